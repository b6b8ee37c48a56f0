import Foundation
import Quality
import TestSupport
import Testing

@Suite("Decisions written as JSON are carried out, all or none")
struct ApplyTests {
  @Test("what became of each, and what is wrong with the first that is refused", arguments: Language.allCases)
  func golden(language: Language) throws {
    let program = try Program.withLabel(language)
    for (name, text) in ApplyTests.scripts { try program.write(text, to: name) }
    var transcript = Transcript(program)
    try transcript.vigie("apply", "good.json", "--dry-run")
    try transcript.vigie("show", "action", "A-3")
    try transcript.vigie("apply", "good.json", "--json")
    try transcript.vigie("show", "action", "A-3")
    try transcript.vigie("list", "actions", "--json", "--filter", "Rappeler le jour")
    for (name, _) in ApplyTests.scripts.dropFirst() { try transcript.vigie("apply", name) }
    try transcript.vigie("apply", "nowhere.json")
    expectGolden(transcript.text, "apply.\(language.rawValue).txt")
  }

  private static let scripts: KeyValuePairs = [
    "good.json": """
    [{"command": "add action", "title": "Rappeler le jour même", "owner": "SIDSIC", "engagement": ["E10", "E8"],
      "checkOn": "24/2/2027", "priority": "high", "as": "appels"},
     {"command": "add step", "code": "$appels", "title": "- appeler Orange", "due": null},
     {"command": "finish step", "code": "$appels", "step": 1, "takeBack": false},
     {"command": "move action", "code": "$appels", "stage": "inProgress", "progress": 20},
     {"command": "record", "indicator": "TEL-01", "period": "11/2026", "figure": "741/1000", "site": "SB39"}]
    """,
    "one.json": #"{"command": "postpone action", "code": "A-1", "day": "31/12/2026", "reason": "Congés"}"#,
    "second-refused.json": """
    [{"command": "add action", "title": "Former"}, {"command": "resume action", "code": "A-1"}]
    """,
    "no-command.json": #"[{"title": "Former"}]"#, "unknown-command.json": #"[{"command": "list actions"}]"#,
    "unknown-option.json": #"[{"command": "add action", "title": "Former", "ownre": "SIDSIC"}]"#,
    "option-of-the-whole.json": #"[{"command": "add action", "title": "Former", "author": "Alix"}]"#,
    "unknown-name.json": #"[{"command": "resume action", "code": "$nom"}]"#,
    "missing-place.json": #"[{"command": "move action", "code": "A-1", "state": "done"}]"#,
    "said-no.json": #"[{"command": "add feedback", "subject": "$ 50 demandés", "accessibility": false}]"#,
    "missing.json": #"[{"command": "close action", "code": "A-1"}]"#, "not.json": "A-1", "number.json": "[1]",
  ]

  @Test("nothing of a script stays where one decision is refused")
  func allOrNone() throws {
    let program = try Program.withLabel()
    try program.write(ApplyTests.scripts[2].value, to: "script.json")
    let before = try program.vigie("journal").output
    #expect(try program.vigie("apply", "script.json").code == 65)
    #expect(try program.vigie("journal").output == before)
  }

  @Test("the standard input is a script too")
  func standardInput() throws {
    let program = try Program.withLabel()
    try program.write(ApplyTests.scripts[1].value, to: "script.json")
    let seen = try program.shell(#""$0" apply - --today 2026-11-24 --author Moi < script.json"#)
    #expect(seen.told.contains("Action A-1 reportée"))
  }
}
