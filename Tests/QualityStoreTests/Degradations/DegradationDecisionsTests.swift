import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about degradations")
struct DegradationDecisionsTests {
  // TEL-01 falls for twelve months on VAL and so for the whole; RIV gets better, but never as good as its target.
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.filledStore() }

  @discardableResult
  private func perform(_ decision: some Decision) throws -> JournalEntry? {
    try store.perform(decision, by: signature)
  }

  private func degradation(_ code: String = "D-1") throws -> Degradation { try store.read { try $0.degradation(code) } }

  private func proposals() throws -> [String] {
    try store.read { try $0.degradationProposals(on: SampleLabel.today) }.map {
      [$0.indicator, $0.site].compactMap(\.self).joined(separator: " ")
    }
  }

  private func confirm(_ site: String? = nil) throws {
    try perform(ConfirmDegradation(indicator: "TEL-01", site: site))
  }

  private func gather() throws {
    try perform(
      FormWorkingGroup(
        code: "D-1",
        members: [.agent(code: "AG-01", name: "Dominique Noël"), .bureau("BTI"), .other("le prestataire")],
        firstMeeting: SampleLabel.day("2026-12-03")))
  }

  @Test("what the series signal is proposed, for the whole and for each site, as one record says it")
  func proposed() throws {
    #expect(try proposals() == ["TEL-01", "TEL-01 RIV"])
    let record = try store.read { try $0.indicatorRecord("TEL-01") }
    #expect(record.proposal(site: nil, on: SampleLabel.today)?.signals == [.specialCause])
    #expect(record.proposal(site: "RIV", on: SampleLabel.today)?.signals == [.targetOutOfReach])
    let all = try store.read { try $0.degradationProposals(on: SampleLabel.today) }
    #expect(all == [nil, "RIV"].map { record.proposal(site: $0, on: SampleLabel.today) })
  }

  @Test("a confirmed one is a case with a code, and is not proposed again")
  func confirmed() throws {
    let entry = try #require(try perform(ConfirmDegradation(indicator: "TEL-01", site: nil)))
    #expect((entry.fact, entry.changes) == ("degradationConfirmed", 1))
    #expect(entry.details["period"] == .period(SampleLabel.period("2026-10")))
    #expect(
      try degradation()
        == Degradation(
          code: "D-1", indicator: "TEL-01", site: nil, signals: [.specialCause], period: SampleLabel.period("2026-10"),
          openedOn: SampleLabel.today, author: "Camille Roux"))
    #expect(try proposals() == ["TEL-01 RIV"])
    #expect(throws: Degradation.Refusal.nothingProposed) { try confirm() }
    try confirm("VAL")
    #expect(try proposals() == ["TEL-01 RIV"])
    #expect(try store.read { try $0.openDegradations() }.map(\.site) == [nil, "VAL"])
  }

  @Test("nothing is confirmed that is not signalled, nor what names nothing")
  func refused() throws {
    #expect(throws: Degradation.Refusal.nothingProposed) {
      try perform(ConfirmDegradation(indicator: "TEL-02", site: nil))
    }
    #expect(throws: UnknownCode.self) { try confirm("NEU") }
    #expect(throws: UnknownCode.self) { try perform(ConfirmDegradation(indicator: "TEL-9", site: nil)) }
    #expect(throws: UnknownCode.self) { try degradation("D-1") }
  }

  @Test("a dismissed one has its reason, and comes back only with a later figure")
  func dismissed() throws {
    func dismiss(_ reason: String) throws -> JournalEntry? {
      try perform(DismissDegradation(indicator: "TEL-01", site: nil, reason: reason))
    }
    #expect(throws: Degradation.Refusal.reasonMissing) { try dismiss("") }
    #expect(try dismiss("compteur remplacé")?.fact == "degradationDismissed")
    #expect(try degradation().stage == .dismissed && degradation().dismissal == "compteur remplacé")
    #expect(try proposals() == ["TEL-01 RIV"])
    #expect(throws: Degradation.Refusal.nothingProposed) { try dismiss("encore") }
    try perform(
      ImportMeasurements([
        SampleLabel.ratio("TEL-01", "2026-11", 780, of: 1000, site: "VAL"),
        SampleLabel.ratio("TEL-01", "2026-11", 421, of: 500, site: "RIV"),
      ]))
    #expect(try proposals() == ["TEL-01", "TEL-01 RIV"])
  }

  @Test("its group is kept by codes, and changed without being formed anew")
  func group() throws {
    try confirm()
    try gather()
    let group = try #require(try degradation().group)
    #expect(group.members.map(\.code) == ["AG-01", "BTI", "le prestataire"])
    #expect(group.firstMeeting == SampleLabel.day("2026-12-03") && group.formedOn == SampleLabel.today)
    #expect(try store.facts().first == "workingGroupFormed")
    #expect(
      try perform(FormWorkingGroup(code: "D-1", members: group.members, firstMeeting: group.firstMeeting)) == nil)
    let entry = try perform(
      FormWorkingGroup(code: "D-1", members: [.bureau("BTI"), .bureau("BAC")], firstMeeting: group.firstMeeting))
    #expect(entry?.changes == 4)
    #expect(try degradation().group?.members.map(\.code) == ["BTI", "BAC"])
    #expect(throws: UnknownCode.self) {
      try perform(FormWorkingGroup(code: "D-1", members: [.bureau("ZZZ")], firstMeeting: group.firstMeeting))
    }
  }

  @Test("causes are noted with their day, and refused before the group")
  func causes() throws {
    try confirm()
    #expect(throws: Degradation.Refusal.groupMissing) {
      try perform(AddCause(code: "D-1", category: .people, text: "deux postes vacants"))
    }
    try gather()
    let entry = try #require(try perform(AddCause(code: "D-1", category: .people, text: "deux postes vacants")))
    #expect(entry.details["cause"] == .phrase(Phrase("cause.people")))
    #expect(
      try degradation().causes == [
        GroupCause(.people, text: "deux postes vacants", foundOn: SampleLabel.today)
      ])
  }

  @Test("actions of the plan are linked, new ones are opened linked: one decision, or none of it")
  func actions() throws {
    try confirm()
    #expect(throws: Degradation.Refusal.causeMissing) {
      try perform(AddAction(SampleLabel.actions[0], for: .degradation("D-1")))
    }
    #expect(try store.read { try $0.actions() }.count == 3)
    try gather()
    try perform(AddCause(code: "D-1", category: .people, text: "deux postes vacants"))
    #expect(try perform(LinkAction(code: "D-1", action: "A-3"))?.fact == "actionLinked")
    let entry = try #require(try perform(AddAction(SampleLabel.actions[0], for: .degradation("D-1"))))
    #expect(entry.fact == "actionOpenedFor" && entry.details["degradation"] == "D-1")
    #expect(try degradation().actions.map { "\($0.code) \($0.isPending)" } == ["A-3 false", "A-4 true"])
    #expect(throws: Degradation.Refusal.actionTwice("A-3")) { try perform(LinkAction(code: "D-1", action: "A-3")) }
    #expect(throws: UnknownCode.self) { try perform(LinkAction(code: "D-1", action: "A-99")) }
    try store.undo(by: signature)
    #expect(try degradation().actions.map(\.code) == ["A-3"])
    #expect(try store.read { try $0.actions() }.count == 3)
  }

  @Test("closing keeps what the series said, and opens the way to another case later")
  func closed() throws {
    try confirm()
    try gather()
    try perform(AddCause(code: "D-1", category: .people, text: "deux postes vacants"))
    try perform(LinkAction(code: "D-1", action: "A-3"))
    #expect(throws: Degradation.Refusal.conclusionMissing) {
      try perform(CloseDegradation(code: "D-1", conclusion: ""))
    }
    #expect(try perform(CloseDegradation(code: "D-1", conclusion: "postes pourvus"))?.fact == "degradationClosed")
    let closing = try #require(try degradation().closing)
    #expect(closing.day == SampleLabel.today && closing.conclusion == "postes pourvus")
    #expect(closing.outcome?.period == SampleLabel.period("2026-10"))
    #expect(closing.outcome?.standing == .near && closing.outcome?.variation == .concern)
    #expect(abs((closing.outcome?.value ?? 0) - 1211.0 / 15) < 1e-9)
    #expect(try proposals() == ["TEL-01 RIV"])
    // A figure that was not seen then may open another one.
    try perform(
      ImportMeasurements([
        SampleLabel.ratio("TEL-01", "2026-11", 780, of: 1000, site: "VAL"),
        SampleLabel.ratio("TEL-01", "2026-11", 421, of: 500, site: "RIV"),
      ]))
    try confirm()
    #expect(try degradation("D-2").stage == .withoutGroup)
  }

  @Test("every step is taken back, and a code is never given twice")
  func undone() throws {
    let before = try store.contents()
    try confirm()
    try gather()
    try perform(AddCause(code: "D-1", category: .method, text: "pas de relevé"))
    for _ in 1...3 { try store.undo(by: signature) }
    #expect(try store.contents() == before)
    try confirm()
    #expect(try store.read { try $0.degradations() }.map(\.code) == ["D-2"])
    #expect(try store.check() == [])
  }

  @Test("the schema allows one open case for each indicator and site, and no half decision")
  func schema() throws {
    try confirm()
    let columns = "code, indicator, period, alertPassed, specialCause, targetOutOfReach, openedOn, author"
    let values = "1, '2026-10', 1, 0, 0, '2026-11-24', 'C'"
    for sql in [
      "INSERT INTO degradation (\(columns)) VALUES ('D-9', \(values))",
      "UPDATE degradation SET alertPassed = 0, specialCause = 0, targetOutOfReach = 0",
      "UPDATE degradation SET groupFormedOn = '2026-11-24'", "UPDATE degradation SET closedOn = '2026-11-24'",
      "UPDATE degradation SET groupFormedOn = '2026-11-24', firstMeetingOn = '2026-11-23'",
      "INSERT INTO workingGroupMember (degradation) VALUES (1)",
      "INSERT INTO degradationCause (degradation, category, text, foundOn) VALUES (1, 'hasard', 'x', '2026-11-24')",
    ] {
      let error = #expect(throws: DatabaseError.self) { try store.script(sql) }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
    }
    try store.script("INSERT INTO degradation (\(columns), dismissal) VALUES ('D-9', \(values), 'panne')")
  }
}
