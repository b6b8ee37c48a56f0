import Foundation
import Testing

@Suite("Typography")
struct TypographyTests {
  @Test("French has no straight apostrophe between letters")
  func apostrophe() throws {
    try expectNone(of: #"\p{L}'\p{L}"#, in: "fr")
    try expectNone(of: #"\p{L}'\p{L}"#, in: "en")
  }

  @Test("French puts a no-break space before double punctuation, and inside its quotation marks")
  func noBreakSpaces() throws {
    try expectNone(of: #"[\p{L}\p{N}»)…}] ?[:;?!»]"#, in: "fr")
    try expectNone(of: #"«[^\u00A0]|[^\u00A0]»"#, in: "fr")
    try expectNone(of: #"[\p{N}}] ?[%‰]"#, in: "fr")
  }

  @Test("French opens as many quotation marks as it closes, and English too")
  func pairs() throws {
    for (key, text) in try PhraseLines("fr").entries {
      #expect(text.count { $0 == "«" } == text.count { $0 == "»" }, "\(key)")
    }
    for (key, text) in try PhraseLines("en").entries {
      #expect(text.count { $0 == "“" } == text.count { $0 == "”" }, "\(key)")
    }
  }

  @Test("English has no French spacing and no French quotation marks")
  func english() throws {
    try expectNone(of: #"[«»]"#, in: "en")
    try expectNone(of: #"[ \u00A0\u202F][:;!%‰](?!\S)"#, in: "en")
    try expectNone(of: #"[\p{L}\p{N}”)][ \u00A0\u202F]\?"#, in: "en")
  }

  @Test("there are neither double blanks nor three points, nor blanks at an end", arguments: ["fr", "en"])
  func blanks(language: String) throws {
    try expectNone(of: #"[ \u00A0\u202F]{2}"#, in: language)
    try expectNone(of: #"\.\.\."#, in: language)
    try expectNone(of: #"^\s|\s$"#, in: language)
  }

  @Test("a number sign is never parted from its number")
  func numbers() throws {
    try expectNone(of: #"n° "#, in: "fr")
  }

  private func expectNone(of pattern: String, in language: String) throws {
    let wrong = try NSRegularExpression(pattern: pattern)
    for (key, text) in try PhraseLines(language).entries {
      // What agrees is written `{count:jour|jours}`.
      let text = text.replacing(/\{(\w+):([^|}]*)\|[^}]*\}/) { "\($0.output.2)" }
      let found = wrong.firstMatch(in: text, range: NSRange(text.startIndex..., in: text))
      #expect(found == nil, "\(language) \(key) = \(text)")
    }
  }
}
