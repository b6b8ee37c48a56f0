import Quality
import QualityStore

/// How many agents are up to date with their trainings: everyone, each site, bureau, post and course, beside the
/// indicators that count the same.
public struct TrainingCoverageList: ListContents {
  public struct Head: Sendable {
    let everyone: TrainingCoverage
  }

  public enum Line: Sendable {
    case scope(TrainingScope, title: String, TrainingCoverage, [TrainingDeadline])
    /// Of the period that goes on, as far as it is known.
    case indicator(Indicator, Period, TrainingCoverage)

    var coverage: TrainingCoverage {
      switch self {
      case .scope(_, _, let coverage, _), .indicator(_, _, let coverage): coverage
      }
    }
  }

  public init() {}

  public var place: Place { .trainingCoverage }
  public var emptiness: Phrase { Phrase("trainings.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [Line]) {
    let deadlines = try reader.trainingDeadlines(on: context.today)
    let everyone = TrainingCoverage(of: deadlines, on: context.today)
    guard everyone.assigned > 0 else { return (Head(everyone: everyone), []) }
    let scopes = try TrainingScopes(of: deadlines, reader, context).all
    return (Head(everyone: everyone), try indicators(reader, context) + scopes)
  }

  private func indicators(_ reader: Reader, _ context: Context) throws -> [Line] {
    try reader.indicators().compactMap { indicator in
      guard case .agentsTrained = indicator.derivation else { return nil }
      let period = Period(indicator.frequency, containing: context.today)
      return try reader.derivedItems(of: indicator.code, in: period, on: context.today).map {
        .indicator(indicator, period, TrainingCoverage(of: $0))
      }
    }
  }

  public func id(of line: Line) -> String {
    switch line {
    case .scope(let scope, _, _, _): scope.id
    case .indicator(let indicator, _, _): indicator.code
    }
  }

  public func words(of line: Line, _ context: Context) -> String {
    let code =
      switch line {
      case .scope(let scope, _, _, _): scope.code ?? ""
      case .indicator(let indicator, _, _): indicator.code
      }
    return [title(of: line, context), code, context.phrases(line.kind)].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      Order("number") { _, _ in false },
      Order("worst") { ($0.coverage.share ?? 101) < ($1.coverage.share ?? 101) },
    ]
  }

  public func groupings(_ context: Context) -> [Grouping<Line>] {
    [Grouping("scope") { [ListGroup($0.kind.key, context.phrases($0.kind), rank: $0.rank)] }]
  }

  public func usualGrouping(of layout: ListLayout) -> String? { "scope" }
  public func isLate(_ line: Line, _ context: Context) -> Bool { false }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("title", phrases("column.scope"), width: .flexible(least: 24)),
      Table.Column("trained", phrases("column.trained"), alignment: .trailing, width: .fixed(11)),
      Table.Column("share", phrases("column.share"), alignment: .trailing, width: .fixed(7), priority: 2),
      Table.Column("bar", "", width: .fixed(9), priority: 3, isDrawing: true),
      Table.Column("late", phrases("column.lateAgents"), alignment: .trailing, width: .fixed(6), priority: 3),
      Table.Column("tutored", phrases("column.tutoredAgents"), alignment: .trailing, width: .fixed(7), priority: 4),
      Table.Column("expected", phrases("column.expectedAgents"), alignment: .trailing, width: .fixed(7), priority: 4),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let coverage = line.coverage
    let mark = coverage.mark
    return [
      .mark(mark, context.phrases(coverage.phrase)), .text(title(of: line, context)),
      .text(context.phrases(coverage.told), mark.tone),
      .number(coverage.share, context.notation.measured(coverage.share, unit: .percent), mark.tone),
      .progress(Int(coverage.share ?? 0)), count(coverage.late, .bad), count(coverage.tutored, .attention),
      count(coverage.firstExpected, .plain),
    ]
  }

  private func count(_ count: Int, _ tone: Tone) -> Cell {
    .number(Double(count), count == 0 ? "·" : String(count), count == 0 ? .quiet : tone)
  }

  private func title(of line: Line, _ context: Context) -> String {
    switch line {
    case .scope(_, let title, _, _): title
    case .indicator(let indicator, _, _): "\(indicator.code) \(context.text(indicator.title))"
    }
  }

  public func title(_ context: Context) -> String { context.phrases("panel.trainingCoverage") }

  public func summary(of head: Head, _ lines: [Line], _ context: Context) -> String {
    lines.isEmpty ? "" : context.phrases("trainingCoverage.summary", ["coverage": .phrase(head.everyone.told)])
  }

  public func side(of line: Line, in head: Head, _ reader: Reader, _ context: Context) throws -> Detail? {
    switch line {
    case .scope(let scope, let title, let coverage, let deadlines):
      TrainingCoverageDetail(coverage, context).detail(of: scope, title, deadlines)
    case .indicator(let indicator, let period, let coverage):
      TrainingCoverageDetail(coverage, context).detail(of: indicator, in: period)
    }
  }

  public func subject(of line: Line?) -> Subject {
    switch line {
    case .scope(.site(let site), _, _, _): Subject(site: site)
    case .indicator(let indicator, _, _): Subject(indicator: indicator.code)
    case .scope, nil: Subject()
    }
  }

  public func commands(for line: Line?, of head: Head, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    let place = line.map { self.place(of: $0, context) } ?? .trainings
    return [Command(.open, unless: nothing, .open(place)), Command.trainingMatrix, Command.trainingList] + counted(line)
      + [Command.addAction(subject(of: line), context)]
  }

  // Who is behind the figure: in the matrix, or the indicator.
  private func place(of line: Line, _ context: Context) -> Place {
    switch line {
    case .scope(let scope, _, _, _): .trainingMatrix(filter: scope.filter(context))
    case .indicator(let indicator, _, _): .indicator(indicator.code)
    }
  }

  private func counted(_ line: Line?) -> [Command] {
    guard case .indicator(let indicator, let period, _) = line else { return [] }
    return [Command.counted(indicator, period)]
  }
}

extension TrainingCoverageList.Line {
  fileprivate var kind: Phrase {
    switch self {
    case .indicator: Phrase("trainingCoverage.indicators")
    case .scope(let scope, _, _, _): scope.kind
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .scope(let scope, _, _, _): scope.rank
    case .indicator: 1
    }
  }
}
