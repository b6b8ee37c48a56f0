import Quality

/// Where one can be: a panel, or one thing opened from it.
public enum Place: Hashable, Sendable {
  case overview, engagements, indicators, actions, trainings, listening, groups, documents, journal, degradations
  /// Everything with a date.
  case agenda
  case coverage
  /// Agents × courses, of those whom a filter lets through: `bureau:BAC`.
  case trainingMatrix(filter: String)
  /// How many are up to date, by site, bureau, post and course.
  case trainingCoverage
  case standingRule
  /// What everything that was received became.
  case outcomes
  /// What is late and what is due, person by person.
  case reminders
  /// What must happen again and again.
  case obligations
  case obligation(String)
  /// What the training office is asked for in a year, 1 to 9999.
  case needs(Int)
  /// Who took a post not long ago.
  case newcomers
  /// What one of them is shown, reads and follows.
  case onboarding(Onboarding.Key)
  case agents, courses, posts
  /// How long personal data is kept, and what is past that.
  case retention
  case engagement(Int)
  case indicator(String)
  /// What was counted for a figure, by its indicator and its period.
  case counted(String, Period)
  case action(String)
  case degradation(String)
  /// A working group of its own.
  case group(String)
  case agent(String)
  case sessions
  /// A course that several followed together.
  case session(String)
  case document(String)
  /// What surveys said of one theme.
  case theme(String)
  case feedback(String)
  case journalEntry(Int64)
  /// A file of figures before it is imported, by its path.
  case importPreview(String)
  /// A training history before it is imported, by its path.
  case trainingImport(String)

  /// The panels of the digit row, with their digits.
  public static let panels: [(digit: Int, place: Place)] = [
    (1, .overview), (2, .engagements), (3, .indicators), (4, .actions), (5, .trainings), (6, .listening),
    (7, .groups), (8, .documents), (9, .agenda), (0, .journal),
  ]

  /// A list that is asked for from anywhere and told apart by nothing: one of them takes the place of another, so that
  /// one key leads back from it however many were looked at.
  var isFromAnywhere: Bool {
    switch self {
    case .degradations, .reminders, .obligations, .needs, .newcomers, .agents, .courses, .posts, .retention: true
    default: false
    }
  }

  /// A word for the tab, where the whole names of the panels have no room beside each other.
  public var shortTitle: Phrase? {
    switch self {
    case .overview: Phrase("panel.overview.short")
    case .engagements: Phrase("panel.engagements.short")
    case .indicators: Phrase("panel.indicators.short")
    case .actions: Phrase("panel.actions.short")
    case .trainings: Phrase("panel.trainings.short")
    case .listening: Phrase("panel.listening.short")
    case .journal: Phrase("panel.journal.short")
    case .groups: Phrase("panel.groups.short")
    case .documents: Phrase("panel.documents.short")
    case .agenda: Phrase("panel.agenda.short")
    default: nil
    }
  }
}
