import Quality
import Testing

private let telephone = Indicator(
  code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
  direction: .higher, target: Target(goal: 85, alert: 78), frequency: .monthly, engagements: [], basis: Wording(""),
  isProposal: false)

private let today = day("2026-11-24")

private func points(_ values: [Double], from first: String = "2026-09") -> [Series.Point] {
  values.enumerated().map { index, value in
    Series.Point(period: period(first).advanced(by: index), figure: .value(value), value: value)
  }
}

private func decided(
  _ stage: Degradation.Stage, site: String? = nil, period code: String = "2026-10", seeing last: String? = nil,
  _ signals: [DegradationSignal] = [.alertPassed]
) -> Degradation {
  let outcome = last.map {
    DegradationOutcome(period: period($0), value: 80, standing: .near, variation: .common)
  }
  return Degradation(
    code: "D-1", indicator: "TEL-01", site: site, signals: signals, period: period(code), openedOn: today, author: "C",
    dismissal: stage == .dismissed ? "panne d’un jour" : "",
    closing: stage == .closed ? .init(day: today, conclusion: "rétabli", outcome: outcome) : nil)
}

@Suite("What is proposed as a degradation")
struct DegradationWatchTests {
  private func proposal(_ degradations: [Degradation], site: String? = nil) -> DegradationProposal? {
    DegradationWatch(telephone, degradations: degradations).proposal(points([90, 70]), site: site, on: today)
  }

  @Test("the latest figure, its period and its signals")
  func contents() throws {
    let proposal = try #require(self.proposal([]))
    #expect(proposal.indicator == "TEL-01" && proposal.site == nil && proposal.period == period("2026-10"))
    #expect(proposal.value == 70 && proposal.signals == [.alertPassed])
    #expect(DegradationWatch(telephone).proposal(points([70, 90]), site: nil, on: today) == nil)
  }

  @Test(
    "nothing is proposed that is decided already",
    arguments: [
      ([], true),
      ([decided(.withoutGroup)], false),
      ([decided(.withoutGroup, period: "2026-06")], false),
      ([decided(.withoutGroup, site: "VAL")], true),
      ([decided(.dismissed)], false),
      ([decided(.dismissed, period: "2026-09")], true),
      ([decided(.dismissed, [.specialCause])], true),
      ([decided(.closed, period: "2026-03", seeing: "2026-10")], false),
      ([decided(.closed, period: "2026-03", seeing: "2026-09")], true),
      ([decided(.closed, period: "2026-10")], false),
    ] as [([Degradation], Bool)])
  func undecided(degradations: [Degradation], isProposed: Bool) {
    #expect((proposal(degradations) != nil) == isProposed)
  }

  @Test("what is decided for the whole is not for a site")
  func sites() {
    #expect(proposal([decided(.withoutGroup)], site: "VAL") != nil)
    #expect(proposal([decided(.withoutGroup, site: "VAL")], site: "VAL") == nil)
  }

  @Test("the whole comes first, then each site that signals more than the whole; a single site is the whole")
  func everySite() {
    let (bad, good) = (points([90, 70]), points([90, 90]))
    let fallen = points((0..<12).map { 90 + Double($0 % 2) } + [60], from: "2025-10")
    func sites(
      _ whole: [Series.Point], _ sites: [String: [Series.Point]], after degradations: [Degradation] = []
    ) -> [String?] {
      DegradationWatch(telephone, degradations: degradations).proposals(whole: whole, sites: sites, on: today)
        .map(\.site)
    }
    #expect(sites(good, ["VAL": bad, "RIV": bad, "NEU": good]) == ["RIV", "VAL"])
    #expect(sites(bad, ["VAL": bad, "RIV": bad]) == [nil])
    #expect(sites(bad, ["VAL": fallen, "RIV": bad]) == [nil, "VAL"])
    #expect(sites(bad, ["VAL": bad]) == [nil])
    #expect(sites(bad, ["VAL": fallen, "RIV": bad], after: [decided(.withoutGroup)]) == ["VAL"])
    #expect(sites(bad, ["VAL": bad, "RIV": good], after: [decided(.dismissed)]) == [])
    #expect(sites(bad, ["VAL": bad, "RIV": good], after: [decided(.dismissed, period: "2026-09")]) == [nil])
    #expect(sites(bad, ["VAL": bad, "RIV": good], after: [decided(.closed, seeing: "2026-10")]) == [])
    #expect(sites(good, ["VAL": bad, "RIV": good], after: [decided(.closed, seeing: "2026-09")]) == ["VAL"])
  }

  @Test("while a deviation is accepted its target signals nothing, but a special cause still does")
  func accepted() {
    let deviation = AcceptedDeviation(
      indicator: "TEL-01", site: nil, since: day("2026-11-01"), until: today, reason: "travaux", author: "C")
    let watch = DegradationWatch(telephone, deviations: [deviation])
    #expect(watch.proposal(points([90, 70]), site: nil, on: today) == nil)
    #expect(watch.proposal(points([90, 70]), site: nil, on: day("2026-11-25")) != nil)
    #expect(watch.proposal(points([90, 70]), site: "VAL", on: today) != nil)
    let fallen = points((0..<12).map { 90 + Double($0 % 2) } + [60], from: "2025-10")
    #expect(watch.proposal(fallen, site: nil, on: today)?.signals == [.specialCause])
  }

  @Test("annotations of another indicator break nothing here")
  func otherIndicator() {
    let restart = Annotation(
      indicator: "TEL-02", site: nil, day: day("2026-10-01"), text: "réforme", isBreak: true, author: "C")
    let fallen = points((0..<12).map { 90 + Double($0 % 2) } + [84], from: "2025-10")
    let watch = DegradationWatch(telephone, annotations: [restart])
    #expect(watch.proposal(fallen, site: nil, on: today)?.signals == [.specialCause])
  }
}
