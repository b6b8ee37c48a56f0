import Quality
import QualityStore

/// What users tell: the themes of the surveys, and what was said or written, in the order in which somebody must act.
public struct ListeningList: ListContents {
  private let themes = ThemesList()
  private let feedback = FeedbackList()

  public init() {}

  public var place: Place { .listening }
  public var emptiness: Phrase { Phrase("listening.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [ListeningLine]) {
    let themes = try themes.read(reader, context).lines.map(ListeningLine.theme)
    return ((), themes + (try reader.feedback().map(ListeningLine.feedback)))
  }

  public func id(of line: ListeningLine) -> String {
    switch line {
    case .theme(let history): themes.id(of: history)
    case .feedback(let one): feedback.id(of: one)
    }
  }

  public func words(of line: ListeningLine, _ context: Context) -> String {
    switch line {
    case .theme(let history): themes.words(of: history, context)
    case .feedback(let one): feedback.words(of: one, context)
    }
  }

  public func filterRules(among lines: [ListeningLine], _ context: Context) -> [FilterRule<ListeningLine>] {
    feedback.filterRules(among: lines.compactMap(\.feedback), context).map { rule in rule.about { $0.feedback } }
  }

  public func orders(_ context: Context) -> [Order<ListeningLine>] {
    let today = context.today
    return [
      Order("urgent") { $0.urgency(on: today) < $1.urgency(on: today) },
      Order("latest") { $0.day > $1.day },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(9), priority: 2),
      Table.Column("title", phrases("column.listening"), width: .flexible(least: 16)),
      Table.Column("kind", phrases("feedback.kind"), width: .fixed(17), priority: 5),
      Table.Column("state", phrases("column.state"), width: .fixed(15)),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: 2),
    ]
  }

  public func cells(of line: ListeningLine, _ context: Context) -> [Cell] {
    switch line {
    case .theme(let history): cells(of: history, context)
    case .feedback(let one): cells(of: one, context)
    }
  }

  private func cells(of history: ThemeHistory, _ context: Context) -> [Cell] {
    let (phrases, state) = (context.phrases, history.state)
    let threshold = context.notation.value(history.theme.threshold, unit: .percent)
    return [
      .mark(state.mark, phrases(state.phrase)), .text(history.theme.code, .accent),
      .text(context.text(history.theme.title)), .text(history.surveyText(context), .quiet),
      history.scoreCell(context),
      .text(phrases("theme.threshold", ["threshold": .text(threshold)]), .quiet),
    ]
  }

  private func cells(of feedback: Feedback, _ context: Context) -> [Cell] {
    let mark = feedback.mark(on: context.today)
    let day = feedback.dueOn
    return [
      .mark(mark, context.phrases(feedback.state(on: context.today).phrase)), .text(feedback.code, .accent),
      .text(feedback.title(context), feedback.awaitsAnswer ? .plain : .quiet),
      .text(context.phrases(feedback.kind.phrase), .quiet), .text(feedback.stateText(context), mark.tone),
      .day(day, day.map(context.notation.day) ?? "—", .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.listening") }

  public func summary(of head: Void, _ lines: [ListeningLine], _ context: Context) -> String {
    let feedback = lines.compactMap(\.feedback)
    let states = feedback.map { $0.state(on: context.today) }
    return context.phrases(
      "listening.summary",
      [
        "late": .count(states.count { $0 == .late || $0 == .unacknowledged }),
        "triage": .count(feedback.count(where: \.awaitsTriage)), "waiting": .count(states.count { $0 == .waiting }),
        "under": .count(lines.count { $0.theme?.state == .underThreshold }),
      ])
  }

  public func side(
    of line: ListeningLine, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    switch line {
    case .theme(let history): ThemeDetail(history, context).detail
    case .feedback(let one): FeedbackDetail(one, try reader.delays().feedback, context).detail
    }
  }

  public func subject(of line: ListeningLine?) -> Subject {
    switch line {
    case .theme(let history): themes.subject(of: history)
    case .feedback(let one): feedback.subject(of: one)
    case nil: Subject()
    }
  }

  public func commands(for line: ListeningLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(line?.place ?? .listening)), Command.newFeedback(context),
    ] + Command.lives(of: line?.feedback, context) + [
      Command.addAction(subject(of: line), context), Command(.outcomes, .open(.outcomes)),
      Command.recordSurvey(context),
    ]
  }
}
