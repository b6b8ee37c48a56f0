import Foundation
import Quality
import TestSupport
import Testing

@Suite("What programs read")
struct OutputOptionsTests {
  static let commands =
    ListTests.kinds.map { ["list", $0] } + [
      ["journal"], ["show", "engagement", "E10"], ["show", "indicator", "TEL-01"], ["show", "action", "A-1"],
      ["show", "entry", "2"],
    ]

  @Test("is JSON with the same keys in every language")
  func keys() throws {
    let programs = try Language.allCases.map { try Program.withLabel($0) }
    for command in OutputOptionsTests.commands {
      let keys = try programs.map { Set(try rows($0, command).flatMap(\.keys)) }
      #expect(keys[0] == keys[1])
      #expect(keys[0].isEmpty == [["list", "trainings"], ["list", "feedback"]].contains(command), "\(command)")
      #expect(keys[0].allSatisfy { $0.wholeMatch(of: /[a-zA-Z]+/) != nil })
    }
  }

  @Test("has numbers as numbers, days as ISO days, and nothing as null")
  func values() throws {
    let program = try Program.withLabel()
    let measurements = try rows(program, ["list", "measurements", "--indicator", "TIT-01"])
    #expect(measurements.first?["value"] as? Double == 14.5)
    #expect(measurements.first?["numerator"] is NSNull)
    let actions = try rows(program, ["list", "actions"])
    #expect(actions.first { $0["code"] as? String == "A-1" }?["due"] as? String == "2026-12-15")
    #expect(actions.first { $0["code"] as? String == "A-2" }?["due"] is NSNull)
    let indicators = try rows(program, ["list", "indicators", "--filter", "TEL-01"])
    #expect(indicators.first?["value"] as? Double == 74.1)
    #expect(indicators.first?["trend"] as? [Double] == [91.2, 85, 79, 74.1])
  }

  @Test("is CSV that a spreadsheet of the language opens", arguments: Language.allCases)
  func csv(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    for kind in ["indicators", "measurements", "actions"] { try transcript.vigie("list", kind, "--csv") }
    try transcript.vigie("show", "indicator", "TEL-01", "--csv")
    expectGolden(transcript.text.replacing("\r\n", with: "\n"), "csv.\(language.rawValue).txt")
  }

  private func rows(_ program: Program, _ command: [String]) throws -> [[String: Any]] {
    let output = try program.vigie(command + ["--json"]).output
    return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  }
}
