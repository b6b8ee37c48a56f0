internal import GRDB
import Quality

/// A code that names nothing, with the nearest ones that do.
public struct UnknownCode: Refusal {
  public enum Kind: String, Sendable {
    case indicator, site, engagement, action, agent, bureau, course, post, obligation, entry
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
      key,
      [
        "kind": .phrase(Phrase("kind.\(kind.rawValue)")), "code": .text(code),
        "near": .text(near.joined(separator: ", ")),
      ])
  }
}

extension Database {
  /// The key of a row by its code; refuses a code that is not there.
  func requiredKey(_ kind: UnknownCode.Kind, _ code: String) throws -> Int64 {
    let table = kind == .action ? "correctiveAction" : kind.rawValue
    let column = kind == .engagement ? "number" : "code"
    if let key = try key(table, code, column: column) { return key }
    let known = try String.fetchAll(self, sql: "SELECT CAST(\(column) AS TEXT) FROM \(table)")
    throw UnknownCode(kind: kind, code: code, near: NearestCodes.to(code, among: known))
  }

  func optionalKey(_ kind: UnknownCode.Kind, _ code: String?) throws -> Int64? {
    try code.map { try requiredKey(kind, $0) }
  }
}
