/// A measured quantity, with its unit, direction, frequency and definition.
public struct Indicator: Equatable, Sendable, Identifiable {
  /// `TEL-01`
  public let code: String
  /// The code of its family.
  public var family: String
  public var title: Wording
  /// How the figure is made, in words: « pris en charge ÷ présentés ».
  public var formula: Wording
  /// What its values, its target and its alert threshold are counted in.
  public var unit: Unit
  /// Whether figures come as a numerator and a denominator, or as one value.
  public var isRatio: Bool
  public var direction: Direction
  /// In the order of the days they are valid from; none where the indicator only informs.
  public var targets: [Target]
  public var frequency: Frequency
  /// The numbers of the engagements it tells about.
  public var engagements: [Int]
  /// Where the definition and the thresholds come from.
  public var basis: Wording
  /// True while the definition is a proposal and not the official one.
  public var isProposal: Bool
  /// False where the result depends on others (national platforms).
  public var isLocal: Bool
  /// How Vigie computes it from what it holds; nil where its figures are entered.
  public var derivation: Derivation?

  public init(
    code: String, family: String, title: Wording, formula: Wording, unit: Unit, isRatio: Bool, direction: Direction,
    targets: [Target], frequency: Frequency, engagements: [Int], basis: Wording, isProposal: Bool, isLocal: Bool = true,
    derivation: Derivation? = nil
  ) {
    self.code = code
    self.family = family
    self.title = title
    self.formula = formula
    self.unit = unit
    self.isRatio = isRatio
    self.direction = direction
    self.targets = targets.sorted { $0 < $1 }
    self.frequency = frequency
    self.engagements = engagements
    self.basis = basis
    self.isProposal = isProposal
    self.isLocal = isLocal
    self.derivation = derivation
  }

  /// With one target from the beginning, or none.
  public init(
    code: String, family: String, title: Wording, formula: Wording, unit: Unit, isRatio: Bool, direction: Direction,
    target: Target?, frequency: Frequency, engagements: [Int], basis: Wording, isProposal: Bool, isLocal: Bool = true,
    derivation: Derivation? = nil
  ) {
    self.init(
      code: code, family: family, title: title, formula: formula, unit: unit, isRatio: isRatio, direction: direction,
      targets: target.map { [$0] } ?? [], frequency: frequency, engagements: engagements, basis: basis,
      isProposal: isProposal, isLocal: isLocal, derivation: derivation)
  }

  public var id: String { code }

  /// The target in force on a day; nil before the first one, and where there is none.
  public func target(on day: Day) -> Target? {
    targets.last { $0.validFrom.map { $0 <= day } ?? true }
  }

  /// The target that a period is judged by: the one in force on its last day, also when it was changed since.
  public func target(for period: Period) -> Target? { target(on: period.lastDay) }

  /// Where the figures go when things get better.
  public enum Direction: String, CaseIterable, Codable, Sendable { case higher, lower, neutral }
}

/// Indicators that measure the same field.
public struct Family: Equatable, Sendable {
  public let code: String
  public let title: Wording

  public init(code: String, title: Wording) {
    self.code = code
    self.title = title
  }
}

/// What an indicator's values are counted in.
public enum Unit: String, CaseIterable, Codable, Sendable {
  case percent, perThousand, minutes, seconds, days, workingDays, count

  /// What numerator ÷ denominator is multiplied by.
  public var factor: Double {
    switch self {
    case .percent: 100
    case .perThousand: 1000
    default: 1
    }
  }
}
