import Quality

/// Counts, from what the label holds, the figures of the indicators that are computed; each kind of thing is read once.
final class DerivationSource {
  private let reader: Reader
  private var known: (surveys: [Survey]?, feedback: [Feedback]?) = (nil, nil)
  private var documents: (all: [Document], reviews: [DocumentReview])?
  private var staff: (rules: TrainingRules, all: [AgentHistory])?

  init(_ reader: Reader) {
    self.reader = reader
  }

  /// Everything that counts for a period; nil where the label holds nothing to count, and the figure is entered instead.
  ///
  /// `day` cuts a period that goes on: what it comes to so far.
  func items(_ derivation: Derivation, in period: Period, until day: Day? = nil) throws -> [CountedItem]? {
    switch derivation {
    case .agentsTrained(let courses):
      return try staff(courses).items(in: period, until: day).nonEmpty
    case .feedbackAnswered:
      let feedback = try feedback()
      // Once anything was received, a period without an answer due is a period with nothing to count.
      guard feedback.contains(where: { $0.receivedOn <= period.lastDay }) else { return nil }
      return AnsweredFeedback(feedback).items(in: period, until: day)
    case .themeSatisfaction(let theme):
      return ThemeSatisfaction(theme: theme, surveys: try surveys()).items(in: period).nonEmpty
    case .documentsReviewed(let kind, let months):
      let (documents, reviews) = try documentsAndReviews()
      return ReviewedDocuments(kind: kind, months: months, documents: documents, reviews: reviews)
        .items(in: period, until: day).nonEmpty
    }
  }

  private func staff(_ courses: [String]) throws -> TrainedAgents {
    let (rules, staff) = try staff ?? (reader.trainingRules(), reader.agentHistories())
    self.staff = (rules, staff)
    return TrainedAgents(courses: courses, rules: rules, staff: staff)
  }

  private func surveys() throws -> [Survey] {
    let surveys = try known.surveys ?? reader.surveys()
    known.surveys = surveys
    return surveys
  }

  private func feedback() throws -> [Feedback] {
    let feedback = try known.feedback ?? reader.feedback()
    known.feedback = feedback
    return feedback
  }

  private func documentsAndReviews() throws -> (all: [Document], reviews: [DocumentReview]) {
    let both = try documents ?? (reader.documents(), reader.documentReviews())
    documents = both
    return both
  }
}

extension [CountedItem] {
  fileprivate var nonEmpty: [CountedItem]? { isEmpty ? nil : self }
}
