import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The agenda as the calendar of a month")
struct MonthPageTests {
  private func desk() throws -> Desk {
    var desk = try Desk(try SampleLabel.groupStore(), at: .agenda)
    desk.perform(.layout)
    return desk
  }

  private func page(_ desk: Desk) throws -> MonthPage { try #require(desk.list.monthPage(desk.model.context)) }

  private func day(_ desk: Desk) throws -> String { try page(desk).selected.iso }

  @Test("begins on today, in whole weeks")
  func today() throws {
    let desk = try desk()
    let page = try page(desk)
    #expect(page.selected == SampleLabel.today)
    #expect(page.weeks.map(\.number) == [44, 45, 46, 47, 48, 49])
    let dates = page.weeks.flatMap(\.dates)
    #expect(dates.first?.day.iso == "2026-10-26" && dates.last?.day.iso == "2026-12-06")
    #expect(dates.filter(\.isToday).map(\.day) == [SampleLabel.today])
    #expect(dates.filter(\.isInMonth).count == 30)
  }

  @Test(
    "weekends and public holidays are quiet",
    arguments: [("2026-11-11", false), ("2026-11-12", true), ("2026-11-14", false), ("2026-11-01", false)])
  func worked(iso: String, isWorked: Bool) throws {
    let date = try page(desk()).weeks.flatMap(\.dates).first { $0.day.iso == iso }
    #expect(date?.isWorked == isWorked)
  }

  @Test("each day has what the list has on it, and nothing is lost")
  func cards() throws {
    let desk = try desk()
    let dates = try page(desk).weeks.flatMap(\.dates)
    let first = SampleLabel.day("2026-10-26")
    let last = SampleLabel.day("2026-12-06")
    let lines = try desk.store.read { try $0.deadlines(on: SampleLabel.today, from: first, through: last) }
      .filter { $0.day >= first && $0.day <= last }
    #expect(dates.flatMap(\.cards).map(\.id).sorted() == lines.map(\.id).sorted())
    #expect(!lines.isEmpty)
  }

  @Test(
    "is walked by days, weeks and months",
    arguments: [
      ([.right], "2026-11-25"), ([.left], "2026-11-23"), ([.down], "2026-12-01"), ([.up], "2026-11-17"),
      ([.pageDown], "2026-12-24"), ([.pageUp], "2026-10-24"), ([.last], "2026-11-30"),
      ([.pageDown, .pageDown, .first], "2026-11-24"), ([.last, .left, .pageDown, .pageDown, .pageDown], "2027-02-28"),
    ] as [([Command.Name], String)])
  func walks(names: [Command.Name], iso: String) throws {
    var desk = try desk()
    for name in names { desk.perform(name) }
    #expect(try day(desk) == iso)
  }

  @Test("reads on where a month lies further than the agenda looked")
  func reach() throws {
    var desk = try desk()
    for _ in 0..<14 { desk.perform(.pageDown) }
    #expect(try day(desk) == "2028-01-24")
    #expect(try page(desk).weeks.flatMap(\.dates).contains { !$0.cards.isEmpty })
  }

  @Test("a day with one line opens it; with several one goes among them first, and back")
  func open() throws {
    var desk = try desk()
    let dates = try page(desk).weeks.flatMap(\.dates).filter(\.isInMonth)
    let one = try #require(dates.first { $0.cards.count == 1 && $0.cards[0].code.hasPrefix("A-") }?.day)
    go(&desk, to: one)
    desk.perform(.open)
    #expect(desk.place != .agenda)
    desk.perform(.back)
    #expect(try page(desk).selected == one)
    let none = try #require(dates.first { $0.cards.isEmpty }?.day)
    go(&desk, to: none)
    desk.perform(.open)
    #expect(desk.message == "Il n’y a rien ce jour-là.")
  }

  private func go(_ desk: inout Desk, to day: Day) {
    desk.perform(.first)
    let left = SampleLabel.today.days(until: day)
    for _ in 0..<abs(left) { desk.perform(left < 0 ? .left : .right) }
  }

  @Test("among the lines of a day up and down go from one to the next; back goes to the days, then the table")
  func inDay() throws {
    var desk = try desk()
    var left = 40
    while desk.list.rowCount < 2, left > 0 {
      desk.perform(.right)
      left -= 1
    }
    try #require(desk.list.rowCount >= 2)
    let day = try day(desk)
    desk.perform(.open)
    #expect(try page(desk).isInDay)
    let first = desk.selected
    desk.perform(.down)
    #expect(desk.selected != first)
    #expect(try self.day(desk) == day)
    desk.perform(.back)
    #expect(try !page(desk).isInDay)
    #expect(desk.place == .agenda)
    desk.perform(.nextZone)
    #expect(try page(desk).isInDay)
  }

  @Test("what is filtered out is on no day")
  func filter() throws {
    var desk = try desk()
    desk.perform(.filter)
    desk.type("nature:réunion")
    desk.press(.accept)
    #expect(try page(desk).weeks.flatMap(\.dates).flatMap(\.cards).allSatisfy { $0.code == "D-1" || $0.code == "G-1" })
  }
}
