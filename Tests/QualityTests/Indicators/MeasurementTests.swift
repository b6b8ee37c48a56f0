import Quality
import Testing

@Suite("Figures and measurements")
struct MeasurementTests {
  @Test(
    "a ratio is worth its unit's factor times numerator by denominator",
    arguments: [
      (.ratio(numerator: 17, denominator: 20), .percent, 85), (.ratio(numerator: 29, denominator: 100), .percent, 29),
      (.ratio(numerator: 1, denominator: 2000), .perThousand, 0.5),
      (.ratio(numerator: 450, denominator: 30), .days, 15), (.ratio(numerator: 0, denominator: 30), .percent, 0),
      (.value(14.5), .minutes, 14.5), (.value(71), .percent, 71),
    ] as [(Figure, Quality.Unit, Double)])
  func value(figure: Figure, unit: Quality.Unit, value: Double) { #expect(figure.value(in: unit) == value) }

  @Test("a denominator of 0 is « sans objet », which is not zero", arguments: [0, 5] as [Double])
  func nothingToMeasure(numerator: Double) {
    #expect(Figure.ratio(numerator: numerator, denominator: 0).value(in: .percent) == nil)
  }

  @Test("sites are pooled by their counts, never by averaging percentages")
  func pooled() {
    let sites: [Figure] = [.ratio(numerator: 90, denominator: 100), .ratio(numerator: 1, denominator: 10)]
    #expect(Figure.pooled(sites) == .ratio(numerator: 91, denominator: 110))
  }

  @Test("a site with nothing to measure adds nothing, and all of them leave nothing")
  func pooledEmpty() {
    let none = Figure.ratio(numerator: 0, denominator: 0)
    #expect(Figure.pooled([.ratio(numerator: 9, denominator: 10), none])?.value(in: .percent) == 90)
    #expect(Figure.pooled([none, none])?.value(in: .percent) == nil)
    #expect(Figure.pooled([]) == nil)
  }

  @Test("plain values cannot be pooled; one alone stands")
  func pooledValues() {
    #expect(Figure.pooled([.value(12)]) == .value(12))
    #expect(Figure.pooled([.value(12), .value(14)]) == nil)
    #expect(Figure.pooled([.value(12), .ratio(numerator: 1, denominator: 2)]) == nil)
  }

  @Test(
    "a figure says how it was counted",
    arguments: [
      (
        .ratio(numerator: 812, denominator: 1034),
        Phrase("figure.ratio", ["numerator": .number(812), "denominator": .number(1034)])
      ), (.value(14.5), Phrase("figure.value", ["value": .number(14.5)])),
    ] as [(Figure, Phrase)])
  func phrase(figure: Figure, phrase: Phrase) { #expect(figure.phrase == phrase) }

  private static let today = day("2026-11-24")

  @Test(
    "a figure that an indicator's definition rules out is refused",
    arguments: [
      (.percent, true, .ratio(numerator: 812, denominator: 1034), nil),
      (.percent, true, .ratio(numerator: 0, denominator: 0), nil),
      (.percent, true, .ratio(numerator: 10, denominator: 10), nil),
      (.percent, true, .ratio(numerator: 11, denominator: 10), .aboveWhole),
      (.percent, true, .ratio(numerator: -1, denominator: 10), .negative),
      (.percent, true, .ratio(numerator: 1, denominator: -10), .negative),
      (.percent, true, .ratio(numerator: .nan, denominator: 10), .notFinite),
      (.percent, true, .ratio(numerator: 1, denominator: .infinity), .notFinite),
      (.percent, true, .value(85), .ratioExpected), (.perThousand, true, .value(0.5), .ratioExpected),
      (.percent, false, .value(85), nil), (.days, true, .ratio(numerator: 450, denominator: 30), nil),
      (.days, true, .value(15), nil), (.days, false, .ratio(numerator: 450, denominator: 30), .valueExpected),
      (.count, false, .value(0), nil), (.count, false, .value(-1), .negative),
      (.count, false, .value(.nan), .notFinite),
      (.minutes, false, .value(.infinity), .notFinite),
    ] as [(Quality.Unit, Bool, Figure, Measurement.Refusal?)])
  func check(unit: Quality.Unit, isRatio: Bool, figure: Figure, refusal: Measurement.Refusal?) {
    let measurement = Measurement(indicator: "TEL-01", period: period("2026-10"), figure: figure)
    expect(refusal) {
      try measurement.check(against: .sample(unit: unit, isRatio: isRatio), today: Self.today)
    }
  }

  @Test(
    "a period must have begun, and have the indicator's frequency",
    arguments: [
      ("2026-10", nil), ("2026-11", nil), ("2026-12", .periodNotOver(period("2026-12"))),
      ("2027-01", .periodNotOver(period("2027-01"))), ("2026-Q3", .periodDoesNotFit(.monthly)),
      ("2026", .periodDoesNotFit(.monthly)), ("1998-01", nil), ("9999-12", .periodNotOver(period("9999-12"))),
    ] as [(String, Measurement.Refusal?)])
  func periods(code: String, refusal: Measurement.Refusal?) {
    let figure = Figure.ratio(numerator: 1, denominator: 2)
    let measurement = Measurement(indicator: "TEL-01", period: period(code), figure: figure)
    expect(refusal) { try measurement.check(against: .sample(), today: Self.today) }
  }

  @Test("a refusal names what it speaks of")
  func phrases() {
    #expect(
      Measurement.Refusal.periodDoesNotFit(.quarterly).phrase
        == Phrase(
          "refusal.measurement.periodDoesNotFit", ["frequency": .phrase(Phrase("frequency.quarterly"))]))
    #expect(
      Measurement.Refusal.periodNotOver(period("2026-12")).phrase
        == Phrase("refusal.measurement.periodNotOver", ["period": .period(period("2026-12"))]))
    #expect(Measurement.Refusal.negative.phrase == Phrase("refusal.measurement.negative"))
  }
}
