import Quality
import QualityStore

/// A small label that many tests share: 4 engagements, 5 indicators of every kind, 2 sites, on a fixed day.
public enum SampleLabel {
  /// A Tuesday; every sample decision is signed on it unless a test says otherwise.
  public static let today = day("2026-11-24")

  public static func signature(_ author: String = "Camille Roux", on day: Day = today) -> Signature {
    Signature(author: author, day: day, recordedAt: 1_795_514_400)
  }

  public static let start = StartLabel(
    prefecture: "Préfecture des Coteaux", framework: framework, establishment: establishment)

  /// In memory, with nothing recorded yet.
  public static func store() throws -> QualityStore { try QualityStore.inMemory(start, by: signature()) }

  public static let establishment = Establishment(
    code: "coteaux", name: "Préfecture des Coteaux",
    sites: [
      Site(code: "VAL", name: "Valmont", address: "1 place de l’Hôtel-de-Ville"), Site(code: "RIV", name: "Rivecourt"),
    ],
    services: [Service(code: "DCL", name: "Direction de la citoyenneté et de la légalité")],
    bureaux: [
      Bureau(code: "BAC", name: "Bureau de l’accueil", site: "VAL", service: "DCL"),
      Bureau(code: "BTI", name: "Bureau des titres"),
    ])

  public static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("a sample day is written 2026-11-24") }
    return day
  }

  public static func period(_ code: String) -> Period {
    guard let period = Period(code: code) else { preconditionFailure("a sample period is written 2026-10 or 2026-Q3") }
    return period
  }

  /// A figure of a numerator and a denominator.
  public static func ratio(
    _ indicator: String, _ period: String, _ numerator: Double, of denominator: Double, site: String? = nil,
    note: String = ""
  ) -> Measurement {
    Measurement(
      indicator: indicator, period: self.period(period), site: site,
      figure: .ratio(numerator: numerator, denominator: denominator), note: note)
  }

  /// A figure of one value.
  public static func value(
    _ indicator: String, _ period: String, _ value: Double, site: String? = nil, note: String = ""
  ) -> Measurement {
    Measurement(indicator: indicator, period: self.period(period), site: site, figure: .value(value), note: note)
  }
}
