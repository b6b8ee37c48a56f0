/// What says that an indicator, or one of its sites, got worse; one is enough to look into it.
///
/// Ours: the alert threshold of the framework, and the rules of the NHS "Making Data Count" programme.
public enum DegradationSignal: String, CaseIterable, Codable, Sendable {
  /// The latest value lies strictly beyond the alert threshold.
  case alertPassed
  /// The last point is a special cause of concern.
  case specialCause
  /// The process as it is will never meet its target.
  case targetOutOfReach

  public var phrase: Phrase { Phrase("signal.\(rawValue)") }

  /// What is accepted for a time is a missed target, not that things get worse.
  var isAboutTarget: Bool { self != .specialCause }
}

extension SeriesVerdict {
  /// In the order of the catalogue; none where nothing was measured.
  ///
  /// With trial limits, only the alert threshold counts. `points` are those of the verdict.
  public func signals(_ points: [Series.Point], of indicator: Indicator) -> [DegradationSignal] {
    guard let place = places.last else { return [] }
    return DegradationSignal.allCases.filter { signal in
      switch signal {
      case .alertPassed: indicator.isAlertPassed(by: points[place])
      case .specialCause: !chart.hasTrialLimits && variation.isConcern
      case .targetOutOfReach: !chart.hasTrialLimits && assurance == .consistentFail
      }
    }
  }

  /// Two steps backward in a row: a hint and no more, told only while limits are on trial.
  public func hasTwoSetbacks(_ direction: Indicator.Direction) -> Bool {
    let stretch = chart.points.dropFirst(chart.starts.last ?? 0).suffix(3).map(\.value)
    guard chart.hasTrialLimits, direction != .neutral, stretch.count == 3 else { return false }
    return zip(stretch, stretch.dropFirst()).allSatisfy { direction == .higher ? $1 < $0 : $1 > $0 }
  }
}

extension Indicator {
  /// By the threshold in force at the end of the point's period; the threshold itself is not beyond.
  func isAlertPassed(by point: Series.Point) -> Bool {
    guard let value = point.value, let alert = target(for: point.period)?.alert else { return false }
    return switch direction {
    case .higher: value < alert
    case .lower: value > alert
    case .neutral: false
    }
  }
}
