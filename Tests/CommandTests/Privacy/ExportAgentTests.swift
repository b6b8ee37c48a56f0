import Foundation
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("An agent’s own data is exported")
struct ExportAgentTests {
  @Test("as JSON, in the language asked for", arguments: Language.allCases)
  func json(language: Language) throws {
    let outcome = try program(language).vigie("export", "agent", "ag-02")
    #expect(outcome.code == 0)
    expectGolden(outcome.output, "export-agent.\(language.rawValue).json")
  }

  @Test("into a file of one’s own, which is not replaced")
  func file() throws {
    let program = try program(.french)
    let done = try program.vigie("export", "agent", "AG-02", "--output", "AG-02.json")
    #expect(done.told == "Données de AG-02 écrites dans AG-02.json : 3 lignes, 2 décisions\n")
    let path = program.folder.appending(path: "AG-02.json").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try program.vigie("export", "agent", "AG-02", "--output", "AG-02.json")
    #expect(again.code == 65)
    #expect(again.told.contains("existe déjà"))
  }

  @Test("a code that no agent has is refused")
  func unknown() throws {
    let outcome = try program(.french).vigie("export", "agent", "AG-2")
    #expect(outcome.code == 65)
    #expect(outcome.told.contains("AG-02"))
  }

  private func program(_ language: Language) throws -> Program {
    let program = try Program(language)
    let path = program.folder.appending(path: "label.vigie").path
    try SampleLabel.fill(QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature()))
    return program
  }
}
