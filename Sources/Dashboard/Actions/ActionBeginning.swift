import Quality
import QualityStore

/// What a new action takes from what was selected: the engagements it serves, where it comes from, and what was said.
struct ActionBeginning {
  let engagements: [Int]
  let origin: CorrectiveAction.Origin
  let notes: String

  init(_ subject: Subject, _ reader: Reader, _ context: Context) throws {
    if let feedback = try subject.feedback.map({ try reader.feedback($0) }) {
      (engagements, origin) = (feedback.engagements, feedback.kind.origin)
      notes = "\(feedback.code) · \(feedback.subject)"
    } else if let group = try subject.group.map({ try reader.workingGroup($0) }) {
      let feedback = try group.feedback.map { try reader.feedback($0) }
      engagements = feedback?.engagements ?? []
      origin = feedback?.kind.origin ?? (group.finding.isEmpty ? .other : .audit)
      notes = "\(group.code) · \(group.title)"
    } else if let code = subject.theme {
      let history = ThemeHistory(try reader.theme(code), in: try reader.surveys(), on: context.today)
      (engagements, origin) = (history.theme.engagements, .survey)
      notes = history.summary(context)
    } else {
      engagements = try ActionBeginning.linked(subject, reader)
      origin = subject.indicator == nil ? .other : .indicator
      notes = ""
    }
  }

  private static func linked(_ subject: Subject, _ reader: Reader) throws -> [Int] {
    if let engagement = subject.engagement { return [engagement] }
    if let action = subject.action { return try reader.action(action).engagements }
    if let document = subject.document { return try reader.document(document).engagements }
    return try reader.indicators().first { $0.code == subject.indicator }?.engagements ?? []
  }
}

extension Feedback.Kind {
  /// Where an action that answers it comes from.
  public var origin: CorrectiveAction.Origin {
    switch self {
    case .complaint: .complaint
    case .suggestion: .suggestion
    case .dysfunction: .dysfunction
    case .remark: .other
    }
  }
}
