internal import GRDB
import Quality

/// Counts, from what the label holds, the figures of the indicators that are computed; each kind of thing is read once.
final class DerivationSource {
  private let reader: Reader
  private var known: (surveys: [Survey]?, feedback: [Feedback]?) = (nil, nil)
  private var documents: (all: [Document], reviews: [DocumentReview])?
  private var staff: TrainedAgents?

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
    let all =
      try staff
      ?? TrainedAgents(
        courses: reader.courses(), posts: reader.posts(), agents: reader.agents(), assignments: reader.assignments(),
        trainings: reader.trainings(), tutorings: reader.tutorings())
    staff = all
    return TrainedAgents(
      courses: all.courses.filter { courses.contains($0.code) }, posts: all.posts, agents: all.agents,
      assignments: all.assignments, trainings: all.trainings, tutorings: all.tutorings)
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

/// A figure that Vigie computed: how it stood when its period closed, with everything that was counted.
public struct FrozenFigure: Equatable, Sendable {
  public let period: Period
  public let frozenOn: Day
  /// Of the whole prefecture.
  public let items: [CountedItem]
}

/// What a period that is not over comes to so far.
public struct RunningFigure: Equatable, Sendable {
  public let period: Period
  /// Of the whole prefecture.
  public let items: [CountedItem]
}

extension Reader {
  /// Of the period that contains `today`, as if it ended today; nil where nothing is computed.
  func runningFigure(of indicator: Indicator, on today: Day) throws -> RunningFigure? {
    guard let derivation = indicator.derivation else { return nil }
    let period = Period(indicator.frequency, containing: today)
    let items = try DerivationSource(self).items(derivation, in: period, until: today)
    return items.map { RunningFigure(period: period, items: $0) }
  }

  /// What an indicator that is computed would come to in a period, as everything is known now; nil where its figures are
  /// entered, or nothing is there to count. A period that is not over on `today` is cut there.
  ///
  /// Refuses a code that the framework does not have.
  public func derivedItems(of indicator: String, in period: Period, on today: Day) throws -> [CountedItem]? {
    guard let derivation = try self.indicator(indicator).derivation else { return nil }
    return try DerivationSource(self).items(derivation, in: period, until: today)
  }

  /// The periods of an indicator whose figures were computed, the earliest first.
  public func frozenPeriods(of indicator: String) throws -> [Period] {
    try db.rows(
      """
      SELECT period FROM derivedFigure JOIN measurement ON measurement.id = derivedFigure.measurement
      WHERE measurement.indicator = ? AND measurement.site IS NULL ORDER BY period
      """, [try db.requiredKey(.indicator, indicator)]
    ) { try Period(stored: $0[0]) }
  }

  /// What was counted for the whole prefecture in a period; nil where its figure was entered, or is not there.
  public func frozenFigure(of indicator: String, in period: Period) throws -> FrozenFigure? {
    let frozen = try db.rows(
      """
      SELECT derivedFigure.id, frozenOn FROM derivedFigure
      JOIN measurement ON measurement.id = derivedFigure.measurement
      WHERE measurement.indicator = ? AND measurement.period = ? AND measurement.site IS NULL
      """, [try db.requiredKey(.indicator, indicator), period.code]
    ) { (key: $0[0] as Int64, day: try Day(stored: $0[1])) }
    guard let frozen = frozen.first else { return nil }
    let sites = try siteCodes()
    let items = try db.rows(
      """
      SELECT id, code, site, state, day, course, dueOn, numerator, denominator FROM countedItem WHERE figure = ?
      ORDER BY id
      """, [frozen.key]
    ) { try item($0, sites) }
    return FrozenFigure(period: period, frozenOn: frozen.day, items: items)
  }

  private func item(_ row: Row, _ sites: [Int64: String]) throws -> CountedItem {
    guard let state = CountedItem.State(rawValue: row[3]) else {
      throw UnreadableRow(reason: "no state of a counted item: \(row)")
    }
    let site: Int64? = row[2]
    return CountedItem(
      code: row[1], site: site.flatMap { sites[$0] }, state: state, day: try Day(optional: row[4]),
      course: row[5], due: try Day(optional: row[6]), numerator: row[7], denominator: row[8])
  }
}
