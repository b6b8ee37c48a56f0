import Quality

/// Every sentence of one language, from a file of lines `key = text`.
///
/// In a text, `{name}` stands for a value, and `{count:jour|jours}` for the word that agrees with it.
public struct Phrases: Sendable {
  public let language: Language
  public let notation: Notation
  private let texts: [String: String]

  public init(_ language: Language, file: BuiltInFile) {
    self.language = language
    notation = Notation(language)
    texts = PhraseFile.entries(of: file)
  }

  /// The sentences built into the program.
  public init(_ language: Language) {
    guard let file = BuiltInFile("Phrases/\(language.rawValue).txt") else {
      preconditionFailure("every language has its phrase file")
    }
    self.init(language, file: file)
  }

  public var keys: Set<String> { Set(texts.keys) }

  /// A sentence that is missing shows its key: a test finds it before a user does.
  public func callAsFunction(_ key: String, _ values: [String: PhraseValue] = [:]) -> String {
    guard let text = texts[key] else { return key }
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return filled(text, values)
  }

  public func callAsFunction(_ phrase: Phrase) -> String { self(phrase.key, phrase.values) }

  public func has(_ key: String) -> Bool { texts[key] != nil }

  /// The first letter in upper case, as at the beginning of a line.
  public func capitalized(_ phrase: Phrase) -> String {
    let text = self(phrase)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  public func written(_ value: PhraseValue) -> String {
    switch value {
    case .text(let text): text
    case .count(let count): notation.number(Double(count), decimals: 0)
    case .number(let number): notation.number(number)
    case .day(let day): notation.day(day)
    case .time(let time): notation.time(time)
    case .period(let period): notation.period(period)
    case .wording(let wording): wording.text(in: language)
    case .phrase(let phrase): self(phrase)
    }
  }

  private func filled(_ text: String, _ values: [String: PhraseValue]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += slot(rest[rest.index(after: open)..<close], values)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func slot(_ slot: Substring, _ values: [String: PhraseValue]) -> String {
    let parts = slot.split(separator: ":", maxSplits: 1)
    guard let name = parts.first, let value = values[String(name)] else { return "{\(slot)}" }
    guard parts.count == 2 else { return written(value) }
    let forms = parts[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return String(isSingular(value) ? forms[0] : forms[forms.count - 1])
  }

  // French says « 0 jour », « 1,5 jour » and « 2 jours »; English says "1 day" and "0 days".
  private func isSingular(_ value: PhraseValue) -> Bool {
    let number: Double =
      switch value {
      case .count(let count): Double(count)
      case .number(let number): number
      default: 1
      }
    return language == .french ? abs(number) < 2 : abs(number) == 1
  }
}
