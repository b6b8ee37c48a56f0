internal import GRDB
import Quality

/// A code that names nothing, with the nearest ones that do.
public struct UnknownCode: Refusal {
  public enum Kind: String, Sendable {
    case indicator, family, site, service, module, engagement, action, agent, bureau, course, post, obligation,
      degradation, document, theme, survey, feedback, group, session, entry

    public var phrase: Phrase { Phrase("kind.\(rawValue)") }
  }

  public let kind: Kind
  public let code: String
  public let near: [String]

  public init(kind: Kind, code: String, near: [String]) {
    self.kind = kind
    self.code = code
    self.near = near
  }

  public var phrase: Phrase {
    let key = near.isEmpty ? "refusal.unknown" : "refusal.unknownNear"
    return Phrase(
      key, ["kind": .phrase(kind.phrase), "code": .text(code), "near": .text(near.joined(separator: ", "))])
  }
}

extension UnknownCode.Kind {
  var table: String {
    switch self {
    case .action: "correctiveAction"
    case .entry: "journalEntry"
    case .group: "workingGroup"
    case .session: "trainingSession"
    default: rawValue
    }
  }

  fileprivate var column: String {
    switch self {
    case .module, .engagement: "number"
    case .entry: "id"
    default: "code"
    }
  }

  // As people write it: « E9 » for the engagement of that number.
  fileprivate func written(_ code: String) -> String { self == .engagement ? "E\(code)" : code }
}

extension Database {
  /// The key of the row that has this code.
  func key(_ kind: UnknownCode.Kind, _ code: String) throws -> Int64? {
    try Int64.fetchOne(
      try cachedStatement(sql: "SELECT id FROM \(kind.table) WHERE \(kind.column) = ?"), arguments: [code])
  }

  /// The key of a row by its code; refuses a code that is not there.
  func requiredKey(_ kind: UnknownCode.Kind, _ code: String) throws -> Int64 {
    if let key = try key(kind, code) { return key }
    let known = try String.fetchAll(self, sql: "SELECT CAST(\(kind.column) AS TEXT) FROM \(kind.table)")
    throw UnknownCode(
      kind: kind, code: kind.written(code), near: NearestCodes.to(kind.written(code), among: known.map(kind.written)))
  }

  func optionalKey(_ kind: UnknownCode.Kind, _ code: String?) throws -> Int64? {
    try code.map { try requiredKey(kind, $0) }
  }
}
