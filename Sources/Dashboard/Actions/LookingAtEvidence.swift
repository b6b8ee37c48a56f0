import Quality
import QualityStore

extension DashboardModel {
  /// Keeps what is found at the paths; what cannot be looked at is said, and does not keep the others from it.
  mutating func lookAtEvidence(_ code: String, _ paths: [String], _ store: QualityStore) throws {
    var digests: [String: String?] = [:]
    var refusal: FileRefusal?
    for (index, path) in paths.enumerated() {
      do {
        let found = try context.files.digest(path) { done in
          try store.progress((Double(index) + done) / Double(paths.count))
        }
        digests.updateValue(found, forKey: path)
      } catch let failure as FileRefusal {
        refusal = refusal ?? failure
      }
    }
    if let refusal, digests.isEmpty { throw refusal }
    try write(LookAtEvidence(code: code, digests: digests), store)
    if let refusal { say(refusal) }
  }
}
