import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The plan as a board and over the months")
struct ListLayoutTests {
  private func desk(_ commands: Command.Name...) throws -> Desk {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    for name in commands { desk.perform(name) }
    return desk
  }

  private func board(_ desk: Desk) -> [String] {
    let context = desk.model.context
    return desk.list.boardHeadings(context).enumerated().map { group, heading in
      let cards = desk.list.cards(of: group, 0..<desk.list.boardCount(of: group), context)
      return "\(heading.title) \(heading.count): "
        + cards.map { "\($0.code) \($0.state)" }.joined(separator: ", ").spaced
    }
  }

  @Test("go round table, board and timeline, and say which")
  func round() throws {
    var desk = try desk(.layout)
    #expect(desk.message == "Tableau par colonnes.")
    desk.perform(.layout)
    #expect(desk.message == "Calendrier par mois.")
    desk.perform(.layout)
    #expect(desk.message == "Table.")
    #expect(desk.list.boardHeadings(desk.model.context).isEmpty)
  }

  @Test("a board is by state unless the list is grouped otherwise")
  func groups() throws {
    var desk = try desk(.layout)
    #expect(
      board(desk) == ["Ouverte 1: A-1 retard 12 j", "En cours 1: A-2 dans 26 j", "Réalisée 1: A-3 réalisée"])
    desk.perform(.group)
    #expect(
      board(desk) == [
        "BAC 1: A-1 retard 12 j", "Dominique Noël 1: A-2 dans 26 j", "Sans responsable 1: A-3 réalisée",
      ])
  }

  @Test("cards are walked in their group, and from group to group")
  func walking() throws {
    let store = try SampleLabel.filledStore()
    for title in ["Un", "Deux"] {
      try store.perform(
        AddAction(CorrectiveAction(title: title, createdOn: SampleLabel.today)), by: SampleLabel.signature())
    }
    var desk = try Desk(store, at: .actions)
    desk.perform(.layout)
    for (name, selected) in [
      (.down, "A-4"), (.down, "A-5"), (.down, "A-5"), (.right, "A-2"), (.up, "A-2"), (.right, "A-3"), (.right, "A-3"),
      (.left, "A-2"), (.left, "A-1"), (.last, "A-5"), (.first, "A-1"), (.pageDown, "A-5"), (.pageUp, "A-1"),
    ] as [(Command.Name, String)] {
      desk.perform(name)
      #expect(desk.selected == selected, "\(name.text)")
    }
    desk.perform(.layout)
    #expect(desk.selected == "A-1")
  }

  @Test("an action stays selected when it moves to another column")
  func moving() throws {
    var desk = try desk(.layout)
    try desk.store.perform(
      MoveAction(code: "A-1", stage: .inProgress, progress: 20), by: SampleLabel.signature())
    desk.expectNews()
    #expect(board(desk) == ["En cours 2: A-1 retard 12 j, A-2 dans 26 j", "Réalisée 1: A-3 réalisée"])
    #expect(desk.selected == "A-1")
  }

  @Test("a board of nothing shows nothing")
  func empty() throws {
    var desk = try desk(.layout, .filter)
    desk.type("zzz")
    #expect(board(desk) == [])
    desk.press(.down, .accept)
    desk.perform(.left, .right, .down)
    #expect(desk.selected != nil || desk.list.selectedIndex == nil)
  }

  @Test("the months tell when each began and is due, and how many are due in each")
  func timeline() throws {
    var desk = try desk(.layout, .layout)
    let rows = desk.list.timelineRows(0..<3, desk.model.context)
    guard case .line(let card, let span) = rows[0] else {
      Issue.record("no line")
      return
    }
    #expect(card.code == "A-1")
    #expect(span.start == SampleLabel.day("2026-09-01") && span.due == SampleLabel.day("2026-11-12"))
    #expect(span.isLate && !span.isOver)
    guard case .line(_, let done) = rows[2] else {
      Issue.record("no line")
      return
    }
    #expect(done.isOver && !done.isLate && done.end != nil)
    let due = desk.list.dueByMonth(desk.model.context)
    #expect(due.mapValues(\.count) == [period("2026-11"): 1, period("2026-12"): 1])
    #expect(due[period("2026-11")]?.late == 1)
    desk.perform(.right, .right, .left)
    #expect(desk.list.list?.timelineShift == 1)
    desk.perform(.group)
    #expect(desk.list.timelineRows(0..<2, desk.model.context).count == 2)
  }

  @Test("on paper a board is parted by state, a timeline by month")
  func paper() throws {
    var desk = try desk(.layout)
    func text() -> String {
      PlainText.text(desk.list.table(desk.model.context), emptiness: Phrase("actions.none"), desk.model.context).spaced
    }
    #expect(text().hasPrefix("Ouverte · 1 · 1 en retard\nCode"))
    desk.perform(.layout)
    #expect(text().hasPrefix("Novembre 2026 · 1 · 1 en retard\nCode"))
  }

  private func period(_ code: String) -> Period {
    Period(code: code) ?? Period(.monthly, containing: SampleLabel.today)
  }
}
