import Quality
import Testing

private func obligation(_ code: String, _ months: Int, _ rule: Obligation.Rule, after: (String, Int)? = nil)
  -> Obligation
{
  Obligation(
    code: code, title: Wording(code), short: Wording(code), everyMonths: months, rule: rule,
    follows: after.map { Obligation.Follows($0.0, afterMonths: $0.1) })
}

/// The audits of a label of three years.
private let labelAudits = [
  obligation("initial", 12, .once), obligation("suivi", 36, .sinceLast, after: ("renouvellement", 18)),
  obligation("renouvellement", 36, .sinceLast, after: ("initial", 36)),
]

private func events(_ text: String) -> [ObligationEvent] {
  text.split(separator: " ").map { word in
    let parts = word.split(separator: "/").map(String.init)
    return ObligationEvent(
      obligation: parts[0], day: day(parts[1]), decidedOn: parts.count > 2 ? day(parts[2]) : nil)
  }
}

private func limits(_ cycle: ObligationCycle) -> String {
  cycle.deadlines().map { "\($0.obligation.code) \($0.limit)" }.joined(separator: ", ")
}

@Suite("Obligations that follow one another")
struct ObligationCycleTests {
  @Test(
    "the follow-up is 18 months after the label was given or renewed, the renewal 36 months after the decision",
    arguments: [
      ("", "initial 2027-09-01, suivi 2029-03-01, renouvellement 2030-09-01"),
      ("initial/2026-11-24", "suivi 2028-05-24, renouvellement 2029-11-24"),
      ("initial/2026-10-01/2026-11-24", "suivi 2028-05-24, renouvellement 2029-11-24"),
      ("initial/2026-11-24 suivi/2028-04-10", "suivi 2031-04-10, renouvellement 2029-11-24"),
      (
        "initial/2026-11-24 suivi/2028-04-10 renouvellement/2029-10-02/2029-12-01",
        "suivi 2031-06-01, renouvellement 2032-12-01"
      ),
      ("renouvellement/2022-11-24", "suivi 2024-05-24, renouvellement 2025-11-24"),
      ("suivi/2025-03-12", "suivi 2028-03-12, renouvellement 2030-09-01"),
    ])
  func audits(happened: String, expected: String) {
    #expect(limits(ObligationCycle(labelAudits, events: events(happened), start: day("2026-09-01"))) == expected)
  }

  @Test("what happens once is over when it did, or when what follows it did")
  func once() {
    for happened in ["initial/2020-01-15", "renouvellement/2022-11-24", "suivi/2021-05-04"] {
      let cycle = ObligationCycle(labelAudits, events: events(happened), start: day("2019-09-01"))
      #expect(cycle.limit(of: labelAudits[0]) == nil, "\(happened)")
    }
  }

  @Test(
    "the limits that went by without it are told, by calendar years one for each",
    arguments: [
      ("copil", "copil/2023-03-12 copil/2025-06-01 copil/2027-01-05", "2024-12-31 2026-12-31"),
      ("copil", "copil/2023-03-12 copil/2024-06-01 copil/2025-06-01 copil/2026-12-31", ""),
      ("seance", "seance/2026-03-31 seance/2026-06-20", "2026-09-30 2026-12-31"),
      ("renouvellement", "renouvellement/2022-11-24", "2025-11-24"),
      ("renouvellement", "renouvellement/2024-11-24", ""),
    ])
  func missed(code: String, happened: String, expected: String) throws {
    let obligations =
      labelAudits + [
        obligation("copil", 12, .calendarYear), obligation("seance", 3, .series(from: day("2026-03-31"))),
      ]
    let cycle = ObligationCycle(obligations, events: events(happened), start: day("2023-01-01"))
    let missed = cycle.missed(of: try #require(obligations.first { $0.code == code }), before: day("2027-02-01"))
    #expect(missed.map(\.iso).joined(separator: " ") == expected)
  }

  @Test("nothing was missed before the label was given")
  func given() {
    let copil = obligation("copil", 12, .calendarYear)
    let cycle = ObligationCycle(
      labelAudits + [copil], events: events("initial/2024-10-27 copil/2026-03-12"), start: day("2022-01-01"))
    #expect(cycle.missed(of: copil, before: day("2027-02-01")) == [day("2024-12-31"), day("2025-12-31")])
  }

  @Test(
    "what was planned is settled by what happens on that day or later, or earlier where its limit is met by it",
    arguments: [
      ("copil/2026-03-12", "copil/2027-04-02", "2027-04-02", true),
      ("copil/2026-03-12", "copil/2027-03-30", "2027-04-02", true),
      // One of spring is not the one that was planned for winter.
      ("copil/2025-03-12", "copil/2026-03-12", "2026-12-12", false),
      // A limit of the year after, or a time that had been forgotten, meets nothing.
      ("copil/2025-03-12", "copil/2026-11-24", "2027-04-02", false),
      ("copil/2026-03-12", "copil/2025-03-12", "2027-04-02", false),
      ("", "initial/2026-11-20", "2026-12-01", true),
      ("initial/2023-11-24", "renouvellement/2026-10-01/2026-11-20", "2026-11-02", true),
    ])
  func settled(happened: String, now: String, plan: String, isSettled: Bool) throws {
    let obligations = labelAudits + [obligation("copil", 12, .calendarYear)]
    let cycle = ObligationCycle(obligations, events: events(happened), start: day("2026-01-01"))
    let event = try #require(events(now).first)
    let about = try #require(obligations.first { $0.code == event.obligation })
    #expect(cycle.settles(event, plan: day(plan), of: about) == isSettled)
  }

  @Test("what would follow is known before it is noted, and noting a day again replaces it")
  func with() {
    let cycle = ObligationCycle(labelAudits, events: events("initial/2026-10-01"), start: day("2026-09-01"))
    let decided = ObligationEvent(obligation: "initial", day: day("2026-10-01"), decidedOn: day("2026-11-24"))
    #expect(limits(cycle.with(decided)) == "suivi 2028-05-24, renouvellement 2029-11-24")
    #expect(cycle.with(decided).events(of: "initial") == [decided])
  }

  @Test(
    "obligations that follow one another in a circle are found, and have limits still",
    arguments: [
      (["a:b", "b:"], false), (["a:b", "b:a"], true), (["a:b", "b:c", "c:b"], true), (["a:a"], true), (["a:z"], false),
    ] as [([String], Bool)])
  func circle(codes: [String], isCircle: Bool) {
    let obligations = codes.map { code in
      let parts = code.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      return obligation(parts[0], 12, .sinceLast, after: parts[1].isEmpty ? nil : (parts[1], 6))
    }
    #expect(ObligationCycle.hasCircle(among: obligations) == isCircle)
    let cycle = ObligationCycle(obligations, events: [], start: day("2026-09-01"))
    #expect(cycle.deadlines().count == obligations.count)
  }
}
