import Quality

/// Keeps what was found when the files of documents were looked for.
public struct LookAtDocuments: Decision {
  /// By the codes of the documents.
  public let found: [String: FoundFile]

  public init(_ found: [String: FoundFile]) {
    self.found = found
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let day = ledger.signature.day
    let documents = try found.keys.sorted().map { try ledger.reader.document($0) }
    var looked: [Document] = []
    for before in documents {
      guard let found = found[before.code] else { continue }
      let after = before.looked(on: day, found)
      if after != before { try DocumentRows(ledger.db).update(after) }
      looked.append(after)
    }
    guard looked != documents else { return nil }
    func count(_ state: Evidence.State) -> Int { looked.count { $0.lastLook?.state == state } }
    let (changed, missing) = (count(.changed), count(.missing))
    guard looked.count == 1 else {
      return DocumentsLookedAt(count: looked.count, changed: changed, missing: missing)
    }
    return DocumentLookedAt(
      code: looked[0].code, title: looked[0].title, file: (looked[0].lastLook?.state ?? .present).rawValue)
  }
}

/// About one document.
struct DocumentLookedAt: Fact {
  static let name = "documentLookedAt"
  let code, title, file: String
}

/// About several, or none.
struct DocumentsLookedAt: Fact {
  static let name = "documentsLookedAt"
  let count, changed, missing: Int
}
