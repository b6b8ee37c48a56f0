import Quality
import QualityStore

extension Deadline {
  func subjectText(_ context: Context) -> String { context.phrases(subject.phrase) }

  /// What a person knows it by; that of an obligation is only for the program, and figures are told by their period.
  var knownCode: String {
    switch kind {
    case .obligation, .planned, .figures: ""
    default: code
    }
  }

  /// What shows it; nil for an obligation, which has no page of its own, and for figures, which are entered.
  var place: Place? {
    switch kind {
    case .action, .step, .effectCheck: .action(code)
    case .acknowledgement, .answer, .redLine: .feedback(code)
    case .review: .document(code)
    case .training, .firstTraining, .tutoring, .tutoringEnd: .agent(code)
    case .deviation: .indicator(code)
    case .meeting: code.first == "G" ? .group(code) : .degradation(code)
    case .obligation, .planned, .figures: nil
    }
  }

  var about: Subject {
    switch kind {
    case .action, .step, .effectCheck: Subject(action: code)
    case .acknowledgement, .answer, .redLine: Subject(feedback: code)
    case .review: Subject(document: code)
    case .training, .firstTraining, .tutoring, .tutoringEnd: Subject(agent: code)
    case .deviation: Subject(indicator: code, site: site)
    case .meeting, .obligation, .planned, .figures: Subject()
    }
  }
}
