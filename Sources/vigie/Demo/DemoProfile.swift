import Quality

/// How the figures of one indicator go over the years.
struct DemoProfile {
  let code: String
  /// The usual value until the health crisis of 2020, in the indicator's unit.
  let before: Double
  /// The usual value today.
  let after: Double
  /// How far values stray from one period to the next.
  let spread: Double
  /// How far summer is from winter.
  let season: Double
  /// The denominator of one period on one site.
  let volume: Double
  /// What 2020 did to it.
  let crisis: Crisis
  /// What it has lost, or gained, since it began to slide.
  let slide: Slide?
  /// A bad time that is over.
  let dip: Dip?

  init(
    _ code: String, _ before: Double, _ after: Double, spread: Double, season: Double = 0, volume: Double,
    crisis: Crisis = .slowed, slide: Slide? = nil, dip: Dip? = nil
  ) {
    self.code = code
    self.before = before
    self.after = after
    self.spread = spread
    self.season = season
    self.volume = volume
    self.crisis = crisis
    self.slide = slide
    self.dip = dip
  }

  enum Crisis {
    /// Nobody could come: nothing to measure in April and May.
    case closed
    /// Less was asked, and it took longer.
    case slowed
    case unchanged
  }

  struct Slide {
    let months: Double
    let change: Double
  }

  struct Dip {
    let monthsAgo: ClosedRange<Int>
    let change: Double
  }
}

extension DemoProfile {
  /// The proposed indicators, but for those that are computed from what the demo itself holds.
  static let all: [DemoProfile] = [
    DemoProfile("AP-01", 15.5, 9, spread: 0.8, season: 1.2, volume: 900, crisis: .closed),
    DemoProfile("AP-02", 78, 88.5, spread: 1.6, season: -1.5, volume: 900, crisis: .closed),
    DemoProfile("AP-04", 92, 96.5, spread: 1.5, volume: 42),
    DemoProfile("AP-05", 72, 84, spread: 2.2, volume: 260, crisis: .closed),
    DemoProfile(
      "TEL-01", 90, 88.5, spread: 1.1, season: -0.8, volume: 1400, slide: Slide(months: 16, change: -17)),
    DemoProfile("TEL-02", 44, 50, spread: 3.5, season: 3, volume: 1250, slide: Slide(months: 14, change: 26)),
    DemoProfile("TEL-03", 86, 84.5, spread: 1.4, volume: 1250, slide: Slide(months: 12, change: -7)),
    DemoProfile("TEL-04", 83, 89, spread: 1.8, volume: 60, crisis: .unchanged),
    DemoProfile("TEL-05", 98, 99.9, spread: 0.4, volume: 24, crisis: .unchanged),
    DemoProfile("CC-01", 81, 89, spread: 1.8, season: -1.5, volume: 420),
    DemoProfile("CC-02", 88, 87.5, spread: 1.6, season: -1, volume: 190, slide: Slide(months: 9, change: -15)),
    DemoProfile("CC-03", 93, 97, spread: 0.7, volume: 510),
    DemoProfile("CC-04", 96, 99, spread: 0.4, volume: 240, crisis: .unchanged),
    DemoProfile("CC-06", 86, 93, spread: 1.6, volume: 90, crisis: .unchanged),
    DemoProfile("TIT-01", 12, 13.2, spread: 0.7, season: 1.4, volume: 1150),
    DemoProfile("TIT-02", 34, 26.5, spread: 1.5, season: 1, volume: 310),
    DemoProfile("TIT-03", 7.5, 4.1, spread: 0.4, volume: 480),
    DemoProfile("TIT-04", 84, 92.5, spread: 1.8, volume: 75, dip: Dip(monthsAgo: 34...36, change: -16)),
    DemoProfile("TIT-05", 87, 92.5, spread: 1.2, season: -1, volume: 700),
    DemoProfile("WEB-02", 3.4, 1.6, spread: 0.25, volume: 14, crisis: .unchanged),
    DemoProfile("WEB-04", 46, 71, spread: 0.8, volume: 58, crisis: .unchanged),
    DemoProfile(
      "WEB-05", 34, 75, spread: 2, volume: 610, crisis: .closed, dip: Dip(monthsAgo: 5...5, change: -14)),
    DemoProfile("FRD-01", 0.36, 0.62, spread: 0.05, volume: 5200),
    DemoProfile("FRD-02", 85, 92.5, spread: 2.8, volume: 11),
  ]

  /// The website has no site of its own: one figure for the whole prefecture.
  var isForTheWhole: Bool { code == "WEB-04" }
}
