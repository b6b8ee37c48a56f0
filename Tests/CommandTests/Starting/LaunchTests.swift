import Foundation
import Testing

@Suite("The program leaves its neighbours in peace")
struct LaunchTests {
  @Test("a full disk behind the output is said, and the code tells it")
  func fullDisk() throws {
    let program = try Program.withLabel()
    for arguments in ["list indicators", "--help", "journal --json"] {
      let outcome = try program.shell("\"$0\" \(arguments) >/dev/full")
      #expect(outcome.code == 74)
      #expect(
        outcome.told == """
          vigie : Le disque est plein : le résultat n’est pas écrit en entier. Libérez de la place, puis recommencez.
          [74]

          """
      )
    }
  }

  @Test("a closed output is said, and the label’s file does not take its place")
  func closedOutput() throws {
    let program = try Program.withLabel()
    let outcome = try program.shell("\"$0\" record TEL-01 2026-06 900/1000 --today 2026-11-24 >&-")
    #expect(outcome.code == 74)
    #expect(
      outcome.told == "vigie : Le résultat ne peut pas être écrit : vérifiez où la sortie est envoyée.\n[74]\n")
    #expect(try program.vigie("check").code == 0)
    #expect(try program.vigie("list", "measurements", "--filter", "juin").output.contains("2026-06"))
  }

  @Test("with every descriptor closed, the label’s file stays whole")
  func everythingClosed() throws {
    let program = try Program.withLabel()
    _ = try program.shell("\"$0\" record TEL-01 2026-06 900/1000 --today 2026-11-24 <&- >&- 2>&-")
    #expect(try program.vigie("check").code == 0)
  }

  @Test("a reader that leaves early ends it without a word")
  func earlyReader() throws {
    let program = try Program.withHospitals()
    try program.vigie("import", "measurements", Program.sample("measurements.csv"))
    let outcome = try program.shell("\"$0\" list measurements --json | head -1")
    #expect(outcome.output == "[\n")
    #expect(outcome.errors == "")
  }

  @Test("the label’s file can be read by its owner alone")
  func privateFile() throws {
    let program = try Program()
    try program.vigie("init", "--name", "X", "--database", "new/label.vigie")
    for (name, mode) in [("new", 0o700), ("new/label.vigie", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: program.folder.appending(path: name).path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }
}
