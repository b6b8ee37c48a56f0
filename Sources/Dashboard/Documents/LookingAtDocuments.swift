import Quality
import QualityStore

/// What was found where documents are kept.
public struct DocumentLook {
  public let decision: LookAtDocuments
  /// Of the paths that could not be looked at; they keep no other from it.
  public let refusals: [FileRefusal]
  /// The paths at which there is no file.
  public let missing: [String]

  /// Passes over documents that are withdrawn or have no path; refuses where none is left, or none can be looked at.
  /// `progress` is told how much of all is read, 0 to 1.
  public init(
    at documents: [Document], with files: Files, progress: (_ fraction: Double) throws -> Void = { _ in }
  ) throws {
    let paths = documents.filter { $0.withdrawnOn == nil }.compactMap { document in
      document.path.map { (code: document.code, path: $0) }
    }
    guard !paths.isEmpty else { throw FileRefusal(Phrase("document.noFiles")) }
    var found: [String: FoundFile] = [:]
    var refusals: [FileRefusal] = []
    for (index, one) in paths.enumerated() {
      do {
        let digest = try files.keptDigest(one.path) { try progress((Double(index) + $0) / Double(paths.count)) }
        found[one.code] = FoundFile(digest: digest)
      } catch let refusal as FileRefusal {
        refusals.append(refusal)
      }
    }
    if let refusal = refusals.first, found.isEmpty { throw refusal }
    decision = LookAtDocuments(found)
    self.refusals = refusals
    missing = paths.filter { found[$0.code] == .nothing }.map(\.path)
  }
}

extension Document {
  /// What is at its path now, which is what is reviewed; nil where it has none, or it cannot be looked at.
  public func found(with files: Files, progress: (_ fraction: Double) throws -> Void = { _ in }) throws -> FoundFile? {
    guard let path else { return nil }
    do {
      return FoundFile(digest: try files.keptDigest(path) { try progress($0) })
    } catch is FileRefusal {
      return nil
    }
  }
}

extension DashboardModel {
  /// Keeps what is found at the paths; nil is every document. What cannot be looked at is said.
  mutating func lookAtDocuments(_ codes: [String]?, _ store: QualityStore) throws {
    let documents = try store.read { try $0.documents() }.filter { codes?.contains($0.code) ?? true }
    let look = try DocumentLook(at: documents, with: context.files) { try store.progress($0) }
    try write(look.decision, store)
    tellPlace(of: look.missing)
    if let refusal = look.refusals.first { say(refusal) }
  }

  // A relative path does not say where one looked.
  private mutating func tellPlace(of missing: [String]) {
    guard let place = context.files.lookedIn(missing) else { return }
    message = Message([message?.text, context.phrases(place)].compactMap(\.self).joined(separator: " · "), .attention)
  }

  /// It is right as it is, today; what still says otherwise is told, and so is a file that is not there.
  mutating func reviewDocument(_ code: String, _ store: QualityStore) throws {
    let (document, reports) = try store.read { (try $0.document(code), try $0.openReports(about: code)) }
    let found = try document.found(with: context.files) { try store.progress($0) }
    try write(ReviewDocument(DocumentReview(document: code, day: context.today), found: found), store)
    var told = message.map { [$0.text] } ?? []
    if found == .nothing { told.append(context.phrases("document.review.missing")) }
    if !reports.isEmpty {
      let codes = reports.map(\.code).joined(separator: ", ")
      told.append(context.phrases("document.review.toAnswer", ["codes": .text(codes)]))
    }
    if told.count > 1 { message = Message(told.joined(separator: " · "), .attention) }
  }
}
