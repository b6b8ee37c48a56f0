import Quality
import Testing

private let telephone = Indicator(
  code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
  direction: .higher, target: Target(goal: 85, alert: 78), frequency: .monthly, engagements: [], basis: Wording(""),
  isProposal: false)

private func points(_ values: [Double?]) -> [Series.Point] {
  values.enumerated().map { index, value in
    Series.Point(period: period("2026-01").advanced(by: index), figure: .value(value ?? 0), value: value)
  }
}

private func annotation(_ date: String, isBreak: Bool = true, site: String? = nil) -> Annotation {
  Annotation(
    indicator: "TEL-01", site: site, day: day(date), text: "nouveau standard", isBreak: isBreak, author: "Camille Roux")
}

@Suite("What a series says")
struct SeriesVerdictTests {
  @Test(
    "each verdict tells its rule, its points, and since when",
    arguments: [
      ([90, 91, 90, 91, 90, 91], "verdict.common", nil),
      ([90], "verdict.none", nil), ([], "verdict.none", nil),
      ([90, 91, 90, 91, 90, 91, 90, 91, 60], "verdict.beyondLimit.low", "2026-09"),
      ([88, 94, 93, 92, 91, 90, 89, 88.5], "verdict.trend.low", "2026-02"),
    ] as [([Double], String, String?)])
  func sentences(values: [Double], key: String, since: String?) {
    let sentence = SeriesVerdict(points(values), of: telephone).sentence
    #expect(sentence.key == key)
    #expect(sentence.values["since"] == since.map { .period(period($0)) })
  }

  @Test("what was not measured is no point, and breaks no run")
  func gaps() {
    let verdict = SeriesVerdict(points([90, nil, 91, 90, nil, 91]), of: telephone)
    #expect(verdict.places == [0, 2, 3, 5])
    #expect(verdict.chart == ControlChart([90, 91, 90, 91], direction: .higher))
    #expect(verdict.point(at: 1) == nil && verdict.point(at: 2) != nil)
  }

  @Test(
    "limits begin again at the first period that ends on or after a break",
    arguments: [
      ("2026-03-01", [0, 2]), ("2026-03-31", [0, 2]), ("2026-04-01", [0, 3]), ("2025-12-01", [0]), ("2027-05-01", [0]),
    ] as [(String, [Int])])
  func breaks(date: String, starts: [Int]) {
    let verdict = SeriesVerdict(points([90, 91, 50, 51, 50, 51]), of: telephone, annotations: [annotation(date)])
    #expect(verdict.chart.starts == starts)
  }

  @Test("a note is no break, and a break of one site is none of another")
  func scope() {
    func starts(_ annotation: Annotation, site: String?) -> [Int] {
      SeriesVerdict(points([90, 91, 50, 51]), of: telephone, site: site, annotations: [annotation]).chart.starts
    }
    #expect(starts(annotation("2026-03-01", isBreak: false), site: nil) == [0])
    #expect(starts(annotation("2026-03-01", site: "VAL"), site: "RIV") == [0])
    #expect(starts(annotation("2026-03-01", site: "VAL"), site: "VAL") == [0, 2])
    #expect(starts(annotation("2026-03-01"), site: "VAL") == [0, 2])
  }

  @Test("assurance is about the target in force at the last point")
  func assurance() {
    var indicator = telephone
    indicator.targets = [Target(goal: 85), Target(goal: 99, validFrom: day("2026-06-01"))]
    let values: [Double] = [90, 91, 90, 91, 90, 91]
    #expect(SeriesVerdict(points(Array(values.prefix(5))), of: indicator).assurance == .consistentPass)
    #expect(SeriesVerdict(points(values), of: indicator).assurance == .consistentFail)
  }

  @Test("too few points since the last break are said", arguments: [(11, true), (12, false)])
  func trial(count: Int, isSaid: Bool) {
    let values = (0..<count).map { 90 + Double($0 % 2) }
    #expect((SeriesVerdict(points(values), of: telephone).trialSentence != nil) == isSaid)
  }

  @Test("an annotation needs words")
  func refusal() {
    expect(Annotation.Refusal.textMissing) {
      try Annotation(indicator: "TEL-01", site: nil, day: day("2026-03-01"), text: "", isBreak: false, author: "C")
        .check()
    }
  }
}
