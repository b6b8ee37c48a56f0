import Foundation
import Quality
import TestSupport
import Testing

@Suite("Figures are imported all or none")
struct ImportTests {
  @Test("the real file comes in whole, twice with the same result, and goes out with the same figures")
  func real() throws {
    let program = try Program.withHospitals()
    let file = Program.sample("measurements.csv")
    let preview = try program.vigie("import", "measurements", file, "--dry-run")
    #expect(preview.told.contains("818 relevés seraient nouveaux, 0 serait corrigé, 0 est déjà là."))
    #expect(try program.vigie("list", "measurements", "--csv").output.split(separator: "\r\n").count == 1)
    let first = try program.vigie("import", "measurements", file)
    #expect(first.told == "818 relevés nouveaux, 0 corrigé, 0 déjà là.\n")
    let second = try program.vigie("import", "measurements", file)
    #expect(second.told == "0 relevé nouveau, 0 corrigé, 818 déjà là.\n")
    let listed = try program.vigie("list", "measurements", "--csv").output
    #expect(try Figures(listed, in: .utf8) == Figures(try original(), in: .windowsCP1252))
    #expect(try Figures(listed, in: .utf8).rows.count == 818)
  }

  @Test("what is listed comes back in as nothing new, in both languages", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let program = try Program.withHospitals(language)
    try program.vigie("import", "measurements", Program.sample("measurements.csv"))
    try program.vigie("record", "URG-01", "2026-01", "1234.5/2000", "--site", "R0A", "--note", "=1+1; \"sic\" – été")
    try program.vigie("record", "URG-01", "2026-02", "0/0", "--note", "'apostrophe")
    try program.vigie("record", "URG-01", "2026-03", "0.1/0.3")
    let listed = try program.write(program.vigie("list", "measurements", "--csv").output, to: "listed.csv")
    let outcome = try program.vigie("import", "measurements", listed)
    let expected =
      language == .french
      ? "0 relevé nouveau, 0 corrigé, 821 déjà là.\n" : "0 new figures, 0 corrected, 821 already there.\n"
    #expect(outcome.told == expected)
  }

  @Test("every faulty row is named by its line, and nothing is taken", arguments: Language.allCases)
  func faulty(language: Language) throws {
    let program = try Program.withLabel(language)
    try program.write(
      """
      indicateur;periode;site;numerateur;denominateur;commentaire
      TEL-01;05/2026;SB39;850;1 000;bonne
      TEL-1;05/2026;SB39;850;1000;
      TEL-01;13/2026;SB39;850;1000;
      TEL-01;05/2026;SB93;850;1000;
      TEL-01;04/2026;SB39;huit cents;1000;
      TEL-01;04/2026;SB39;850;;
      TEL-01;04/2026;SB39;;;
      TEL-01;04/2026;SB39;1850;1000;
      TEL-01;12/2026;SB39;850;1000;

      TEL-01;03/2026;SB39;850;1000
      TEL-01;2026-05;SB39;851;1000;deux fois
      TEL-01;03/2026;SB39;850;1000;un "guillemet" au milieu
      TEL-01;03/2026;SB39;850;1000;"jamais refermé
      """, to: "faulty.csv")
    try program.write("indicateur;periode;valeur;couleur\n", to: "column.csv")
    try program.write("indicateur;periode\n", to: "figures.csv")
    try program.write("", to: "empty.csv")
    let before = try program.vigie("list", "measurements").output
    var transcript = Transcript(program)
    for file in ["faulty.csv", "column.csv", "figures.csv", "empty.csv", "nowhere.csv", "."] {
      try transcript.vigie("import", "measurements", file)
    }
    expectGolden(transcript.text, "import-refused.\(language.rawValue).txt")
    #expect(try program.vigie("list", "measurements").output == before)
  }

  @Test("bytes that are no text, and a line without end, are refused in a few lines")
  func hostile() throws {
    let program = try Program.withLabel()
    let junk = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
    try junk.write(to: program.folder.appending(path: "junk.csv"))
    try program.write(
      "indicateur;periode;numerateur;denominateur\nTEL-01;05/2026;\(String(repeating: "9", count: 500_000));1\n",
      to: "long.csv")
    for file in ["junk.csv", "long.csv"] {
      let outcome = try program.vigie("import", "measurements", file)
      #expect(outcome.code == 65)
      #expect((1...21).contains(outcome.errors.split(separator: "\n").count))
      #expect(outcome.errors.utf8.count < 10_000)
      #expect(outcome.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
  }

  private func original() throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: Program.sample("measurements.csv")))
    return try #require(String(data: bytes, encoding: .windowsCP1252))
  }
}

/// What a CSV file of measurements says, whatever the order of its rows and the way it writes months and numbers.
private struct Figures: Equatable {
  let rows: Set<[String]>

  init(_ text: String, in encoding: String.Encoding) throws {
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    rows = Set(lines.map { Figures.row($0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)) })
  }

  private static func row(_ fields: [String]) -> [String] {
    var period = fields[1]
    if let written = period.wholeMatch(of: /(\d\d)\/(\d{4})/) { period = "\(written.2)-\(written.1)" }
    let numbers = fields[3...4].map { $0.filter(\.isNumber) }
    return [fields[0], period, fields[2]] + numbers + [fields.last ?? ""]
  }
}
