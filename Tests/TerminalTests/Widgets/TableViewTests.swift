import Dashboard
import TestSupport
import Testing

@testable import Terminal

extension Table {
  static let sample = Table(
    columns: [
      Column("standing", "", width: .fixed(1)), Column("code", "Code", width: .fixed(7)),
      Column("name", "Indicateur", width: .flexible(least: 14)),
      Column("value", "Valeur", alignment: .trailing, width: .fixed(8)),
      Column("target", "Cible", alignment: .trailing, width: .fixed(8), priority: 2),
      Column("trend", "12 mois", width: .fixed(12), priority: 3),
      Column("progress", "Actions", width: .fixed(16), priority: 4),
    ],
    rows: [
      row("TEL-01", .missed, "Appels décrochés par un agent", 71.2, "71,2\u{A0}%", "≥\u{A0}85", 40),
      row(
        "CC-02", .near, "Courriers répondus dans les 15 jours ouvrés, hors demandes incomplètes ou réorientées", 78,
        "78,0\u{A0}%", "≥\u{A0}85", 5),
      row("TIT-01", .met, "Délai CNI et passeports 漢字 (e\u{301}te\u{301})", 14, "14\u{A0}j", "≤\u{A0}15", 100),
      row("ETR-03", .noData, "Première demande de titre de séjour", nil, "—", "≤\u{A0}90", 0),
    ])

  private static func row(
    _ code: String, _ mark: Mark, _ name: String, _ value: Double?, _ text: String, _ target: String, _ progress: Int
  ) -> Row {
    Row(
      id: code,
      cells: [
        .mark(mark, "mot"), .text(code, .accent), .text(name), .number(value, text, mark.tone), .text(target, .quiet),
        .trend([7, 6, 6, 5, nil, 4, 3, 3, 2, 2, 1, 0]), .progress(progress),
      ])
  }
}

struct TableViewTests {
  @Test("a table keeps what matters most when the screen gets narrow", arguments: [120, 80, 40, 20])
  func looks(width: Int) {
    var screen = Screen(Size(width: width, height: 6))
    TableView(.sample, selected: 1, checked: ["TIT-01"]).draw(on: &screen, in: screen.area)
    expectGolden(screen.text + "\n" + screen.rolesText, "table.\(width).txt")
  }

  @Test("a table in ASCII")
  func ascii() {
    var screen = Screen(Size(width: 100, height: 6), glyphs: .ascii)
    TableView(.sample, selected: 1, checked: ["TIT-01"]).draw(on: &screen, in: screen.area)
    expectGolden(screen.text, "table.ascii.txt")
  }

  @Test("moving the selection changes few cells")
  func fewCells() {
    let screens = [0, 1].map { selected in
      var screen = Screen(Size(width: 120, height: 6))
      TableView(.sample, selected: selected).draw(on: &screen, in: screen.area)
      return screen
    }
    let changed = zip(screens[0].rolesText, screens[1].rolesText).filter { $0 != $1 }.count
    #expect((1...130).contains(changed))
  }

  @Test("without focus the selection is still seen")
  func unfocused() {
    var screen = Screen(Size(width: 60, height: 6))
    TableView(.sample, selected: 0, isFocused: false).draw(on: &screen, in: screen.area)
    #expect(screen.role(row: 1, column: 15) == .selectedQuiet)
    #expect(screen.cursor == nil)
  }

  @Test("an empty table says why")
  func empty() {
    var screen = Screen(Size(width: 30, height: 6))
    TableView(Table(columns: Table.sample.columns), empty: "Aucun indicateur ne correspond au filtre.")
      .draw(on: &screen, in: screen.area)
    #expect(screen.text.contains("Aucun indicateur ne\n  correspond au filtre."))
  }

  @Test("widgets stop no program at any size", arguments: 0...14)
  func anySize(width: Int) {
    for height in 0...8 {
      var screen = Screen(Size(width: width, height: height))
      TableView(.sample, top: 1, selected: 2).draw(on: &screen, in: screen.area)
      TableView(Table(columns: []), empty: "rien").draw(on: &screen, in: screen.area)
      DetailView(.sample, scroll: 3).draw(on: &screen, in: screen.area)
      Frame("Titre", note: "12/60", isFocused: true).draw(on: &screen, in: screen.area)
      HelpBar([.init("a", "action"), .init("q", "quitter")]).draw(on: &screen, in: screen.area)
      FieldView(label: "Nom", text: "abcdefghij", caret: 9, error: "trop long", labelWidth: 5).draw(
        on: &screen, in: screen.area)
      ListOverlay("Palette", query: ("ab", 1), lines: [.init("un", note: "1"), .init("deux")], selected: 1)
        .draw(on: &screen, in: screen.area)
      ScrollMark(top: 3, visible: 2, total: 40).draw(on: &screen, in: screen.area)
      #expect(screen.cursor.map { $0.row < height && $0.column < width } ?? true, "\(width)x\(height)")
    }
  }

  @Test(
    "the window follows the selection by a third of its height",
    arguments: [
      (0, 0, 10, 60, 0), (9, 0, 10, 60, 0), (10, 0, 10, 60, 7), (59, 0, 10, 60, 50), (6, 7, 10, 60, 0),
      (20, 30, 10, 60, 14),
      (3, 0, 10, 5, 0), (3, 9, 10, 5, 0), (3, 2, 0, 5, 2),
    ])
  func window(selected: Int, top: Int, height: Int, count: Int, expected: Int) {
    #expect(ListWindow.top(keeping: selected, from: top, height: height, count: count) == expected)
  }
}
