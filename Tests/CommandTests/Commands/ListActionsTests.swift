import Quality
import TestSupport
import Testing

@Suite("The plan of actions from the command line")
struct ListActionsTests {
  @Test("is filtered, grouped, arranged and kept as a view, for people and for programs", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("add", "action", "Former deux agents", "--owner", "SIDSIC", "--due", "12/12/2026")
    try transcript.vigie("list", "actions", "--group-by", "owner")
    try transcript.vigie("list", "actions", "--filter", "bientôt à:SIDSIC -agents")
    try transcript.vigie(
      "list", "actions", "--filter", "to:SIDSIC -prio:high", "--columns", "code,priority,due", "--csv")
    try transcript.vigie("list", "actions", "--group-by", "engagement", "--columns", "code,title", "--csv")
    try transcript.vigie("list", "actions", "--layout", "board", "--columns", "code,title,progress")
    try transcript.vigie("list", "actions", "--layout", "timeline", "--columns", "code,due", "--json")
    try transcript.vigie(
      "list", "actions", "--filter", "active", "--sort", "code", "--reverse", "--columns", "code,owner", "--save-view",
      "À mener")
    try transcript.vigie("list", "actions", "--view", "a mener")
    try transcript.vigie("list", "actions", "--view", "À mener", "--filter", "!TEL-01", "--group-by", "state")
    try transcript.vigie("undo")
    try transcript.vigie("list", "actions", "--view", "À mener")
    expectGolden(transcript.text, "plan.\(language.rawValue).txt")
  }

  @Test("says what it does not know, with what there is", arguments: Language.allCases)
  func refusals(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("list", "actions", "--filter", "à:SIDSAC")
    try transcript.vigie("list", "actions", "--filter", "avant:bientot")
    try transcript.vigie("list", "actions", "--group-by", "colour")
    try transcript.vigie("list", "actions", "--columns", "code,colour")
    try transcript.vigie("list", "actions", "--sort", "colour")
    try transcript.vigie("list", "actions", "--layout", "pie")
    try transcript.vigie("list", "actions", "--save-view", " ")
    try transcript.vigie("list", "indicators", "--group-by", "owner")
    try transcript.vigie("list", "indicators", "--layout", "board")
    try transcript.vigie("list", "indicators", "--view", "Retards")
    try transcript.vigie("list", "measurements", "--columns", "code")
    expectGolden(transcript.text, "plan-refusals.\(language.rawValue).txt")
  }
}
