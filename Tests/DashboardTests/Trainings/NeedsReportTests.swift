import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The yearly needs on paper")
struct NeedsReportTests {
  private func text(_ quarter: Int? = nil, masks: Bool = false, year: Int = 2027) throws -> String {
    let store = try SampleLabel.filledStore()
    try store.perform(
      RequestTraining([TrainingSeat(agent: "AG-01", course: "FRAUDE")], year: 2027, quarter: 3),
      by: SampleLabel.signature())
    let context = Desk.context(masksNames: masks)
    let report = try store.read { try NeedsReport(of: year, quarter: quarter, $0, context) }
    return PlainText.text(report.detail(context), context).spaced
  }

  @Test("tell seats by course, site and quarter, then who, course by course")
  func whole() throws {
    let text = try text()
    #expect(text.hasPrefix("Besoins de formation 2027\nPréfecture des Coteaux, état au 24 nov. 2026."))
    #expect(text.contains("Places par formation"))
    #expect(text.contains(/Accueil des usagers +1 +RIV 1 +1/))
    #expect(text.contains(/Fraude documentaire +1 +VAL 1 +1/))
    #expect(text.contains(/Alix Brun +BTI +RIV +T1 +15 juil. 2026 \(échue\) +à demander/))
    #expect(text.contains(/Dominique Noël +BAC +VAL +T3 +10 mars 2026 \(échue\) +demandée +le 24 nov. 2026/))
  }

  @Test("of a quarter, of a year without any, and with masked names")
  func parts() throws {
    let third = try text(3)
    #expect(third.hasPrefix("Besoins de formation 2027, trimestre 3"))
    #expect(!third.contains("Alix Brun"))
    #expect(try text(year: 2029).contains("Aucun besoin de formation pour 2029"))
    let masked = try text(masks: true)
    #expect(masked.contains("AG-01") && !masked.contains("Noël"))
  }
}
