/// One numbered promise to the users.
public struct Engagement: Equatable, Sendable, Identifiable {
  /// 1 to 23 in Qual-e-pref.
  public let number: Int
  /// The number of the module it belongs to.
  public let module: Int
  /// Word for word as published.
  public let text: Wording

  public init(number: Int, module: Int, text: Wording) {
    self.number = number
    self.module = module
    self.text = text
  }

  public var id: Int { number }
  /// `E10`: how people name it.
  public var code: String { "E\(number)" }

  /// Reads `E10`, `e10` or `10`; nil for anything else, and for 0.
  public static func number(in text: some StringProtocol) -> Int? {
    let digits = text.first == "E" || text.first == "e" ? text.dropFirst() : text[...]
    return Digits.value(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}

/// A part of a framework that a prefecture commits to as a whole.
public struct Module: Equatable, Sendable {
  public let number: Int
  public let title: Wording

  public init(number: Int, title: Wording) {
    self.number = number
    self.title = title
  }
}
