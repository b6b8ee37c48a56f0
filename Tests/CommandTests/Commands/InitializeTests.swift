import Foundation
import Quality
import TestSupport
import Testing

@Suite("A label’s file is created whole or not at all")
struct InitializeTests {
  @Test("it says where it is, and that the indicators are a proposal", arguments: Language.allCases)
  func created(language: Language) throws {
    var transcript = Transcript(try Program(language))
    try transcript.vigie("init", "--name", "Préfecture de l’Orne", "--establishment", "orne")
    try transcript.vigie("init", "--name", "Encore", "--database", "label.vigie")
    try transcript.vigie("init", "--name", "Ailleurs", "--database", "deux/label.vigie")
    try transcript.vigie("check")
    expectGolden(transcript.text, "init.\(language.rawValue).txt")
  }

  @Test("what is wrong with its sources is said, and nothing is created", arguments: Language.allCases)
  func refused(language: Language) throws {
    let program = try Program(language)
    try program.write(
      """
      code: essai
      title: Essai
      edition: "1"
      modules: [{ number: 1, title: Un }]
      families: [{ code: TEL, title: Téléphone }]
      engagements:
        - { number: 1, module: 2, text: "Nous répondons." }
      indicators:
        - { code: TEL-01, family: TELE, title: Décroché, formula: a ÷ b, unit: pourcent, direction: higher }
      """, to: "faulty.yaml")
    try program.write("code: essai\n  title: [\n", to: "broken.yaml")
    try program.write("", to: "empty.yaml")
    try program.write("code: x\nname: X\nbureaux: [{ code: B, name: B, site: NULLE }]\n", to: "sites.yaml")
    var transcript = Transcript(program)
    try transcript.vigie("init", "--name", "")
    try transcript.vigie("init", "--name", "X", "--framework", "qual-e-pref-2020")
    try transcript.vigie("init", "--name", "X", "--framework", "faulty.yaml")
    try transcript.vigie("init", "--name", "X", "--framework", "broken.yaml")
    try transcript.vigie("init", "--name", "X", "--framework", "empty.yaml")
    try transcript.vigie("init", "--name", "X", "--establishment", "ornes")
    try transcript.vigie("init", "--name", "X", "--establishment", "sites.yaml")
    try transcript.vigie("init", "--name", "X", "--database", "/proc/vigie/label.vigie")
    try transcript.vigie("init", "--name", "X", "--read-only")
    expectGolden(transcript.text, "init-refused.\(language.rawValue).txt")
    #expect(!program.exists("label.vigie"))
  }

  @Test("a file that is there already is not touched")
  func alreadyThere() throws {
    let program = try Program()
    try program.write("mes notes", to: "label.vigie")
    #expect(try program.vigie("init", "--name", "X").code == 73)
    #expect(try program.bytes(of: "label.vigie") == Data("mes notes".utf8))
  }

  @Test("a control character in the name stays outside")
  func cleaned() throws {
    let program = try Program()
    try program.vigie("init", "--name", "\u{1B}[31mOrne\u{7}\n")
    #expect(try program.vigie().output.hasPrefix("Orne · Qual-e-pref 2019"))
  }
}
