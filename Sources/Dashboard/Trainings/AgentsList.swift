import Quality
import QualityStore

/// Everybody who works for the prefecture, or did: posts, and how their trainings stand.
public struct AgentsList: ListContents {
  public struct Line: Sendable {
    let history: AgentHistory
    /// Of the courses that are asked for.
    let deadlines: [TrainingDeadline]
    let posts: String
    var agent: Agent { history.agent }
  }

  public init() {}

  public var place: Place { .agents }
  public var emptiness: Phrase { Phrase("agents.none") }
  public var viewsOf: String? { "agents" }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Line]) {
    let rules = try reader.trainingRules()
    let titles = Dictionary(
      rules.posts.map { ($0.code, context.text($0.title)) }, uniquingKeysWith: { first, _ in first })
    let lines = try reader.agentHistories().map { history in
      Line(
        history: history,
        deadlines: rules.standings(of: history, on: context.today).compactMap(\.deadline),
        posts: history.held(on: context.today).map { titles[$0.post] ?? $0.post }.joined(separator: ", "))
    }
    return ((), lines)
  }

  public func id(of line: Line) -> String { line.agent.code }

  public func words(of line: Line, _ context: Context) -> String {
    [
      context.name(of: line.agent), line.agent.code, line.agent.bureau ?? "", line.agent.site ?? "", line.posts,
      line.stateText(context),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    let today = context.today
    return [
      Order("agent") { Folding.comesBefore(context.name(of: $0.agent), context.name(of: $1.agent)) },
      Order("urgent") { $0.rank(on: today) < $1.rank(on: today) },
      Order("code") { $0.agent.code.codeNumber < $1.agent.code.codeNumber },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(6), priority: 2),
      Table.Column("agent", phrases("column.agent"), width: .flexible(least: 18)),
      Table.Column("posts", phrases("column.posts"), width: .flexible(least: 14), priority: 2),
      Table.Column("bureau", phrases("column.bureau"), width: .fixed(8), priority: 4),
      Table.Column("site", phrases("column.site"), width: .fixed(6), priority: 5),
      Table.Column("state", phrases("column.state"), width: .fixed(20)),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let (mark, state) = (line.mark(on: context.today), line.stateText(context))
    let tone: Tone = line.agent.hasLeft(on: context.today) ? .quiet : .plain
    return [
      mark.map { .mark($0, state) } ?? .text(""), .text(line.agent.code, .accent),
      .text(context.name(of: line.agent), tone),
      .text(line.posts.isEmpty ? "—" : line.posts, tone), .text(line.agent.bureau ?? "", .quiet),
      .text(line.agent.site ?? "", .quiet), .text(state, mark?.tone ?? .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.agents") }

  public func summary(of head: Void, _ lines: [Line], _ context: Context) -> String {
    let today = context.today
    return context.phrases(
      "agents.summary",
      [
        "present": .count(lines.count { !$0.agent.hasLeft(on: today) && $0.history.absence(on: today) == nil }),
        "away": .count(lines.count { !$0.agent.hasLeft(on: today) && $0.history.absence(on: today) != nil }),
        "left": .count(lines.count { $0.agent.hasLeft(on: today) }),
      ])
  }

  public func side(of line: Line, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    Detail(
      title: line.agent.code, blocks: AgentDetail(line.history, posts: line.posts, context).head + due(line, context))
  }

  public func subject(of line: Line?) -> Subject { Subject(agent: line?.agent.code, site: line?.agent.site) }

  public func commands(for line: Line?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.agent(line?.agent.code ?? ""))),
      Command(.new, unless: context.refusalToWrite, .ask(.addAgent)),
    ] + Command.careers(of: line?.history, context) + [Command.addAction(subject(of: line), context)]
  }

  private func due(_ line: Line, _ context: Context) -> [Detail.Block] {
    guard !line.deadlines.isEmpty else { return [] }
    return [.gap, .heading(context.phrases("training.due"))]
      + line.deadlines.sorted { $0.due < $1.due }.map { deadline in
        .field(deadline.course.code, deadline.dueCell(context))
      }
  }
}

extension AgentsList.Line {
  /// Of the worst deadline; nil where nothing is asked.
  fileprivate func mark(on today: Day) -> Mark? { deadlines.worst(on: today)?.state(on: today).mark }

  /// What is late first, then what is due first.
  fileprivate func rank(on today: Day) -> (Int, Int) {
    guard let worst = deadlines.worst(on: today) else { return (2, 0) }
    return (worst.state(on: today).isLate ? 0 : 1, worst.due.number)
  }

  /// « 2 en retard », « à jour », « absent jusqu’au … », « parti le … ».
  fileprivate func stateText(_ context: Context) -> String {
    let (today, phrases) = (context.today, context.phrases)
    if let left = agent.leftOn, left < today { return phrases(TrainingStanding.Reason.left(left).phrase) }
    if let absence = history.absence(on: today) {
      return phrases(TrainingStanding.Reason.away(until: absence.until).phrase)
    }
    guard let worst = deadlines.worst(on: today) else { return "—" }
    let late = deadlines.count { $0.state(on: today).isLate }
    return late > 1 ? phrases("agents.late", ["count": .count(late)]) : worst.stateText(context)
  }
}
