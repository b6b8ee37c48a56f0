import Foundation
import Quality
import TestSupport
import Testing

@Suite("The label’s file")
struct StoreOptionsTests {
  @Test("is the option’s, then the variable’s, then the user’s own")
  func precedence() throws {
    let program = try Program()
    for name in ["option", "variable", "own"] {
      let path = name == "own" ? "data/vigie/label.vigie" : "\(name).vigie"
      try program.vigie("init", "--name", name, "--database", path)
    }
    program.environment["VIGIE_DATABASE"] = "variable.vigie"
    #expect(try program.vigie("--database", "option.vigie").output.hasPrefix("option · "))
    #expect(try program.vigie("dashboard", "-d", "option.vigie").output.hasPrefix("option · "))
    #expect(try program.vigie().output.hasPrefix("variable · "))
    program.environment["VIGIE_DATABASE"] = ""
    #expect(try program.vigie().output.hasPrefix("own · "))
    program.environment["XDG_DATA_HOME"] = "not/absolute"
    #expect(try program.vigie().errors.contains(program.folder.path + "/.local/share/vigie/label.vigie"))
  }

  @Test("that cannot be used is said, and left as it is", arguments: Language.allCases)
  func unusable(language: Language) throws {
    let program = try Program.withLabel(language)
    let label = try program.bytes(of: "label.vigie")
    var files = ["notes.vigie": Data("Bonjour, ceci n’est pas une base.".utf8)]
    files["damaged.vigie"] = label.replacing(4096..<label.count, with: 0xFF)
    files["newer.vigie"] = label.replacing(60..<64, with: 0x7F)
    files["cut.vigie"] = label.prefix(label.count / 2)
    files["foreign.vigie"] = label.replacing(68..<72, with: 0)
    for (name, bytes) in files { try bytes.write(to: program.folder.appending(path: name)) }
    var transcript = Transcript(program)
    for name in files.keys.sorted() + ["nowhere.vigie", ".", "a"] {
      try transcript.vigie("list", "actions", "--database", name)
      try transcript.vigie("record", "TEL-01", "2026-06", "1/2", "--database", name)
    }
    expectGolden(transcript.text, "unusable.\(language.rawValue).txt")
    for (name, bytes) in files { #expect(try program.bytes(of: name) == bytes, "\(name)") }
  }

  @Test("opened read-only is never written", arguments: Language.allCases)
  func readOnly(language: Language) throws {
    let program = try Program.withLabel(language)
    let before = try program.bytes(of: "label.vigie")
    var transcript = Transcript(program)
    try transcript.vigie("record", "TEL-01", "2026-06", "1/2", "--read-only")
    try transcript.vigie("add", "action", "Former", "--read-only")
    try transcript.vigie("close", "action", "A-1", "--evidence", "PV", "--read-only")
    try transcript.vigie("undo", "--read-only")
    try transcript.vigie("check", "--read-only")
    expectGolden(transcript.text, "read-only.\(language.rawValue).txt")
    #expect(try program.bytes(of: "label.vigie") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == ["label.vigie"])
  }

  @Test(
    "keeps an author who is never empty and never more than a name",
    arguments: [("  Camille   Roux ", "Camille Roux"), ("\u{1B}[31mÈve\u{202E}\n", "Ève")])
  func author(given: String, kept: String) throws {
    let program = try Program.withLabel()
    _ = try program.bare("record", "TEL-01", "2026-06", "1/2", "--author", given, "--today", "2026-11-24")
    #expect(try author(of: program) == kept)
  }

  @Test("takes the settings’ author, or the login, for an empty one")
  func emptyAuthor() throws {
    let program = try Program.withLabel()
    _ = try program.bare("record", "TEL-01", "2026-06", "1/2", "--author", " ", "--today", "2026-11-24")
    #expect(try author(of: program) != "")
    try program.write("author: Claude Martin\n", to: "config/vigie/config.yaml")
    _ = try program.bare("record", "TEL-01", "2026-06", "1/3", "--author", "", "--today", "2026-11-24")
    #expect(try author(of: program) == "Claude Martin")
  }

  private func author(of program: Program) throws -> String? {
    let json = try program.vigie("journal", "--limit", "1", "--json").output
    let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    return rows?.first?["author"] as? String
  }
}

extension Data {
  fileprivate func replacing(_ range: Range<Int>, with byte: UInt8) -> Data {
    var copy = self
    copy.replaceSubrange(range, with: repeatElement(byte, count: range.count))
    return copy
  }
}
