/// How the code of an agent, a course or a post is written.
public enum PlainCode {
  public enum Refusal: Quality.Refusal {
    case notPlain(String)

    public var phrase: Phrase {
      switch self {
      case .notPlain(let code): Phrase("refusal.code.notPlain", ["code": .text(code)])
      }
    }
  }

  /// Refuses what would not be read as one code where several stand in a line: blanks, commas, semicolons, quotes.
  public static func check(_ code: String) throws(Refusal) {
    guard !code.contains(where: { $0.isWhitespace || ",;\"".contains($0) }) else { throw .notPlain(code) }
  }
}
