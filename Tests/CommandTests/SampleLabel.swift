import Foundation
import Quality
import QualityStore
import TestSupport

extension Program {
  /// A program whose label has three sites, some figures of two indicators, and two actions.
  static func withLabel(_ language: Language = .french) throws -> Program {
    let program = try Program(language)
    try label.get().write(to: program.folder.appending(path: "label.vigie"))
    return program
  }

  /// A program whose label is the sample year, with its agents AG-01 and AG-02.
  static func withAgents(_ language: Language = .french) throws -> Program {
    let program = try Program(language)
    let path = program.folder.appending(path: "label.vigie").path
    _ = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature()) { try SampleLabel.fill($0) }
    return program
  }

  /// A program whose label has the 24 hospitals of the real figures, and none of them yet.
  static func withHospitals(_ language: Language = .french) throws -> Program {
    let program = try Program(language)
    try program.vigie(
      "init", "--name", "Hôpitaux", "--framework", sample("emergency-framework.yaml"), "--establishment",
      sample("emergency-departments.yaml"))
    return program
  }

  /// A file of real figures, or what it needs to be imported.
  static func sample(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Samples/\(name)").path
  }

  // Made once by the program itself; it holds facts and no words, so it is the same in every language.
  private static let label = Result {
    let program = try Program()
    try program.vigie("init", "--name", "Préfecture de l’Orne", "--establishment", "orne")
    for (month, answered) in [("07", "912"), ("08", "850"), ("09", "790"), ("10", "741")] {
      try program.vigie("record", "TEL-01", "2026-\(month)", "\(answered)/1000", "--site", "SB39")
    }
    try program.vigie("record", "TIT-01", "2026-10", "14.5", "--note", "CERT de Normandie")
    try program.vigie(
      "add", "action", "Rappeler les appels perdus", "--owner", "SIDSIC", "--due", "15/12/2026", "--indicator",
      "TEL-01", "--site", "SB39", "--priority", "high")
    try program.vigie("add", "action", "Afficher les horaires", "--owner", "Accueil", "--engagement", "E1", "E6")
    try program.vigie(
      "close", "action", "A-2", "--evidence", "photo du 20/11", "--effect", "plus de questions", "--cause",
      "affiches perdues")
    return try program.bytes(of: "label.vigie")
  }
}
