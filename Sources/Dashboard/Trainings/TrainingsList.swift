import Quality
import QualityStore

/// Who must next be trained in what, the most urgent first.
public struct TrainingsList: ListContents {
  /// On the overview, which gives it what is due within twelve months: fewer columns.
  let isDueOnly: Bool
  // What groups are called, once they were read.
  private var names: [TrainingScope: String] = [:]

  public init(isDueOnly: Bool = false) {
    self.isDueOnly = isDueOnly
  }

  public var place: Place { .trainings }
  public var emptiness: Phrase { Phrase(isDueOnly ? "trainings.noneDue" : "trainings.none") }

  public mutating func read(
    _ reader: Reader, _ context: Context
  ) throws -> (head: Void, lines: [TrainingDeadline]) {
    if !isDueOnly { names = try TrainingScopes.names(reader, context) }
    return ((), try reader.trainingDeadlines(on: context.today))
  }

  public func id(of line: TrainingDeadline) -> String { "\(line.agent.code) \(line.course.code)" }

  public func words(of line: TrainingDeadline, _ context: Context) -> String { line.words(context) }
  public func isLate(_ line: TrainingDeadline, _ context: Context) -> Bool { line.isLate(on: context.today) }

  public func filterRules(among lines: [TrainingDeadline], _ context: Context) -> [FilterRule<TrainingDeadline>] {
    TrainingFilter(among: lines, context).rules
  }

  public func groupings(_ context: Context) -> [Grouping<TrainingDeadline>] {
    isDueOnly ? [] : TrainingGroupings(context: context, names: names).ofDeadlines
  }

  public var layouts: [ListLayout] { isDueOnly ? [.table] : [.table, .board, .timeline] }

  public func usualGrouping(of layout: ListLayout) -> String? {
    switch layout {
    case .table, .month: nil
    case .board: "state"
    case .timeline: "month"
    }
  }

  public func card(of line: TrainingDeadline, _ context: Context) -> ListCard? { line.card(context) }
  public func span(of line: TrainingDeadline, _ context: Context) -> ListSpan? { line.span(context) }
  public var viewsOf: String? { isDueOnly ? nil : "trainings" }

  public func orders(_ context: Context) -> [Order<TrainingDeadline>] {
    [
      Order("deadline") { $0.due < $1.due },
      Order("agent") { Folding.comesBefore(context.name(of: $0.agent), context.name(of: $1.agent)) },
      Order("course") { $0.course.code < $1.course.code },
      Order("urgent") { ($0.state(on: context.today).rank, $0.due) < ($1.state(on: context.today).rank, $1.due) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("agent", phrases("column.agent"), width: .flexible(least: isDueOnly ? 16 : 14)),
      Table.Column("course", phrases("column.course"), width: .flexible(least: isDueOnly ? 8 : 20)),
      Table.Column("bureau", phrases("column.bureau"), width: .fixed(8), priority: isDueOnly ? 6 : 4),
      Table.Column(
        "last", phrases("column.last"), alignment: .trailing, width: .fixed(14), priority: isDueOnly ? 6 : 3),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: isDueOnly ? 6 : 2),
      Table.Column("state", phrases("column.state"), width: .fixed(13), priority: isDueOnly ? 2 : 1),
    ]
  }

  public func cells(of line: TrainingDeadline, _ context: Context) -> [Cell] {
    let state = line.state(on: context.today)
    return [
      .mark(state.mark, context.phrases(state.phrase)),
      .text(context.name(of: line.agent)),
      .text(context.text(line.course.title)),
      .text(line.agent.bureau ?? "", .quiet),
      .day(line.last, line.last.map(context.notation.day) ?? "—", .quiet),
      .day(line.due, context.notation.day(line.due), state.mark.tone),
      .text(line.stateText(context), state.mark.tone),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.trainings") }

  public func summary(of head: Void, _ lines: [TrainingDeadline], _ context: Context) -> String {
    let states = lines.map { $0.state(on: context.today) }
    return context.phrases(
      "trainings.summary",
      [
        "overdue": .count(states.count { $0 == .overdue || $0 == .neverTrained }),
        "soon": .count(states.count { $0 == .within3Months }),
        "tutored": .count(states.count { $0 == .tutored }),
      ])
  }

  public func side(
    of line: TrainingDeadline, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    try TrainingDetail(line.agent, line.course, .asked(line), reader, context).detail
  }

  public func subject(of line: TrainingDeadline?) -> Subject {
    Subject(agent: line?.agent.code, site: line?.agent.site)
  }

  public func commands(for line: TrainingDeadline?, of head: Void, _ context: Context) -> [Command] {
    [
      Command.open(line?.agent, course: line?.course.code), Command.recordSession(SessionStart(from: line), context),
      Command.trainingMatrix, Command.trainingCoverage,
      Command.sessions, Command.needs(context), Command.newcomers, Command(.importFile, .ask(.importTrainings)),
    ] + Command.trainings(of: line?.agent, course: line?.course.code, context)
      + [Command.addAction(subject(of: line), context)]
  }

  public func commands(forMarked lines: [TrainingDeadline], _ context: Context) -> [Command]? {
    isDueOnly ? nil : [Command.recordSession(SessionStart(marked: lines), context), Command.sessions]
  }
}
