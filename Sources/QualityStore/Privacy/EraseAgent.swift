internal import GRDB
import Quality

/// Takes an agent's name and code out of the whole file, also out of the journal; a pseudonym stays in their place, with
/// the posts, the trainings and all that figures are computed from.
///
/// A name that others have too, or that is one word alone, is only taken out of what concerns the agent, or says the
/// code: elsewhere it may mean somebody else. What another agent or a sender is called is never changed.
///
/// It cannot be undone. Refuses an agent who was erased already, and who signs the erasure. `QualityStore.purge` takes
/// what SQLite leaves behind out of the file afterwards.
public struct EraseAgent: Decision {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let (agent, key) = (try ledger.reader.agent(code), try db.requiredKey(.agent, code))
    try agent.checkErasable()
    let pseudonym = try Pseudonym(db)
    let scrub = try Scrub(agent, key, as: pseudonym, db)
    guard !scrub.isSigned(by: ledger.signature.author) else { throw ErasureRefusal.oneself }
    try ScrubbedTexts(scrub, db).rewrite(ledger.progress)
    return AgentErased(code: pseudonym.code)
  }
}

struct AgentErased: Fact {
  static let name = "agentErased"
  /// The new one: the old one is nowhere any more.
  let code: String
}

extension Agent {
  /// Whether a pseudonym is all that stayed.
  public var isErased: Bool { Pseudonym.isOne(code, name) }

  func checkErasable() throws {
    guard !isErased else { throw ErasureRefusal.alreadyErased(code) }
  }
}

/// Why nobody can be erased.
public enum ErasureRefusal: Refusal {
  case alreadyErased(String)
  /// The author of the erasure is the person: the entry would name them again.
  case oneself
  /// Nobody is named as the sender.
  case noSender(String)

  public var phrase: Phrase {
    switch self {
    case .alreadyErased(let code): Phrase("refusal.erasure.already", ["code": .text(code)])
    case .oneself: Phrase("refusal.erasure.oneself")
    case .noSender(let code): Phrase("refusal.erasure.noSender", ["code": .text(code)])
    }
  }
}
