import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie list KIND`: what a panel shows, for people or for programs.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.list"))

  enum Kind: String, Choice {
    case engagements, coverage, rule, indicators, measurements, counted, degradations, groups, actions, trainings
    case trainingMatrix = "training-matrix"
    case trainingCoverage = "training-coverage"
    case themes, feedback, outcomes, documents, sessions, agenda, obligations, needs, onboarding
    case agents, courses, posts, retention

    var panel: (any Panel)? {
      switch self {
      case .engagements: Place.engagements.panel
      case .coverage: Place.coverage.panel
      case .rule: Place.standingRule.panel
      case .indicators: Place.indicators.panel
      case .degradations: Place.degradations.panel
      case .groups: Place.groups.panel
      case .actions: Place.actions.panel
      case .trainings: Place.trainings.panel
      case .trainingMatrix: Place.trainingMatrix(filter: "").panel
      case .trainingCoverage: Place.trainingCoverage.panel
      case .sessions: Place.sessions.panel
      case .themes: ListPanel(ThemesList())
      case .feedback: ListPanel(FeedbackList())
      case .outcomes: Place.outcomes.panel
      case .documents: Place.documents.panel
      case .agents: Place.agents.panel
      case .courses: Place.courses.panel
      case .posts: Place.posts.panel
      case .retention: Place.retention.panel
      case .obligations: Place.obligations.panel
      case .onboarding: Place.newcomers.panel
      case .measurements, .counted, .agenda, .needs: nil
      }
    }
  }

  @Argument(help: ArgumentHelp(say("argument.kind"), valueName: Kind.valueName))
  var kind: Kind

  @OptionGroup var looks: ListOptions

  @Option(help: ArgumentHelp(say("option.ofIndicator"), valueName: "CODE"))
  var indicator: String?

  @Option(help: ArgumentHelp(say("option.ofPeriod"), valueName: say("argument.period.name")))
  var period: String?

  @OptionGroup var agenda: AgendaOptions

  @OptionGroup var needs: NeedsOptions

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard indicator == nil || kind == .measurements || kind == .counted else {
      throw ValidationError(say("error.onlyMeasurements"))
    }
    guard indicator != nil || kind != .counted else { throw ValidationError(say("error.countedOfWhat")) }
    guard agenda.isEmpty || kind == .agenda else { throw ValidationError(say("error.onlyAgenda")) }
    guard needs.given == nil || kind == .needs else {
      throw ValidationError(say("error.onlyNeeds", ["option": .text(needs.given ?? "")]))
    }
    guard period == nil || kind == .counted else { throw ValidationError(say("error.onlyCounted")) }
  }

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    guard
      let panel = try kind.panel ?? agendaPanel(store, context) ?? needed(context)
        ?? counted(store, context)?.panel
    else {
      return try printMeasurements(store, context)
    }
    guard var list = panel as? any ListShowing else { preconditionFailure("every kind is a list") }
    try store.read { reader in
      try list.read(reader, context)
      try list.rest(reader, context)
      try looks.arrange(&list, reader, context)
    }
    try looks.save(list, in: store, context)
    try output.print(list.table(context), emptiness: list.emptiness, context)
  }

  private func agendaPanel(_ store: QualityStore, _ context: Context) throws -> (any Panel)? {
    kind == .agenda ? ListPanel(try store.read { try agenda.list($0, context) }) : nil
  }

  private func needed(_ context: Context) throws -> (any Panel)? {
    kind == .needs ? ListPanel(NeedsList(of: try needs.year(context), quarter: try needs.quarter())) : nil
  }

  // What was counted is of one figure: the latest that was computed, unless another is asked for.
  private func counted(_ store: QualityStore, _ context: Context) throws -> Place? {
    guard kind == .counted, let indicator else { return nil }
    let definition = try store.read { try $0.indicator(CleanText.line(indicator).uppercased()) }
    guard definition.derivation != nil else { throw DerivedFigure.Refusal.notComputed(definition.code) }
    let latest = try store.read { try $0.frozenPeriods(of: definition.code).last }
    let asked = try period.map { try context.period(typed: $0) }
    if let asked, asked.frequency != definition.frequency {
      throw Measurement.Refusal.periodDoesNotFit(definition.frequency)
    }
    return .counted(
      definition.code, asked ?? latest ?? Period.lastClosed(definition.frequency, before: context.today))
  }

  private func printMeasurements(_ store: QualityStore, _ context: Context) throws {
    if let given = looks.given { throw ListOptions.refusal(given) }
    let filter = looks.filter
    let code = indicator.map { CleanText.line($0).uppercased() }
    let measurements = try store.read { reader in
      try code.map { try reader.measurements(of: $0) } ?? reader.allMeasurements()
    }
    let kept = MeasurementTable.filtered(measurements, by: filter ?? "", context)
    let emptiness = filter == nil ? "measurements.none" : "list.nothingFound"
    try output.print(MeasurementTable.table(of: kept, context), emptiness: Phrase(emptiness), context)
  }
}
