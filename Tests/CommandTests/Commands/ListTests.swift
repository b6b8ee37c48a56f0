import Foundation
import Quality
import TestSupport
import Testing

@Suite("Lists")
struct ListTests {
  static let kinds = [
    "engagements", "indicators", "measurements", "degradations", "actions", "trainings", "themes", "feedback",
  ]

  @Test("read well as plain text", arguments: Language.allCases)
  func plain(language: Language) throws {
    let program = try Program.withLabel(language)
    for kind in ListTests.kinds {
      var transcript = Transcript(program)
      try transcript.vigie("list", kind)
      try transcript.vigie("list", kind, "--filter", "tel-01")
      try transcript.vigie("list", kind, "--filter", "zzz")
      expectGolden(transcript.text, "list-\(kind).\(language.rawValue).txt")
    }
  }

  @Test("an empty one says so, and is an empty list for programs", arguments: Language.allCases)
  func empty(language: Language) throws {
    let program = try Program(language)
    try program.vigie("init", "--name", "X")
    var transcript = Transcript(program)
    for kind in ["measurements", "degradations", "actions", "trainings"] {
      try transcript.vigie("list", kind)
      try transcript.vigie("list", kind, "--json")
      try transcript.vigie("list", kind, "--csv")
    }
    expectGolden(transcript.text, "list-empty.\(language.rawValue).txt")
  }

  @Test("the agenda is asked for by how far, whose and what it is", arguments: Language.allCases)
  func agenda(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("list", "agenda", "--within", "30d")
    try transcript.vigie("list", "agenda", "--group-by", "week", "--person", "SIDSIC")
    try transcript.vigie("list", "agenda", "--kind", "figures", "--csv")
    try transcript.vigie("list", "agenda", "--kind", "action", "--json")
    try transcript.vigie("list", "actions", "--within", "30d")
    expectGolden(transcript.text, "list-agenda.\(language.rawValue).txt")
  }

  @Test("the filter finds words without accents, and every word must be there")
  func filter() throws {
    let program = try Program.withLabel()
    let output = try program.vigie("list", "measurements", "--filter", "tel aout", "--csv").output
    #expect(output.split(separator: "\r\n").dropFirst().map(String.init) == ["TEL-01;2026-08;SB39;850;1000;;"])
    #expect(try program.vigie("list", "measurements", "--filter", "cert", "--csv").output.contains("TIT-01"))
  }

  @Test("the figures of one indicator, and the nearest codes of one that is unknown")
  func indicator() throws {
    let program = try Program.withLabel()
    let rows = try program.vigie("list", "measurements", "--indicator", "tit-01", "--csv").output
    #expect(rows.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasPrefix("TIT-01;") })
    let unknown = try program.vigie("list", "measurements", "--indicator", "TIT-1")
    #expect(unknown.code == 65)
    #expect(unknown.told == "vigie : Indicateur « TIT-1 » : code inconnu. Essayez : TIT-01.\n[65]\n")
  }
}
