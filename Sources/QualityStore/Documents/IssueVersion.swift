internal import GRDB
import Quality

/// Records a new version of a document, which counts as its review on that day.
///
/// Refuses a document that is withdrawn, a version that is there already, and a day that has not come.
public struct IssueVersion: Decision {
  public let version: DocumentVersion
  /// What was found at its path; nil where nobody looked.
  public let found: FoundFile?

  public init(_ version: DocumentVersion, found: FoundFile? = nil) {
    self.version = version
    self.found = found
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let (reader, rows) = (ledger.reader, DocumentRows(ledger.db))
    let document = try reader.document(version.document)
    let known = try reader.documentVersions(of: document.code)
    let issued = try document.issued(version, after: known, today: ledger.signature.day, found: found)
    if found != nil { try rows.update(issued) }
    try rows.insert(version)
    if try !reader.documentReviews(of: document.code).contains(where: { $0.day == version.day }) {
      try rows.insert(DocumentReview(document: document.code, day: version.day, note: version.note))
    }
    return VersionIssued(
      code: document.code, title: document.title, version: version.version, day: version.day.iso)
  }
}

struct VersionIssued: Fact {
  static let name = "versionIssued"
  let code, title, version, day: String
}
