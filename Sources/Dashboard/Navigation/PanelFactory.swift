extension Place {
  /// The panel that shows this place, before it has read anything.
  public var panel: any Panel {
    switch self {
    case .overview: OverviewPanel()
    case .engagements: ListPanel(EngagementsList())
    case .indicators: ListPanel(IndicatorsList())
    case .actions: ListPanel(ActionsList())
    case .trainings: ListPanel(TrainingsList())
    case .documents: ListPanel(DocumentsList())
    case .listening: ListPanel(ListeningList())
    case .groups: ListPanel(GroupsList())
    case .outcomes: ListPanel(OutcomesList())
    case .degradations: ListPanel(DegradationsList())
    case .journal: ListPanel(JournalList())
    case .coverage: ListPanel(CoverageMatrix())
    case .standingRule: ListPanel(StandingRule())
    case .reminders: ListPanel(RemindersList())
    case .engagement(let number): ListPanel(EngagementLinks(number: number))
    case .indicator(let code): ListPanel(IndicatorFigures(code: code))
    case .counted(let code, let period): ListPanel(CountedList(code: code, period: period))
    case .action(let code): ListPanel(ActionPage(code: code))
    case .degradation(let code): ListPanel(DegradationCase(code: code))
    case .group(let code): ListPanel(GroupPage(code: code))
    case .agent(let code): ListPanel(AgentTrainings(code: code))
    case .document(let code): ListPanel(DocumentPage(code: code))
    case .theme(let code): ListPanel(ThemeSurveys(code: code))
    case .feedback(let code): ListPanel(FeedbackPage(code: code))
    case .journalEntry(let id): ListPanel(EntryRows(id: id))
    case .importPreview(let path): ListPanel(ImportPreviewList(path: path))
    }
  }
}
