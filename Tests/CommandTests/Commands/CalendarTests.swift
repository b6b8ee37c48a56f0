import Foundation
import Quality
import TestSupport
import Testing

@Suite("A calendar from the command line")
struct CalendarTests {
  @Test("is written for its owner alone, replaced when written again, and never over another file")
  func written() throws {
    let program = try Program.withLabel()
    for _ in 0..<2 {
      let outcome = try program.vigie("calendar", "--output", "echeances.ics", "--kind", "obligation")
      #expect(outcome.code == 0)
      #expect(outcome.told.contains("échéances dans echeances.ics"))
    }
    let path = program.folder.appending(path: "echeances.ics").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = String(decoding: try program.bytes(of: "echeances.ics"), as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(text.contains("SUMMARY:Obligation à tenir\u{A0}: Comité de pilotage"))
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20261231\r\n"))
    _ = try program.write("à garder", to: "notes.txt")
    let refused = try program.vigie("calendar", "--output", "notes.txt")
    #expect(refused.code == 65)
    #expect(refused.told.contains("n’est pas un calendrier"))
    #expect(String(decoding: try program.bytes(of: "notes.txt"), as: UTF8.self) == "à garder")
  }

  @Test("without a file it is printed; kinds, days and people that are not there are refused")
  func printed() throws {
    let program = try Program.withLabel()
    let printed = try program.vigie("calendar")
    #expect(printed.told.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(printed.told.hasSuffix("END:VCALENDAR\r\n"))
    #expect(try program.vigie("calendar", "--kind", "fêtes").code == 64)
    #expect(try program.vigie("calendar", "--within", "bientôt").code != 0)
    let unknown = try program.vigie("calendar", "--person", "SIDSICC")
    #expect(unknown.code == 65)
    #expect(unknown.told.contains("SIDSIC"))
  }

  @Test("what is planned for an hour is in the calendar at that hour, by the clock of Paris")
  func hours() throws {
    let program = try Program.withLabel()
    let planned = try program.vigie("plan", "obligation", "copil", "--on", "12/12/2026", "--at", "14 h 30")
    #expect(planned.code == 0)
    #expect(planned.told.contains("le 12 déc. 2026 à 14 h 30"))
    let calendar = try program.vigie("calendar", "--kind", "planned").told
    #expect(calendar.contains("DTSTART;TZID=Europe/Paris:20261212T143000"))
    #expect(calendar.contains("DTEND;TZID=Europe/Paris:20261212T163000"))
    #expect(calendar.contains("BEGIN:VTIMEZONE"))
    #expect(try program.vigie("plan", "obligation", "copil", "--on", "12/12/2026", "--at", "midi").code == 65)
    #expect(try program.vigie("plan", "obligation", "copil", "--none", "--at", "14h").code == 64)
  }

  @Test(
    "nobody unknown is told that nothing of theirs is late",
    arguments: [["calendar"], ["list", "agenda"]] as [[String]])
  func unknown(command: [String]) throws {
    let program = try Program.withLabel()
    func asked(_ person: String, _ options: String...) throws -> Program.Outcome {
      try program.vigie(command + ["--person", person] + options)
    }
    let unknown = try asked("inconnu")
    #expect(unknown.code == 65)
    #expect(unknown.told.contains("ni un bureau, ni un agent"))
    #expect(try asked("sidsic").code == 0)
    #expect(try asked("Référent qualité", "--mask-names").code == 0)
  }
}
