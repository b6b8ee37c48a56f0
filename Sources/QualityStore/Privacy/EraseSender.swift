internal import GRDB
import Quality

/// Takes the name and the address of whoever complained or suggested out of the whole file, also out of the journal;
/// what was said, and what became of it, stays.
///
/// Where others are called the same, agents or senders, or one word is all there is of a name, only the feedback itself,
/// what belongs to it and what was decided about it are rewritten: elsewhere the word may mean somebody else. It cannot
/// be undone. Refuses feedback without a sender.
public struct EraseSender: Decision {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let scrub = try Scrub(senderOf: try ledger.reader.feedback(code), try db.requiredKey(.feedback, code), db)
    guard !scrub.isSigned(by: ledger.signature.author) else { throw ErasureRefusal.oneself }
    try ScrubbedTexts(scrub, db).rewrite(ledger.progress)
    return SenderErased(code: code)
  }
}

struct SenderErased: Fact {
  static let name = "senderErased"
  let code: String
}
