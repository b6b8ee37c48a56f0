import Quality
import Testing

private let today = day("2026-11-24")

private func work(
  formed: String = "2026-09-01", planned: String? = nil, met: [String] = [], causes: Int = 0, pending: [Bool] = [],
  closed: String? = nil
) -> GroupWork {
  GroupWork(
    formedOn: day(formed), plannedOn: planned.map(day), members: ["SIDSIC"],
    meetings: met.map { GroupMeeting(on: day($0)) },
    causes: (0..<causes).map { GroupCause(.method, text: "cause \($0)", foundOn: day(formed)) },
    actions: pending.enumerated().map { LinkedAction(code: "A-\($0)", linkedOn: day(formed), isPending: $1) },
    closedOn: closed.map(day))
}

@Suite("The work of a group")
struct GroupWorkTests {
  @Test(
    "has come as far as what it found and decided",
    arguments: [
      (work(), GroupWork.Stage.atWork), (work(met: ["2026-09-20"]), .atWork), (work(causes: 1), .causesFound),
      (work(causes: 1, pending: [true, false]), .actionsUnderWay), (work(pending: [true]), .actionsUnderWay),
      (work(causes: 1, pending: [false, false]), .actionsDone), (work(pending: [true], closed: "2026-10-01"), .closed),
    ])
  func stages(work: GroupWork, stage: GroupWork.Stage) {
    #expect(work.stage == stage)
  }

  @Test(
    "is as old as the days since it was formed, until it is closed",
    arguments: [(work(), 84), (work(formed: "2026-11-24"), 0), (work(closed: "2026-09-11"), 10)])
  func age(work: GroupWork, days: Int) {
    #expect(work.age(on: today) == days)
  }

  @Test(
    "is late to meet after sixty days without a meeting, not on the sixtieth",
    arguments: [
      (work(formed: "2026-09-25"), 60, false), (work(formed: "2026-09-24"), 61, true),
      (work(met: ["2026-09-10", "2026-09-25"]), 60, false), (work(met: ["2026-09-10", "2026-09-24"]), 61, true),
      (work(planned: "2026-09-24"), 61, true), (work(planned: "2026-12-01"), -7, false),
      (work(planned: "2026-09-05", met: ["2026-11-20"]), 4, false), (work(closed: "2026-09-11"), 84, false),
    ])
  func lateness(work: GroupWork, days: Int, isLate: Bool) {
    #expect(work.silence(on: today) == days)
    #expect(work.isMeetingLate(on: today) == isLate)
  }

  @Test("of a degradation is that of its group and its case, and none before it has one")
  func degradation() throws {
    let confirmed = Degradation(
      code: "D-1", indicator: "TEL-01", site: nil, signals: [.alertPassed], period: period("2026-08"),
      openedOn: day("2026-09-01"), author: "C")
    #expect(confirmed.work == nil)
    let gathered = try confirmed.gathered(["SIDSIC"], firstMeeting: day("2026-09-20"), on: day("2026-09-05"))
      .met(GroupMeeting(on: day("2026-09-21")), today: today)
      .caused(by: GroupCause(.people, text: "deux postes", foundOn: day("2026-09-21")))
    let work = try #require(gathered.work)
    #expect(work.formedOn == day("2026-09-05") && work.plannedOn == day("2026-09-20"))
    #expect(work.lastMeeting == day("2026-09-21") && work.causes.count == 1 && work.stage == .causesFound)
    #expect(WorkingGroup(title: "T", formedOn: today, members: ["SIDSIC"]).work.stage == .atWork)
  }

  @Test("is meant by the code of a case or of a group", arguments: [("D-3", true), ("G-3", false), ("DOC-3", false)])
  func reference(code: String, isOfDegradation: Bool) {
    #expect(GroupReference(code) == (isOfDegradation ? .degradation(code) : .own(code)))
    #expect(GroupReference(code).code == code)
  }
}
