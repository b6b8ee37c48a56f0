import Glibc
import Quality

/// Ten years of figures of one indicator, on every site.
struct DemoSeries {
  static let years = 10

  let indicator: Indicator
  let profile: DemoProfile
  let sites: [String]
  /// The last period that was over before today.
  let last: Period

  init(_ indicator: Indicator, _ profile: DemoProfile, sites: [String], today: Day) {
    self.indicator = indicator
    self.profile = profile
    self.sites = profile.isForTheWhole ? [] : sites
    last = Period.lastClosed(indicator.frequency, before: today)
  }

  func measurements(_ random: inout DemoRandom) -> [Measurement] {
    let count = DemoSeries.years * 12 / indicator.frequency.months
    return (0..<count).reversed().flatMap { age in
      let period = last.advanced(by: -age)
      // What happens in a period happens on all sites; each site then has its own chance.
      let common = random.bell() * 0.7
      guard !sites.isEmpty else { return [measurement(period, site: nil, offset: 0, common, &random)] }
      return sites.enumerated().map { index, site in
        measurement(period, site: site, offset: offsets[index % offsets.count], common, &random)
      }
    }
  }

  // The first site is usual, the second a little better, the third a little worse.
  private let offsets = [0, 0.6, -0.9]

  private func measurement(
    _ period: Period, site: String?, offset: Double, _ common: Double, _ random: inout DemoRandom
  ) -> Measurement {
    let better: Double = indicator.direction == .lower ? -1 : 1
    let strayed = profile.spread * (common + 0.7 * random.bell() + better * offset)
    let value = usual(period) + strayed + crisisEffect(period) * better
    let denominator = max(0, (profile.volume * bustle(period) * (0.94 + 0.12 * random.share())).rounded())
    let share = min(max(value, 0), indicator.unit == .percent ? 100 : .infinity) / indicator.unit.factor
    return Measurement(
      indicator: indicator.code, period: period, site: site,
      figure: .ratio(numerator: (denominator * share).rounded(), denominator: denominator), note: note(period))
  }

  // The old level until the crisis, the new one since the reopening, then the slide.
  private func usual(_ period: Period) -> Double {
    let level = period.lastDay < DemoSeries.reopening ? profile.before : profile.after
    let summer = -cos(2 * .pi * (Double(period.lastDay.month) - 1) / 12)
    return level + profile.season * summer + slid(period) + dipped(period)
  }

  private func slid(_ period: Period) -> Double {
    guard let slide = profile.slide else { return 0 }
    let age = Double((last.index - period.index) * indicator.frequency.months)
    return slide.change * min(max(1 - age / slide.months, 0), 1)
  }

  private func dipped(_ period: Period) -> Double {
    guard let dip = profile.dip else { return 0 }
    return dip.monthsAgo.contains((last.index - period.index) * indicator.frequency.months) ? dip.change : 0
  }

  private func crisisEffect(_ period: Period) -> Double {
    guard profile.crisis == .slowed, isDuringCrisis(period) else { return 0 }
    return -6 * profile.spread
  }

  // August is quiet, June and September are not; in the spring of 2020 hardly anybody came.
  private func bustle(_ period: Period) -> Double {
    if isDuringCrisis(period), profile.crisis == .closed { return period.lastDay.month == 6 ? 0.3 : 0 }
    if isDuringCrisis(period), profile.crisis == .slowed { return 0.45 }
    guard period.frequency == .monthly else { return 1 }
    return [0.98, 0.95, 1.02, 1, 1.02, 1.14, 1.04, 0.72, 1.12, 1.06, 0.98, 0.9][period.number - 1]
  }

  private func isDuringCrisis(_ period: Period) -> Bool {
    period.frequency.months <= 3 && period.lastDay.year == 2020 && (4...6).contains(period.lastDay.month)
  }

  private func note(_ period: Period) -> String {
    guard isDuringCrisis(period), profile.crisis != .unchanged else { return "" }
    return profile.crisis == .closed
      ? "Crise sanitaire : accueil fermé au public" : "Crise sanitaire : effectifs réduits"
  }

  /// When the counters opened again, otherwise than before: limits begin again there.
  static let reopening = Day(year: 2020, month: 7, day: 1) ?? Day(number: 0)
}
