import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("How indicators are read is decided, and journaled")
struct ReadingDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.filledStore() }

  @Test("a target is changed from a day on; the past keeps its own")
  func target() throws {
    let july = SampleLabel.day("2026-07-01")
    let entry = try #require(
      try store.perform(
        ChangeTarget(indicator: "TEL-01", target: Target(goal: 95, alert: 80, validFrom: july)), by: signature))
    #expect((entry.fact, entry.changes) == ("targetChanged", 1))
    let indicator = try store.read { try $0.indicator("TEL-01") }
    #expect(indicator.target(on: july)?.goal == 95)
    #expect(indicator.target(on: july.adding(days: -1)) == indicator.targets.first)
    try store.undo(by: signature)
    #expect(try store.read { try $0.indicator("TEL-01") }.targets.count == 1)
  }

  @Test("the target of the same day is replaced, the same one is refused, a senseless one too")
  func sameDay() throws {
    let july = SampleLabel.day("2026-07-01")
    func change(_ goal: Double, _ alert: Double?) throws {
      try store.perform(
        ChangeTarget(indicator: "TEL-01", target: Target(goal: goal, alert: alert, validFrom: july)), by: signature)
    }
    try change(95, 80)
    try change(96, nil)
    #expect(try store.read { try $0.indicator("TEL-01") }.target(on: july) == Target(goal: 96, validFrom: july))
    #expect(throws: Target.Refusal.alreadyThere(july)) { try change(96, nil) }
    #expect(throws: Target.Refusal.alertOnWrongSide) { try change(90, 95) }
    #expect(throws: UnknownCode.self) {
      try store.perform(ChangeTarget(indicator: "TEL-9", target: Target(goal: 1)), by: signature)
    }
  }

  @Test("a deviation is accepted by its author, from the day of the decision")
  func deviation() throws {
    let until = SampleLabel.day("2026-12-31")
    let entry = try #require(
      try store.perform(
        AcceptDeviation(indicator: "TEL-01", site: "RIV", until: until, reason: "deux postes vacants"), by: signature))
    #expect(entry.fact == "deviationAccepted")
    #expect(
      try store.read { try $0.acceptedDeviations() } == [
        AcceptedDeviation(
          indicator: "TEL-01", site: "RIV", since: SampleLabel.today, until: until, reason: "deux postes vacants",
          author: "Camille Roux")
      ])
    #expect(throws: AcceptedDeviation.Refusal.reasonMissing) {
      try store.perform(AcceptDeviation(indicator: "TEL-01", site: nil, until: until, reason: ""), by: signature)
    }
    #expect(throws: UnknownCode.self) {
      try store.perform(AcceptDeviation(indicator: "TEL-01", site: "NEU", until: until, reason: "x"), by: signature)
    }
  }

  @Test("a series is annotated once a day, and nothing of it is deleted")
  func annotation() throws {
    let before = try store.read { try $0.measurements(of: "TEL-01") }
    let july = SampleLabel.day("2026-07-01")
    func annotate(_ site: String?, isBreak: Bool) throws -> JournalEntry? {
      try store.perform(
        AnnotateSeries(indicator: "TEL-01", site: site, day: july, text: "nouveau standard", isBreak: isBreak),
        by: signature)
    }
    #expect(try annotate(nil, isBreak: true)?.fact == "seriesBroken")
    #expect(try annotate("VAL", isBreak: false)?.fact == "seriesNoted")
    #expect(throws: Annotation.Refusal.twoOnOneDay(july)) { try annotate(nil, isBreak: false) }
    let record = try store.read { try $0.indicatorRecord("TEL-01") }
    #expect(record.measurements == before && record.annotations.count == 2)
    #expect(record.verdict(on: record.series(of: nil), site: nil).chart.starts == [0, 8])
  }

  @Test("delays are kept with the framework")
  func delays() throws {
    var start = SampleLabel.start
    var framework = start.framework
    let basis = Wording("arrêté du 3 mars", english: "order of 3 March")
    framework.delays = Delays(
      grace: [.monthly: 3], react: [.near: 45],
      feedback: FeedbackDelays([
        .acknowledge(.phone): Delay(2, .working), .redLine: Delay(3, .months, basis: basis),
      ]))
    start = StartLabel(prefecture: "P", framework: framework, establishment: nil)
    let store = try QualityStore.inMemory(start, by: signature)
    #expect(try store.read { try $0.delays() } == framework.delays)
  }

  @Test("the whole series pooled by the database are those that the rules pool")
  func wholeSeries() throws {
    try store.perform(
      ImportMeasurements([
        SampleLabel.ratio("TEL-01", "2026-10", 700, of: 900), SampleLabel.value("CC-03", "2025-10", 12, site: "VAL"),
        SampleLabel.value("CC-03", "2025-10", 14, site: "RIV"), SampleLabel.value("CC-03", "2025-09", 9, site: "RIV"),
      ]), by: signature)
    let (pooled, indicators) = try store.read { (try $0.wholeSeries(), try $0.indicators()) }
    for indicator in indicators {
      let points = Series(whole: try store.read { try $0.measurements(of: indicator.code) }, unit: indicator.unit)
        .points
      let expected = points.map { Series.Point(period: $0.period, figure: $0.figure, value: $0.value) }
      #expect(pooled[indicator.code] ?? [] == expected, "\(indicator.code)")
    }
  }
}
