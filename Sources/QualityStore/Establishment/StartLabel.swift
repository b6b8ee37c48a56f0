internal import GRDB
import Quality

/// Begins a label: whose it is, which framework it follows, which places and services it has. The
/// documents that the framework expects are in the base, never reviewed.
///
/// Refuses a label of nobody, codes that come twice (`DuplicateCode`) and codes that name nothing (`UnknownCode`).
public struct StartLabel: Decision {
  public let prefecture: String
  public let framework: Framework
  public let establishment: Establishment?

  public init(prefecture: String, framework: Framework, establishment: Establishment?) {
    self.prefecture = prefecture
    self.framework = framework
    self.establishment = establishment
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    guard !prefecture.isEmpty else { throw Refusal.prefectureMissing }
    let db = ledger.db
    try db.run("INSERT INTO label (id, prefecture, begunOn) VALUES (1, ?, ?)", [prefecture, ledger.signature.day.iso])
    try FrameworkRows(db).insert(framework)
    if let establishment { try EstablishmentRows(db).insert(establishment) }
    for expected in framework.documents {
      let document = expected.document(addedOn: ledger.signature.day)
      try document.check(today: ledger.signature.day)
      _ = try DocumentRows(db).insert(document)
    }
    return LabelStarted(prefecture: prefecture, framework: framework.code)
  }
}

extension StartLabel {
  public enum Refusal: Quality.Refusal {
    case prefectureMissing

    public var phrase: Phrase {
      switch self {
      case .prefectureMissing: Phrase("refusal.label.prefectureMissing")
      }
    }
  }
}

struct LabelStarted: Fact {
  static let name = "labelStarted"
  let prefecture: String
  let framework: String
}
