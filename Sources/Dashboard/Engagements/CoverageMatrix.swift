import Quality
import QualityStore

/// Each engagement against what shows that it is kept: indicators, survey themes, documents, actions; holes are said.
public struct CoverageMatrix: ListContents {
  public init() {}

  public var place: Place { .coverage }
  public var emptiness: Phrase { Phrase("engagements.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [EngagementLine]) {
    try EngagementsList().read(reader, context)
  }

  public func id(of line: EngagementLine) -> String { EngagementsList().id(of: line) }

  public func words(of line: EngagementLine, _ context: Context) -> String {
    ([EngagementsList().words(of: line, context), EngagementWording(line, context).holesText]
      + line.themes.map { context.text($0.theme.title) } + line.documents.map(\.code) + line.actions.map(\.code))
      .joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<EngagementLine>] { [.number, .holes, .worst] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("standing", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(4)),
      Table.Column("indicators", phrases("column.indicators"), width: .flexible(least: 12)),
      Table.Column("themes", phrases("column.themes"), width: .fixed(17)),
      Table.Column("documents", phrases("column.documents"), width: .fixed(13), priority: 2),
      Table.Column("actions", phrases("column.actions"), width: .fixed(13), priority: 3),
    ]
  }

  public func cells(of line: EngagementLine, _ context: Context) -> [Cell] {
    let today = context.today
    return [
      .mark(line.standing.mark, context.phrases(line.standing.phrase)),
      .text(line.engagement.code, .accent),
      row(
        line.indicators.map { Marked($0.standing.mark, $0.indicator.code, context.phrases($0.standing.phrase)) },
        .indicator, context),
      row(
        line.themes.map { theme in
          Marked(
            theme.answer.state.mark, "\(theme.theme.code) \(line.text(of: theme, context))",
            context.phrases(theme.answer.state.phrase))
        }, .theme, context),
      row(
        line.documents.map { document in
          let state = document.state(on: today)
          return Marked(state.mark, document.code, context.phrases(state.phrase))
        }, .document, context),
      line.actions.isEmpty
        ? .text("—", .quiet)
        : .marks(line.actions.map { Marked($0.mark(on: today), $0.code, $0.stateText(context)) }),
    ]
  }

  private func row(_ marks: [Marked], _ hole: Coverage.Hole, _ context: Context) -> Cell {
    .marks(marks.isEmpty ? [Marked(.hole, "", context.phrases(hole.phrase))] : marks)
  }

  public func title(_ context: Context) -> String { context.phrases("panel.coverage") }

  public func summary(of head: Void, _ lines: [EngagementLine], _ context: Context) -> String {
    let counts = Coverage.Hole.allCases.map { hole in (hole, lines.count { $0.coverage.holes.contains(hole) }) }
    let said = counts.filter { $0.1 > 0 }.map { "\($0.1) \(context.phrases($0.0.phrase))" }
    return said.isEmpty ? context.phrases("coverage.whole") : said.joined(separator: " · ")
  }

  public func side(
    of line: EngagementLine, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    try EngagementsList().side(of: line, in: head, reader, context)
  }

  public func subject(of line: EngagementLine?) -> Subject { EngagementsList().subject(of: line) }

  public func commands(for line: EngagementLine?, of head: Void, _ context: Context) -> [Command] {
    EngagementsList().commands(for: line, of: head, context).filter { $0.name != .coverage }
  }
}
