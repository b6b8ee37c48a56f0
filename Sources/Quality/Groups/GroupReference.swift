/// Which working group a code means: the one of a degradation, by the code of its case, or one of its own.
public enum GroupReference: Hashable, Sendable {
  /// `D-3`
  case degradation(String)
  /// `G-3`
  case own(String)

  /// What is no code of a case is looked for among the groups.
  public init(_ code: String) {
    self = code.hasPrefix("D-") ? .degradation(code) : .own(code)
  }

  public var code: String {
    switch self {
    case .degradation(let code), .own(let code): code
    }
  }
}
