import Quality
import QualityStore

/// A working group as lists show it, whatever called for it.
public struct GroupLine: Sendable {
  public enum Caller: Equatable, Sendable {
    case feedback(Feedback)
    case finding(String)
    case degradation(Degradation, Indicator)
    case nothing
  }

  public let code: String
  public let caller: Caller
  public let work: GroupWork
  // Of a group of its own.
  let group: WorkingGroup?

  init(_ group: WorkingGroup, _ reader: Reader) throws {
    self.group = group
    (code, work) = (group.code, group.work)
    if let feedback = try group.feedback.map({ try reader.feedback($0) }) {
      caller = .feedback(feedback)
    } else {
      caller = group.finding.isEmpty ? .nothing : .finding(group.finding)
    }
  }

  /// Refuses the code of a case that has no group.
  init(_ matter: GroupMatter, _ reader: Reader) throws {
    switch matter {
    case .own(let group): try self.init(group, reader)
    case .degradation(let degradation):
      guard let line = GroupLine(degradation, of: try reader.indicator(degradation.indicator)) else {
        throw UnknownCode(kind: .group, code: degradation.code, near: [])
      }
      self = line
    }
  }

  /// Nil where the case has no group.
  init?(_ degradation: Degradation, of indicator: Indicator) {
    guard let work = degradation.work else { return nil }
    (code, caller, self.work, group) = (degradation.code, .degradation(degradation, indicator), work, nil)
  }

  /// Those that have not met for long come first, then those at work, the oldest first, then those that are closed.
  func urgency(on today: Day) -> (Int, Int) {
    if let closedOn = work.closedOn { return (2, -closedOn.number) }
    return work.isMeetingLate(on: today) ? (0, -work.silence(on: today)) : (1, -work.age(on: today))
  }

  /// What is opened from here is linked to the group while it works.
  var subject: Subject {
    let isOpen = work.closedOn == nil
    switch caller {
    case .degradation(let degradation, let indicator):
      return Subject(
        engagement: indicator.engagements.first, indicator: indicator.code, site: degradation.site,
        degradation: isOpen ? code : nil)
    case .feedback(let feedback):
      return Subject(
        engagement: feedback.engagements.first, site: feedback.site, group: isOpen ? code : nil)
    case .finding, .nothing: return Subject(group: isOpen ? code : nil)
    }
  }
}

extension GroupLine {
  func title(_ context: Context) -> String {
    guard case .degradation(let degradation, let indicator) = caller else { return group?.title ?? "" }
    return [context.text(indicator.title), degradation.site].compactMap(\.self).joined(separator: " · ")
  }

  /// « dégradation de TEL-01 », « réclamation R-12 », « constat : plan d’accès ancien ».
  func callerText(_ context: Context) -> String {
    switch caller {
    case .degradation(_, let indicator):
      context.phrases("workingGroup.caller.degradation", ["code": .text(indicator.code)])
    case .feedback(let feedback):
      context.phrases(
        "workingGroup.caller.feedback", ["kind": .phrase(feedback.kind.phrase), "code": .text(feedback.code)])
    case .finding(let text): context.phrases("workingGroup.caller.finding", ["text": .text(text)])
    case .nothing: "—"
    }
  }

  /// The same with what was said.
  func callerInFull(_ context: Context) -> String {
    guard case .feedback(let feedback) = caller else { return callerText(context) }
    return "\(callerText(context)) · \(feedback.subject)"
  }
}

extension GroupWork {
  func mark(on today: Day) -> Mark {
    if isMeetingLate(on: today) { return .late }
    return switch stage {
    case .atWork: .groupAtWork
    case .causesFound: .causesFound
    case .actionsUnderWay: .actionsUnderWay
    case .actionsDone: .done
    case .closed: .met
    }
  }

  /// « sans réunion, 84 j », or its stage.
  func stateText(_ context: Context) -> String {
    isMeetingLate(on: context.today)
      ? context.phrases("workingGroup.silent", ["days": .count(silence(on: context.today))])
      : context.phrases(stage.phrase)
  }

  /// « il y a 12 jours »; before any meeting, when the first one is to be, or that there was none.
  func meetingText(_ context: Context) -> String {
    if let lastMeeting { return context.ago(lastMeeting) }
    guard let plannedOn, plannedOn >= context.today, closedOn == nil else {
      return context.phrases("workingGroup.neverMet")
    }
    return context.phrases("workingGroup.meetsOn", ["day": .day(plannedOn)])
  }

  /// « 2/3 » done; nothing where none was decided.
  var actionsText: String { actions.isEmpty ? "—" : "\(actionsDone)/\(actions.count)" }
}
