import Quality
import Testing

@Suite("Indicators")
struct IndicatorTests {
  @Test(
    "shares are multiplied by their whole; other units are what they are",
    arguments: [
      (.percent, 100, true), (.perThousand, 1000, true), (.minutes, 1, false), (.seconds, 1, false), (.days, 1, false),
      (.workingDays, 1, false), (.count, 1, false),
    ] as [(Quality.Unit, Double, Bool)])
  func units(unit: Quality.Unit, factor: Double, isShare: Bool) {
    #expect(unit.factor == factor)
    #expect(unit.isShare == isShare)
  }

  @Test("an indicator is known by its code")
  func identity() { #expect(Indicator.sample().id == "TEL-01") }
}
