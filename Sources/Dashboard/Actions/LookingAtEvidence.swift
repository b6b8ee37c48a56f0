import Quality
import QualityStore

/// What was found at the paths that prove an action.
public struct EvidenceLook {
  public let decision: LookAtEvidence
  /// Of the paths that could not be looked at; they keep no other from it.
  public let refusals: [FileRefusal]

  /// Refuses where none of them can be looked at. `progress` is told how much of all is read, 0 to 1.
  public init(
    at paths: [String], of code: String, with files: Files, progress: (_ fraction: Double) throws -> Void = { _ in }
  ) throws {
    var digests: [String: String?] = [:]
    var refusals: [FileRefusal] = []
    for (index, path) in paths.enumerated() {
      do {
        let found = try files.keptDigest(path) { try progress((Double(index) + $0) / Double(paths.count)) }
        digests.updateValue(found, forKey: path)
      } catch let refusal as FileRefusal {
        refusals.append(refusal)
      }
    }
    if let refusal = refusals.first, digests.isEmpty { throw refusal }
    decision = LookAtEvidence(code: code, digests: digests)
    self.refusals = refusals
  }
}

extension DashboardModel {
  /// Keeps what is found at the paths; what cannot be looked at is said.
  mutating func lookAtEvidence(_ code: String, _ paths: [String], _ store: QualityStore) throws {
    let look = try EvidenceLook(at: paths, of: code, with: context.files) { try store.progress($0) }
    try write(look.decision, store)
    if let refusal = look.refusals.first { say(refusal) }
  }
}
