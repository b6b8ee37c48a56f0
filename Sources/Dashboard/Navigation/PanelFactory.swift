extension Place {
  /// The panel that shows this place, before it has read anything.
  public var panel: any Panel {
    switch self {
    case .overview: OverviewPanel()
    case .engagements: ListPanel(EngagementsList())
    case .indicators: ListPanel(IndicatorsList())
    case .actions: ListPanel(ActionsList())
    case .trainings: ListPanel(TrainingsList())
    case .degradations: ListPanel(DegradationsList())
    case .journal: ListPanel(JournalList())
    case .engagement(let number): ListPanel(EngagementLinks(number: number))
    case .indicator(let code): ListPanel(IndicatorFigures(code: code))
    case .action(let code): ListPanel(ActionHistory(code: code))
    case .degradation(let code): ListPanel(DegradationCase(code: code))
    case .agent(let code): ListPanel(AgentTrainings(code: code))
    case .journalEntry(let id): ListPanel(EntryRows(id: id))
    case .importPreview(let path): ListPanel(ImportPreviewList(path: path))
    }
  }
}
