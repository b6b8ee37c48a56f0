import Foundation
import Quality
import TestSupport
import Testing

@Suite("Working groups, from the command line")
struct GroupTests {
  @Test("one is formed, meets, finds a cause, decides, is closed and reopened", arguments: Language.allCases)
  func life(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("list", "groups")
    try transcript.vigie("add", "feedback", "Plus d’une heure d’attente")
    try transcript.vigie(
      "add", "group", "Attente au guichet", "--member", "sidsic", "Une représentante des usagers", "--feedback", "r-1",
      "--formed", "2/11")
    try transcript.vigie("meet", "group", "g-1", "--day", "12/11", "--notes", "Le guichet est seul à midi.")
    try transcript.vigie("meet", "group", "G-1", "--day", "12/11", "--notes", "Le guichet est seul à midi.")
    try transcript.vigie("meet", "group", "G-1", "--day", "12/11")
    try transcript.vigie("link", "action", "A-1", "G-1")
    try transcript.vigie("add", "cause", "G-1", "Un seul agent à midi", "--category", "people", "--json")
    try transcript.vigie("link", "action", "a-1", "g-1")
    try transcript.vigie("add", "action", "Doubler le guichet", "--for", "g-1")
    try transcript.vigie(
      "edit", "group", "G-1", "--title", "Attente aux guichets", "--feedback", "", "--finding", "file")
    try transcript.vigie("list", "groups")
    try transcript.vigie("list", "groups", "--json")
    try transcript.vigie("show", "group", "g-1")
    try transcript.vigie("close", "group", "G-1", "--conclusion", "Deux agents à midi", "--day", "20/11")
    try transcript.vigie("meet", "group", "G-1")
    try transcript.vigie("reopen", "group", "G-1")
    try transcript.vigie("undo")
    try transcript.vigie("list", "groups", "--csv")
    expectGolden(transcript.text, "groups.\(language.rawValue).txt")
  }

  @Test("each refusal says what is missing or unknown", arguments: Language.allCases)
  func refusals(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("add", "group", " ", "--member", "SIDSIC")
    try transcript.vigie("add", "group", "Attente")
    try transcript.vigie("add", "group", "Attente", "--member", "SIDSIC", "--feedback", "R-9")
    try transcript.vigie("add", "group", "Attente", "--member", "SIDSIC", "--feedback", "R-9", "--finding", "file")
    try transcript.vigie("add", "group", "Attente", "--member", "SIDSIC", "sidsic")
    try transcript.vigie("add", "group", "Attente", "--member", "SIDSIC", "--formed", "+3j")
    try transcript.vigie("add", "group", "Attente", "--member", "SIDSIC")
    try transcript.vigie("meet", "group", "G-9")
    try transcript.vigie("meet", "group", "D-9")
    try transcript.vigie("meet", "group", "G-1", "--day", "31/2")
    try transcript.vigie("meet", "group", "G-1", "--day", "1/10/2026")
    try transcript.vigie("add", "cause", "G-1", "pannes", "--category", "luck")
    try transcript.vigie("add", "cause", "G-1", " ", "--category", "equipment")
    try transcript.vigie("link", "action", "A-99", "G-1")
    try transcript.vigie("add", "action", "Doubler", "--for", "G-8")
    try transcript.vigie("close", "group", "G-1", "--conclusion", " ")
    try transcript.vigie("reopen", "group", "G-1")
    try transcript.vigie("show", "group", "G-2")
    try transcript.vigie("show", "group", "D-2")
    expectGolden(transcript.text, "groups-refused.\(language.rawValue).txt")
  }
}
