import Foundation
import TestSupport
import Testing

@Suite("A large import tells how far it is, and can be interrupted")
struct ImportProgressTests {
  let program: Program

  // 20 sites, 10 indicators, 120 months: long enough to be caught in the middle.
  init() throws {
    program = try Program()
    try program.write(LargeImport.framework, to: "framework.yaml")
    try program.write(LargeImport.establishment, to: "sites.yaml")
    try program.write(LargeImport.figures, to: "figures.csv")
    try program.vigie("init", "--name", "X", "--framework", "framework.yaml", "--establishment", "sites.yaml")
  }

  @Test("a signal in the middle of writing leaves nothing half done", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    try program.vigie("record", "I-0", "2025-01", "1/2")
    let before = try program.vigie("list", "measurements", "--csv").output
    let terminal = try PseudoTerminal()
    let process = try program.start(["import", "measurements", "figures.csv"], errors: terminal)
    #expect(terminal.wait(for: "écriture"))
    kill(process.processIdentifier, signal)
    #expect(terminal.wait(for: "rien n’a été écrit"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 128 + signal)
    #expect(try program.vigie("list", "measurements", "--csv").output == before)
    #expect(try program.vigie("journal").output.split(separator: "\n").count == 3)
    #expect(try program.vigie("check").code == 0)
  }

  @Test("the bar is on one line, and goes when the work is done")
  func erased() throws {
    let terminal = try PseudoTerminal()
    let process = try program.start(["import", "measurements", "figures.csv"], errors: terminal)
    #expect(!terminal.wait(for: "nothing that is ever written"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(terminal.text.contains("lecture du fichier"))
    #expect(!terminal.text.contains("\n"))
    #expect(terminal.text.hasSuffix("\r\u{1B}[K"))
    #expect(terminal.text.split(separator: "\r").allSatisfy { $0.count < 80 })
  }

  @Test("where errors do not go to a terminal there is no bar")
  func silent() throws {
    let outcome = try program.vigie("import", "measurements", "figures.csv")
    #expect(outcome.errors == "")
    #expect(outcome.told == "24 000 relevés nouveaux, 0 corrigé, 0 déjà là.\n")
  }
}

/// A label with many sites, and ten years of its figures.
private enum LargeImport {
  static let framework = """
    code: large
    title: Large
    edition: "1"
    modules: [{ number: 1, title: M }]
    engagements: [{ number: 1, module: 1, text: E }]
    families: [{ code: F, title: F }]
    indicators:

    """
    + (0..<10).map { number in
      """
        - { code: I-\(number), family: F, title: I, formula: f, unit: percent, direction: higher, frequency: monthly,
            engagements: [1], basis: b }

      """
    }.joined()

  static let establishment =
    "code: many\nname: Many\nsites:\n" + (0..<20).map { "  - { code: S\($0), name: S }\n" }.joined()

  static let figures =
    "indicateur;periode;site;numerateur;denominateur\n"
    + (0..<24_000).map { row in
      "I-\(row % 10);\(row / 10 % 12 + 1)/\(2015 + row / 120 % 10);S\(row / 1200);\(row % 97);100\n"
    }.joined()
}
