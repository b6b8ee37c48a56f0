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

  /// What must be decided first, then what waits longest, then what is over, the latest first.
  var urgency: (Int, Int) {
    guard let degradation else { return (0, 0) }
    return degradation.stage.isOpen ? (1, degradation.lastStep.number) : (2, -degradation.lastStep.number)
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
