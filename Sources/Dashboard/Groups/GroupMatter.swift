import Quality
import QualityStore

/// A working group of its own, or the case whose group it is.
public enum GroupMatter: Equatable, Sendable {
  case own(WorkingGroup)
  case degradation(Degradation)

  /// Refuses a code that neither a group nor a case has.
  init(_ code: String, _ reader: Reader) throws {
    switch GroupReference(code) {
    case .own: self = .own(try reader.workingGroup(code))
    case .degradation: self = .degradation(try reader.degradation(code))
    }
  }

  var code: String {
    switch self {
    case .own(let group): group.code
    case .degradation(let degradation): degradation.code
    }
  }

  var causes: [GroupCause] {
    switch self {
    case .own(let group): group.causes
    case .degradation(let degradation): degradation.causes
    }
  }

  var actions: [LinkedAction] {
    switch self {
    case .own(let group): group.actions
    case .degradation(let degradation): degradation.actions
    }
  }

  var meetings: [GroupMeeting] {
    switch self {
    case .own(let group): group.meetings
    case .degradation(let degradation): degradation.group?.meetings ?? []
    }
  }

  /// The indicator that got worse; nil for a group of its own.
  var indicator: String? {
    switch self {
    case .own: nil
    case .degradation(let degradation): degradation.indicator
    }
  }
}
