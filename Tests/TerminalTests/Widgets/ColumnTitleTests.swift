import Dashboard
import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct ColumnTitleTests {
  private static let places: [Place] =
    Place.panels.map(\.place) + [
      .engagement(1), .indicator("TEL-01"), .action("A-1"), .agent("AG-01"), .journalEntry(1), .theme("TEL"),
      .feedback("R-1"),
    ]

  @Test("a column is as wide as its title", arguments: places, Language.allCases)
  func room(place: Place, language: Language) throws {
    let context = Context(phrases: Phrases(language), moment: .sample, author: "Camille Roux")
    let panel = place.panel
    let lists = (panel as? OverviewPanel).map { overview in OverviewPanel.Zone.allCases.map { overview[$0] } }
    for list in try lists ?? [#require(panel as? any ListShowing)] {
      for column in list.columns(context) {
        guard case .fixed(let width) = column.width else { continue }
        #expect(TextWidth.cells(of: column.title) <= width, "\(column.title)")
      }
    }
  }
}
