import Quality
import QualityStore

/// A degradation as lists show it: only proposed, or decided about.
public struct DegradationLine: Sendable {
  public enum Matter: Equatable, Sendable {
    case proposal(DegradationProposal)
    case decided(Degradation)
  }

  public let matter: Matter
  public let indicator: Indicator

  public var proposal: DegradationProposal? {
    if case .proposal(let proposal) = matter { proposal } else { nil }
  }

  public var degradation: Degradation? {
    if case .decided(let degradation) = matter { degradation } else { nil }
  }

  var site: String? {
    switch matter {
    case .proposal(let proposal): proposal.site
    case .decided(let degradation): degradation.site
    }
  }

  var signals: [DegradationSignal] {
    switch matter {
    case .proposal(let proposal): proposal.signals
    case .decided(let degradation): degradation.signals
    }
  }

  /// A case goes by its code; what is only proposed has none: « TEL-01 HDP ».
  var id: String {
    degradation?.code ?? ([indicator.code] + [site].compactMap(\.self)).joined(separator: " ")
  }

  /// What must be decided first, the gravest of it first; then what waits longest, then what is over, the latest first.
  var urgency: (Int, Int, Double) {
    guard let degradation else { return (0, -gravity, distance) }
    return degradation.stage.isOpen ? (1, degradation.lastStep.number, 0) : (2, -degradation.lastStep.number, 0)
  }

  // A threshold that was passed weighs more than anything a series says, and more signals weigh more than one.
  private var gravity: Int {
    signals.reduce(0) { sum, signal in
      switch signal {
      case .alertPassed: sum + 4
      case .specialCause: sum + 2
      case .targetOutOfReach: sum + 1
      }
    }
  }

  // From its goal, as a share of it; the worst is the lowest.
  private var distance: Double {
    guard let proposal, let goal = indicator.target(for: proposal.period)?.goal else { return 0 }
    return indicator.distance(of: proposal.value, from: goal)
  }
}

extension DegradationLine {
  /// What there is about one series of a record: the case that is open, or what is proposed.
  init?(_ record: IndicatorRecord, _ series: Series, _ verdict: SeriesVerdict, site: String?, on today: Day) {
    if let open = record.degradations.first(where: { $0.site == site && $0.stage.isOpen }) {
      self.init(matter: .decided(open), indicator: record.indicator)
    } else if let proposal = record.proposal(on: series, verdict, site: site, on: today) {
      self.init(matter: .proposal(proposal), indicator: record.indicator)
    } else {
      return nil
    }
  }

  var mark: Mark { degradation?.stage.mark ?? .proposed }

  func state(_ context: Context) -> String {
    context.phrases(degradation?.stage.phrase ?? Phrase("degradation.proposed"))
  }

  func signalsText(_ context: Context) -> String {
    signals.map { context.phrases($0.phrase) }.joined(separator: " · ")
  }
}

extension Degradation.Stage {
  public var mark: Mark {
    switch self {
    case .withoutGroup: .unattended
    case .groupAtWork: .groupAtWork
    case .causesFound: .causesFound
    case .actionsUnderWay: .actionsUnderWay
    case .closed: .met
    case .dismissed: .cancelled
    }
  }
}
