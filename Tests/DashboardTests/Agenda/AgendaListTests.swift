import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The agenda")
struct AgendaListTests {
  private func desk(isReadOnly: Bool = false, masksNames: Bool = false) throws -> Desk {
    try Desk(try SampleLabel.groupStore(), at: .agenda, isReadOnly: isReadOnly, masksNames: masksNames)
  }

  /// The titles of the groups, in order.
  private func groups(_ desk: Desk) -> [String] {
    desk.list.rows(0..<desk.list.rowCount, desk.model.context).compactMap { $0.heading?.title.spaced }
  }

  private func codes(_ desk: Desk) -> [String] {
    desk.list.table(desk.model.context).rows.compactMap { row in
      row.heading == nil ? PlainText.words(row.cells[4], desk.model.context) : nil
    }
  }

  @Test("shows what is late, then week after week")
  func weeks() throws {
    let desk = try desk()
    let titles = groups(desk)
    #expect(titles.first == "En retard")
    #expect(titles.contains("Cette semaine · jusqu’au 29 nov."))
    #expect(titles.contains("Semaine prochaine · 30 nov. – 6 déc."))
    #expect(desk.summary.contains("aujourd’hui"))
  }

  @Test(
    "a name that is kept too long leads to whom it is about",
    arguments: [
      (.departure, "AG-07", .agent("AG-07")), (.sender, "R-3", .feedback("R-3")), (.attendance, "S-2", .session("S-2")),
    ] as [(Retention.Subject, String, Place)])
  func kept(subject: Retention.Subject, code: String, place: Place) {
    #expect(Deadline(.retention, code, .kept(subject), day: SampleLabel.today).place == place)
  }

  @Test("can be put together by month, day, kind, person and bureau")
  func groupings() throws {
    var desk = try desk()
    var first: [String] = []
    for _ in 0..<5 {
      desk.perform(.group)
      first.append(groups(desk)[1])
    }
    #expect(first[0] == "Novembre 2026")
    #expect(first[1] == "Aujourd’hui, mar. 24 nov. 2026")
    #expect(Set(first).count == 5)
    desk.perform(.group)
    #expect(groups(desk).isEmpty)
  }

  @Test(
    "is filtered by person, kind, bureau, days, lateness and text",
    arguments: [
      ("à:noël", ["A-2"]), ("bureau:BAC retard", ["A-1"]), ("nature:réunion", ["D-1"]),
      ("nature:réponse retard", ["R-2"]),
      ("jour-j", ["D-1"]), ("fraude", ["AG-01"]),
    ] as [(String, [String])])
  func filters(filter: String, expected: [String]) throws {
    var desk = try desk()
    desk.perform(.filter)
    desk.type(filter)
    desk.press(.accept)
    let found = codes(desk)
    for code in expected { #expect(found.contains(code), "\(filter): \(found)") }
    #expect(found.count < codes(try self.desk()).count)
  }

  @Test(
    "each line leads to what it is about",
    arguments: [
      ("nature:action a-2", .action("A-2")), ("nature:réponse r-2", .feedback("R-2")),
      ("nature:revue doc-2", .document("DOC-2")), ("nature:formation ag-01", .agent("AG-01")),
      ("nature:réunion d-1", .degradation("D-1")),
    ] as [(String, Place)])
  func open(filter: String, place: Place) throws {
    var desk = try desk()
    desk.perform(.filter)
    desk.type(filter)
    desk.press(.accept)
    while desk.list.selectedIndex.map({ desk.list.rows($0..<$0 + 1, desk.model.context)[0].heading != nil }) == true {
      desk.perform(.down)
    }
    desk.perform(.open)
    #expect(desk.place == place)
    desk.perform(.back)
    #expect(desk.place == .agenda)
  }

  @Test("figures that are late open their entry, on their period; those of a period that goes on cannot be entered yet")
  func figures() throws {
    var desk = try desk()
    desk.perform(.filter)
    desk.type("nature:relevés retard")
    desk.press(.accept)
    desk.perform(.first, .down, .open)
    let entry = try #require(desk.entry)
    let row = try #require(entry.focusedRow)
    #expect(desk.selected == "figures \(row.due.period.code)")
    desk = try self.desk()
    desk.perform(.filter)
    desk.type("nature:relevés novembre")
    desk.press(.accept)
    desk.perform(.first, .down, .open)
    #expect(desk.message == "Ces relevés se saisissent une fois la période passée.")
  }

  @Test("looks further ahead and less far, and says where it ends")
  func horizon() throws {
    var desk = try desk()
    let usual = desk.list.totalCount
    desk.perform(.longerHorizon)
    let further = desk.list.totalCount
    #expect(further > usual)
    desk.perform(.longerHorizon, .longerHorizon)
    #expect(desk.message == "L’échéancier ne va pas plus loin, ni moins de 30 jours.")
    #expect(desk.summary.hasSuffix("25 nov. 2027"))
    desk.perform(.shorterHorizon, .shorterHorizon, .shorterHorizon)
    #expect(desk.list.totalCount < usual)
    #expect(desk.summary.hasSuffix("24 déc. 2026"))
  }

  @Test("names are masked")
  func masked() throws {
    let desk = try desk(masksNames: true)
    #expect(!desk.lines.joined().contains("Noël"))
  }

  @Test("what was asked for on the command line alone is there")
  func asked() throws {
    let store = try SampleLabel.groupStore()
    let context = Desk.context()
    func lines(_ list: AgendaList) throws -> [Deadline] {
      var list = list
      return try store.read { try list.read($0, context).lines }
    }
    let near = try lines(AgendaList(within: 7))
    #expect(
      near.allSatisfy { $0.day <= SampleLabel.day("2026-12-01") && ($0.kind.canBeLate || $0.day >= SampleLabel.today) })
    let trainings = try lines(AgendaList(kind: .training))
    #expect(!trainings.isEmpty && trainings.allSatisfy { [.training, .firstTraining].contains($0.kind) })
    let mine = try lines(AgendaList(person: .bureau("BTI")))
    #expect(mine.contains { $0.code == "D-1" } && mine.allSatisfy { $0.concerns(.bureau("BTI")) })
  }
}
