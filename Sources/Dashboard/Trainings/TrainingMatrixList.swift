import Quality
import QualityStore

/// Agents × courses: who is trained in what until when, who is late, whom a tutor covers.
public struct TrainingMatrixList: ListContents {
  public struct Line: TrainingLine {
    let agent: Agent
    /// One for each course that is asked of somebody, in the order of the framework.
    let cells: [(course: Course, standing: TrainingStanding)]
    let deadlines: [TrainingDeadline]

    /// Nil for an agent of whom nothing is asked, unless that is for an absence.
    init?(_ line: TrainingMatrix.Line, of matrix: TrainingMatrix, courses: [Int]) {
      agent = line.agent
      cells = courses.map { (matrix.courses[$0], line.standings[$0]) }
      deadlines = line.standings.compactMap(\.deadline).sorted { $0.due < $1.due }
      guard !deadlines.isEmpty || cells.contains(where: \.standing.isAway) else { return nil }
    }
  }

  /// As it is first shown.
  let filter: String
  /// The code of the course in whose column one is.
  private var course: String?
  // What groups are called, once they were read.
  private var names: [TrainingScope: String] = [:]

  public init(filter: String = "") {
    self.filter = filter
  }

  public var place: Place { .trainingMatrix(filter: filter) }
  public var emptiness: Phrase { Phrase("trainings.none") }
  public var viewsOf: String? { "trainingMatrix" }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Line]) {
    names = try TrainingScopes.names(reader, context)
    let matrix = try reader.trainingMatrix(on: context.today)
    let asked = matrix.courses.indices.filter { course in
      matrix.lines.contains { $0.standings[course].deadline != nil }
    }
    return ((), sorted(matrix.lines.compactMap { Line($0, of: matrix, courses: asked) }, context))
  }

  // Folding a name takes a while: each is folded once.
  private func sorted(_ lines: [Line], _ context: Context) -> [Line] {
    lines.sorted { Folding.comesBefore(context.name(of: $0.agent), context.name(of: $1.agent)) }
  }

  public func id(of line: Line) -> String { line.agent.code }
  public func words(of line: Line, _ context: Context) -> String { line.words(context) }
  public func isLate(_ line: Line, _ context: Context) -> Bool { line.isLate(on: context.today) }

  public func filterRules(among lines: [Line], _ context: Context) -> [FilterRule<Line>] {
    TrainingFilter(among: lines, context).rules
  }

  public func groupings(_ context: Context) -> [Grouping<Line>] {
    TrainingGroupings(context: context, names: names).ofAgents()
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      // They were read in this order.
      Order("agent") { _, _ in false },
      // Of each agent, the earliest due comes first.
      Order("urgent") { ($0.deadlines.first?.due.number ?? .max) < ($1.deadlines.first?.due.number ?? .max) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("agent", context.phrases("column.agent"), width: .flexible(least: 20)),
      Table.Column("bureau", context.phrases("column.bureau"), width: .fixed(8), priority: 2),
    ]
  }

  public func columns(among lines: [Line], _ context: Context) -> [Table.Column] {
    columns(context)
      + (lines.first?.cells ?? []).map {
        Table.Column($0.course.code, $0.course.code, width: .fixed(7), isWalked: true)
      }
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [.text(context.name(of: line.agent)), .text(line.agent.bureau ?? "", .quiet)]
      + line.cells.map {
        $0.standing.deadline?.short(context) ?? .short(.informative, "", context.phrases("training.notConcerned"))
      }
  }

  /// « 14/16 » for each course: how many of those shown are trained, of those concerned.
  public func totals(of places: [Int], among lines: [Line], _ context: Context) -> [Cell] {
    let courses = lines.first?.cells.indices ?? 0..<0
    let totals = courses.map { course in
      let deadlines = places.compactMap { lines[$0].cells[course].standing.deadline }
      return (trained: deadlines.count { $0.counted(on: context.today) == .trained }, of: deadlines.count)
    }
    return [.text(context.phrases("training.trained"), .quiet), .text("")]
      + totals.map { trained, concerned in
        .text(context.phrases("training.share", ["trained": .count(trained), "of": .count(concerned)]), .quiet)
      }
  }

  public mutating func stand(in column: String?) { course = column }

  public func title(_ context: Context) -> String { context.phrases("panel.trainingMatrix") }

  public func summary(of head: Void, _ lines: [Line], _ context: Context) -> String {
    let today = context.today
    return context.phrases(
      "trainingMatrix.summary",
      ["count": .count(lines.count), "late": .count(lines.count { $0.isLate(on: today) })])
  }

  public func side(of line: Line, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    guard let cell = line.cells.first(where: { $0.course.code == course }) else { return nil }
    return try TrainingDetail(line.agent, cell.course, cell.standing, reader, context).detail
  }

  public func subject(of line: Line?) -> Subject { Subject(agent: line?.agent.code, site: line?.agent.site) }

  public func commands(for line: Line?, of head: Void, _ context: Context) -> [Command] {
    [
      Command.open(line?.agent, course: course),
      Command.recordSession(SessionStart(course: course, agents: [line?.agent.code].compactMap(\.self)), context),
      Command.trainingList, Command.trainingCoverage,
    ] + Command.trainings(of: line?.agent, course: course, context)
      + [Command.addAction(subject(of: line), context)]
  }

  /// Those who are marked were there together.
  public func commands(forMarked lines: [Line], _ context: Context) -> [Command]? {
    [
      Command.recordSession(SessionStart(course: course, agents: lines.map(\.agent.code).sorted()), context),
      Command.sessions,
    ]
  }
}

extension TrainingStanding {
  fileprivate var isAway: Bool {
    if case .notConcerned(.away) = self { true } else { false }
  }
}
