import Quality
import QualityStore

/// Who must next be trained in what, the most urgent first.
public struct TrainingsList: ListContents {
  /// On the overview, which gives it what is due within twelve months: fewer columns.
  let isDueOnly: Bool

  public init(isDueOnly: Bool = false) {
    self.isDueOnly = isDueOnly
  }

  public var place: Place { .trainings }
  public var emptiness: Phrase { Phrase(isDueOnly ? "trainings.noneDue" : "trainings.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [TrainingDeadline]) {
    ((), try reader.trainingDeadlines(on: context.today))
  }

  public func id(of line: TrainingDeadline) -> String { "\(line.agent.code) \(line.course.code)" }

  public func words(of line: TrainingDeadline, _ context: Context) -> String {
    [
      context.name(of: line.agent), line.agent.code, line.agent.bureau ?? "", line.agent.site ?? "",
      context.text(line.course.title), line.course.code, context.phrases(line.state(on: context.today).phrase),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<TrainingDeadline>] {
    [
      Order("deadline") { $0.due < $1.due },
      Order("agent") { Folding.comesBefore(context.name(of: $0.agent), context.name(of: $1.agent)) },
      Order("course") { $0.course.code < $1.course.code },
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
      Table.Column("state", phrases("column.state"), width: .fixed(13), priority: 2),
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
    let phrases = context.phrases
    let state = line.state(on: context.today)
    let tutoring = try line.tutoring.map { try tutoringBlocks($0, reader, context) } ?? []
    return Detail(
      title: line.agent.code,
      blocks: [
        .paragraph(context.name(of: line.agent), .heading),
        .paragraph(context.text(line.course.title), .plain), .gap,
        .field(phrases("column.state"), .mark(state.mark, phrases(state.phrase))),
        .field(phrases("column.due"), .text(context.notation.longDay(line.due))),
        .field(phrases("column.last"), .text(line.last.map(context.notation.longDay) ?? phrases("training.never"))),
        .field(phrases("column.bureau"), .text(line.agent.bureau ?? "—")),
        .field(phrases("column.site"), .text(line.agent.site ?? "—")),
        .field(phrases("training.post"), .text(line.post)),
        .gap, .paragraph(rule(of: line.course, context), .quiet),
      ] + tutoring)
  }

  public func subject(of line: TrainingDeadline?) -> Subject {
    Subject(agent: line?.agent.code, site: line?.agent.site)
  }

  public func commands(for line: TrainingDeadline?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.agent(line?.agent.code ?? ""))),
      Command.recordSession(SessionStart(from: line), context), Command.sessions,
      Command(.importFile, .ask(.importTrainings)),
      Command.addAction(subject(of: line), context),
    ]
  }

  public func commands(forMarked lines: [TrainingDeadline], _ context: Context) -> [Command]? {
    isDueOnly ? nil : [Command.recordSession(SessionStart(marked: lines), context), Command.sessions]
  }

  private func tutoringBlocks(_ tutoring: Tutoring, _ reader: Reader, _ context: Context) throws -> [Detail.Block] {
    let tutor = try reader.agents().first { $0.code == tutoring.tutor }
    let name = tutor.map(context.name) ?? tutoring.tutor
    return [
      .gap, .heading(context.phrases("training.tutoring")),
      .paragraph(
        context.phrases(
          "training.tutoredBy",
          ["tutor": .text(name), "since": .day(tutoring.since), "until": .day(tutoring.until)]), .plain),
    ]
  }

  private func rule(of course: Course, _ context: Context) -> String {
    context.phrases(
      "training.rule", ["months": .count(course.firstWithinMonths), "years": .count(course.renewalYears)])
  }
}
