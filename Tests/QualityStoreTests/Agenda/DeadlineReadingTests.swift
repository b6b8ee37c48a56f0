import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Everything that has a date, read from the file")
struct DeadlineReadingTests {
  private func told(
    _ store: QualityStore, from first: String = "2026-11-17", through last: String = "2026-12-31"
  ) throws -> [String] {
    try store.read {
      try $0.deadlines(on: SampleLabel.today, from: SampleLabel.day(first), through: SampleLabel.day(last))
    }.map { deadline in
      let count = if case .figures(_, let count) = deadline.subject { " \(count)" } else { "" }
      return "\(deadline.day) \(deadline.id)\(count) \(deadline.person.code)"
    }
  }

  @Test("what is late is there however old it is, then what is in the days that are looked at")
  func all() throws {
    let all = try told(try SampleLabel.heldStore())
    #expect(all.contains("2026-10-22 answer R-2 "))
    #expect(all.contains("2026-12-01 redLine R-2 "))
    #expect(all.contains("2026-06-10 review DOC-2 "))
    #expect(all.contains("2026-11-12 action A-1 BAC"))
    // Named in words, and an agent all the same.
    #expect(all.contains("2026-12-20 action A-2 AG-01"))
    #expect(all.contains("2026-12-31 tutoring AG-02 ACCUEIL AG-02"))
    #expect(!all.contains { $0.contains("R-1") })
    let days = all.map { $0.prefix(10) }
    let late = days.prefix { $0 < "2026-11-24" }
    #expect(late == late.sorted()[...])
    #expect(Array(days.dropFirst(late.count)) == days.dropFirst(late.count).sorted())
  }

  @Test("goes as far as it is asked, and back as far")
  func range() throws {
    let store = try SampleLabel.groupStore()
    let near = try told(store, from: "2026-11-24", through: "2026-11-30")
    #expect(near.contains("2026-11-24 meeting D-1 first "))
    #expect(!near.contains { $0.contains("A-2") || $0.contains("G-1") })
    #expect(try told(store, from: "2026-11-09").contains { $0.hasPrefix("2026-11-09 meeting G-1 ") })
    #expect(try told(store, through: "2027-11-24").count > told(store).count)
  }

  @Test("a meeting is its members’ too")
  func members() throws {
    let meetings = try SampleLabel.groupStore().read {
      try $0.deadlines(on: SampleLabel.today, from: SampleLabel.day("2026-11-09"), through: SampleLabel.today)
    }.filter { $0.kind == .meeting }
    #expect(meetings.map(\.code) == ["G-1", "D-1"])
    #expect(meetings.last?.contributors == [.bureau("BTI")])
    #expect(meetings.first?.contributors.first == .agent(code: "AG-01", name: "Dominique Noël"))
  }

  @Test("the first meeting of a case is there until one was held")
  func firstMeeting() throws {
    let store = try SampleLabel.filledStore()
    for decision in [
      ConfirmDegradation(indicator: "TEL-01", site: nil),
      FormWorkingGroup(code: "D-1", members: [.bureau("BTI")], firstMeeting: SampleLabel.day("2026-12-03")),
    ] as [any Decision] { _ = try store.perform(decision, by: SampleLabel.signature()) }
    #expect(try told(store).contains("2026-12-03 meeting D-1 first "))
    try store.perform(
      HoldGroupMeeting(code: "D-1", GroupMeeting(on: SampleLabel.today)), by: SampleLabel.signature())
    #expect(try !told(store).contains { $0.contains("2026-12-03") })
    // A calendar that has the planned one moves it.
    #expect(try told(store).contains("2026-11-24 meeting D-1 first "))
  }

  @Test("a step keeps its name when another is removed, when it moves, and when it is worded anew in its place")
  func steps() throws {
    let store = try SampleLabel.filledStore()
    let due = SampleLabel.day("2026-12-05")
    func write(_ titles: [String]) throws -> [String] {
      let before = try store.read { try $0.action("A-1") }
      var after = before
      after.steps = titles.map { ActionStep($0, dueOn: due) }
      try store.perform(EditAction(before, to: after), by: SampleLabel.signature())
      let ids = try store.read {
        try $0.deadlines(on: SampleLabel.today, from: SampleLabel.today, through: due)
      }.filter { $0.kind == .step }.map { (title: $0.subject, id: $0.id) }
      return titles.map { title in ids.first { $0.title == .titled(Wording(title)) }?.id ?? "" }
    }
    let first = try write(["Chiffrer", "Commander", "Poser"])
    #expect(Set(first).count == 3)
    #expect(try write(["Commander", "Poser"]) == Array(first.dropFirst()))
    #expect(try write(["Poser", "Commander"]) == [first[2], first[1]])
    #expect(try write(["Poser et photographier", "Commander"]) == [first[2], first[1]])
  }

  @Test("figures are told by period: those that are missing, and those to come; not those that Vigie computes")
  func figures() throws {
    let store = try SampleLabel.heldStore()
    let figures = try told(store, through: "2027-02-28").filter { $0.contains("figures") }
    let due = try store.read { reader in
      try reader.indicators().flatMap {
        $0.derivation == nil
          ? DueFigure.all(of: $0, try reader.measurements(of: $0.code), on: SampleLabel.today) : []
      }
    }
    let missing = Dictionary(grouping: due, by: \.period).map { "figures \($0.key.code) \($0.value.count) " }
    for line in missing { #expect(figures.contains { $0.hasSuffix(line) }) }
    #expect(figures.contains { $0.contains("figures 2026-11 ") })
    #expect(figures.contains { $0.contains("figures 2026-Q4 ") })
    #expect(Set(figures).count == figures.count)
  }

  @Test("an accepted deviation is there on the day it ends, and not before those days")
  func deviation() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      AcceptDeviation(indicator: "TEL-01", site: nil, until: SampleLabel.day("2026-12-15"), reason: "travaux"),
      by: SampleLabel.signature())
    #expect(try told(store).contains("2026-12-15 deviation TEL-01 2026-11-24 "))
    #expect(try !told(store, through: "2026-12-14").contains { $0.contains("deviation") })
  }

  @Test("a case without a group has a last day to react; once a group is formed it has not")
  func reaction() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(ConfirmDegradation(indicator: "TEL-01", site: nil), by: SampleLabel.signature())
    let record = try store.read { try $0.indicatorRecord("TEL-01") }
    let assessment = record.assessment(of: record.series(of: nil), site: nil, on: SampleLabel.today)
    let day = try #require(assessment.reactBy)
    #expect(try told(store, through: "2027-12-31").contains("\(day) reaction D-1 "))
    try store.perform(
      FormWorkingGroup(code: "D-1", members: [.bureau("BTI")], firstMeeting: SampleLabel.today),
      by: SampleLabel.signature())
    #expect(try !told(store, through: "2027-12-31").contains { $0.contains("reaction") })
  }

  @Test("something of everything else is told too")
  func kinds() throws {
    let all = try SampleLabel.groupStore().read {
      try $0.deadlines(
        on: SampleLabel.today, from: SampleLabel.day("2026-01-01"), through: SampleLabel.day("2030-12-31"))
    }
    let expected: Set<Deadline.Kind> = [
      .action, .answer, .review, .training, .tutoring, .obligation, .figures, .meeting,
    ]
    #expect(expected.isSubset(of: Set(all.map(\.kind))))
    #expect(Set(all.map(\.id)).count == all.count)
  }
}
