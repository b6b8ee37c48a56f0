/// What a text means, for a theme to colour; shape or word always says it too.
public enum Tone: String, CaseIterable, Sendable {
  case plain, quiet, heading, good, attention, bad, unknown, accent
}

/// A small sign that stands for a standing or a stage; each output draws it with its own glyphs.
public enum Mark: String, CaseIterable, Sendable {
  case met, near, missed, overdue, accepted, noData, informative, late, soon, done, cancelled, open, inProgress,
    tutored, undone, proposed, unattended, groupAtWork, causesFound, actionsUnderWay, surveyed,
    hole, computed

  public var tone: Tone {
    switch self {
    case .met, .done: .good
    case .near, .overdue, .accepted, .soon, .tutored, .inProgress, .proposed, .groupAtWork, .causesFound,
      .actionsUnderWay, .hole:
      .attention
    case .missed, .late, .unattended: .bad
    case .noData, .surveyed: .unknown
    case .informative, .cancelled, .undone, .computed: .quiet
    case .open: .plain
    }
  }
}
