import Dashboard
import Foundation
import Quality
import Testing

@Suite("The phrase files")
struct PhraseFilesTests {
  @Test("have the same keys in every language, each once")
  func keys() throws {
    let (french, english) = (try PhraseLines("fr"), try PhraseLines("en"))
    #expect(french.entries.map(\.key) == english.entries.map(\.key))
    let twice = Dictionary(grouping: french.entries, by: \.key).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty)
    #expect(french.entries.count > 600)
  }

  @Test("speak of the same values in every language")
  func placeholders() throws {
    let english = try PhraseLines("en").texts
    // English has no word to agree with some numbers; the number itself is always there.
    for (key, text) in try PhraseLines("fr").entries {
      #expect(names(in: text) == names(in: english[key] ?? ""), "\(key)")
    }
  }

  @Test("give a word for one and a word for many, and nothing else, to what agrees", arguments: ["fr", "en"])
  func agreement(language: String) throws {
    var count = 0
    for (key, text) in try PhraseLines(language).entries {
      for slot in text.matches(of: /\{([^}]*)\}/).map(\.1) {
        #expect(slot.wholeMatch(of: /[a-zA-Z]+(:[^|:{}]+\|[^|:{}]+)?/) != nil, "\(key): \(slot)")
        count += slot.contains(":") ? 1 : 0
      }
    }
    #expect(count > 20)
  }

  @Test(
    "agree with their number",
    arguments: [
      (.french, "journal.summary", 0, "0 décision"), (.french, "journal.summary", 1, "1 décision"),
      (.french, "journal.summary", 2, "2 décisions"), (.french, "journal.summary", 1200, "1 200 décisions"),
      (.english, "journal.summary", 0, "0 decisions"), (.english, "journal.summary", 1, "1 decision"),
      (.english, "journal.summary", 2, "2 decisions"), (.french, "journal.rows", 1, "1 ligne changée"),
      (.french, "journal.rows", 3, "3 lignes changées"), (.french, "training.followed", 0, "0 formation suivie"),
    ] as [(Language, String, Int, String)])
  func numbers(language: Language, key: String, count: Int, text: String) {
    #expect(Phrases(language)(key, ["count": .count(count)]).spaced == text)
  }

  @Test("a sentence that is missing shows its key")
  func missing() {
    #expect(Phrases(.french)("no.such.key") == "no.such.key")
    #expect(!Phrases(.french).has("no.such.key"))
  }

  @Test("a value that is not given leaves its name")
  func valueMissing() {
    #expect(Phrases(.english)("journal.entry", ["other": 1]) == "Decision no. {id}")
  }

  private func names(in text: String) -> Set<Substring> { Set(text.matches(of: /\{([a-zA-Z]+)/).map(\.1)) }
}
