import Exchange
import Quality
import Testing

/// An establishment is the smallest file that shows what holds for all of them.
private func read(_ text: String) throws -> Establishment {
  try EstablishmentFile.read((text, "essai.yaml"))
}

@Suite("YAML files")
struct YAMLFileTests {
  @Test(
    "what is not YAML is refused with its line",
    arguments: [
      ("code: a\nname: \"b\nsites: []\n", 2), ("code: a\n  name: b\n", 2), ("code: a\n\tname: b\n", 2),
      ("code: [a\nname: b\n", 2), ("code: a\nname: b\n---\ncode: c\n", 3), ("code: *unknown\nname: b\n", 1),
      ("code: a\nname: b\u{1}\n", 2),
    ])
  func syntax(text: String, line: Int) {
    do {
      _ = try read(text)
      Issue.record("read")
    } catch let fault as FileFault {
      #expect(fault.faults.map(\.reason.key) == ["yaml.syntax"])
      #expect(fault.faults.map(\.line) == [line])
    } catch { Issue.record(error) }
  }

  @Test("a file that holds nothing is refused", arguments: ["", "\n\n", "# code: a\n", "---\n", "~\n"])
  func empty(text: String) { #expect(faults(in: text) { _ = try read($0) } == ["1 yaml.empty"]) }

  @Test(
    "the whole, and each entry, is a mapping, and what it lacks is not told besides",
    arguments: [
      ("- a\n", ["1 yaml.notAMapping"]), ("bonjour\n", ["1 yaml.notAMapping"]),
      (
        "code: a\nname: b\nsites:\n  - CITE\n  - { code: SB39, name: x }\n  - [a]\n",
        [
          "4 yaml.notAMapping", "6 yaml.notAMapping",
        ]
      ),
    ])
  func mappings(text: String, expected: [String]) { #expect(faults(in: text) { _ = try read($0) } == expected) }

  @Test(
    "a key that is missing, empty or null is missing, at the line of its entry or its own",
    arguments: [
      ("name: b\n", ["1 yaml.missing key=code"]), ("name: b\ncode:\n", ["2 yaml.missing key=code"]),
      ("name: b\ncode: ~\n", ["2 yaml.missing key=code"]), ("name: b\ncode: null\n", ["2 yaml.missing key=code"]),
      ("name: b\ncode: \"\"\n", ["2 yaml.notAText key=code"]), ("name: b\ncode: \" \"\n", ["2 yaml.notAText key=code"]),
      ("code: a\nname: b\nsites:\n  - name: x\n", ["4 yaml.missing key=code"]),
      ("{}\n", ["1 yaml.missing key=code", "1 yaml.missing key=name"]),
    ])
  func missing(text: String, expected: [String]) { #expect(faults(in: text) { _ = try read($0) } == expected) }

  @Test(
    "a key that nobody asks for is refused, the same way every time",
    arguments: [
      ("code: a\nname: b\nsite: []\n", ["3 yaml.unknownKey key=site"]),
      (
        "{ code: a, name: b, zone: 1, adresse: 2, nom: 3 }\n",
        [
          "1 yaml.unknownKey key=adresse", "1 yaml.unknownKey key=nom", "1 yaml.unknownKey key=zone",
        ]
      ), ("code: a\nname: b\n? [x, y]\n: z\n", ["3 yaml.keyNotAText"]),
    ])
  func unknown(text: String, expected: [String]) { #expect(faults(in: text) { _ = try read($0) } == expected) }

  @Test("a key that is there twice is refused with its name and line, not with the whole file")
  func twice() {
    #expect(faults(in: "code: a\nname: b\nname: c\n") { _ = try read($0) } == ["2 yaml.twice key=name"])
    #expect(
      faults(in: "code: a\nname: b\nsites:\n  - code: x\n    name: y\n    code: z\n") { _ = try read($0) }
        == ["4 yaml.twice key=code"])
  }

  @Test(
    "what is no list, or no text, is refused",
    arguments: [
      ("code: a\nname: b\nsites: CITE\n", ["3 yaml.notAList key=sites"]),
      ("code: [a]\nname: b\n", ["1 yaml.notAText key=code"]),
      ("code: a\nname: { fr: b }\n", ["2 yaml.notAText key=name"]),
    ])
  func types(text: String, expected: [String]) { #expect(faults(in: text) { _ = try read($0) } == expected) }

  @Test("an absent or empty list is empty")
  func lists() throws {
    #expect(try read("code: a\nname: b\n").sites.isEmpty)
    #expect(try read("code: a\nname: b\nsites:\n").sites.isEmpty)
    #expect(try read("code: a\nname: b\nsites: []\n").sites.isEmpty)
  }

  @Test("texts are cleaned: what could steer a terminal does not come in by a file")
  func cleaned() throws {
    let establishment = try read("code: 61\nname: \"Préfecture \\e[31m de\\u202E  l’Orne\\n\"\n")
    #expect(establishment.name == "Préfecture de l’Orne")
    #expect(establishment.code == "61")
  }

  @Test("a refusal names the file, each line and each reason, for a sentence")
  func phrases() {
    let fault = FileFault(
      file: "essai.yaml", faults: [.init(line: 3, reason: Phrase("yaml.missing", ["key": "code"]))])
    #expect(
      fault.phrases == [
        Phrase(
          "error.fileFault",
          ["file": "essai.yaml", "line": "3", "reason": .phrase(Phrase("yaml.missing", ["key": "code"]))])
      ])
  }
}
