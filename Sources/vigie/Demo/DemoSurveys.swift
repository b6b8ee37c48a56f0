import Quality
import QualityStore

/// A survey every November, its results recorded in December: nine themes, some of them told by site.
struct DemoSurveys {
  static let seed: UInt64 = 25

  let today: Day

  var events: [DemoEvent] {
    var random = DemoRandom(seed: DemoSurveys.seed)
    return (0..<DemoSeries.years).reversed().compactMap { age in
      let year = last - age
      let results = DemoTheme.all.flatMap { $0.results(age: age, sites: sites, &random) }
      guard let heldOn = day(year, 11, 16), let recorded = day(year, 12, 2) else { return nil }
      return DemoEvent(recorded, RecordSurvey(Survey(heldOn: heldOn, results: results)))
    }
  }

  // The year of the last survey whose results are known.
  private var last: Int {
    day(today.year, 12, 2).map { $0 <= today } ?? false ? today.year : today.year - 1
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    Day(year: year, month: month, day: day).map(WorkingDays.onOrAfter)
  }

  private var sites: [String] { DemoEstablishment.establishment.sites.map(\.code) }
}

/// What users said of one theme over ten surveys.
struct DemoTheme {
  let code: String
  let isBySite: Bool
  /// In %, the oldest first.
  let scores: [Double]

  init(_ code: String, bySite isBySite: Bool = false, _ scores: [Double]) {
    self.code = code
    self.isBySite = isBySite
    self.scores = scores
  }

  /// Online questionnaires bring more answers each year.
  func results(age: Int, sites: [String], _ random: inout DemoRandom) -> [ThemeResult] {
    let score = scores[scores.count - 1 - age]
    let answers = 420 - 11 * age + random.index(below: 30)
    guard isBySite else { return [result(score, answers, site: nil)] }
    return zip(sites, DemoTheme.shares).map { site, share in
      result(score + share.offset, Int((Double(answers) * share.part).rounded()), site: site)
    }
  }

  // The first site receives half of the users; the last one is a little worse.
  private static let shares = [(part: 0.5, offset: 0.4), (part: 0.3, offset: 1.0), (part: 0.2, offset: -2.5)]

  private func result(_ score: Double, _ answers: Int, site: String?) -> ThemeResult {
    let satisfied = Int((Double(answers) * score / 100).rounded())
    return ThemeResult(theme: code, site: site, satisfied: satisfied, expressed: answers)
  }

  static let all: [DemoTheme] = [
    DemoTheme("INFO", [74.1, 75.6, 76.4, 77.9, 76.2, 78.3, 79.5, 80.1, 81.4, 82.0]),
    DemoTheme("ACCUEIL", bySite: true, [80.0, 80.8, 81.9, 82.5, 79.1, 83.6, 85.0, 86.1, 87.2, 88.0]),
    DemoTheme("ECOUTE", bySite: true, [71.2, 72.4, 74.3, 75.8, 75.1, 76.0, 77.4, 78.2, 78.9, 79.3]),
    DemoTheme("TEL", [82.3, 83.1, 83.8, 84.2, 78.6, 82.9, 83.4, 82.1, 79.2, 73.6]),
    DemoTheme("WEB", [73.0, 73.9, 75.4, 76.8, 77.5, 78.6, 79.4, 80.6, 81.3, 82.0]),
    DemoTheme("DEMARCHES", [68.5, 70.2, 71.9, 73.8, 74.6, 76.9, 78.8, 80.4, 81.7, 83.1]),
    DemoTheme("ECRITS", [76.8, 77.5, 78.4, 79.6, 78.0, 80.2, 81.1, 81.9, 80.7, 78.4]),
    DemoTheme("RESEAUX", [70.4, 72.6, 74.0, 75.9, 78.2, 79.0, 79.6, 80.3, 80.8, 81.0]),
    DemoTheme("TITRES", bySite: true, [77.3, 78.0, 79.2, 80.5, 77.7, 79.8, 81.6, 83.0, 84.1, 84.7]),
  ]
}
