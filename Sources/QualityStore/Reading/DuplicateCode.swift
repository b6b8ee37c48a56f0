internal import GRDB
import Quality

/// A code that something of the same kind has already.
public struct DuplicateCode: Refusal {
  public let kind: UnknownCode.Kind
  public let code: String

  public init(kind: UnknownCode.Kind, code: String) {
    self.kind = kind
    self.code = code
  }

  public var phrase: Phrase {
    Phrase("refusal.duplicate", ["kind": .phrase(kind.phrase), "code": .text(code)])
  }
}

extension Database {
  /// Refuses a code that is there already.
  func refuseDuplicate(_ kind: UnknownCode.Kind, _ code: String) throws {
    guard try key(kind, code) == nil else { throw DuplicateCode(kind: kind, code: code) }
  }
}
