import Quality
import QualityStore

/// The themes of the surveys, as the framework orders them, each with its latest score.
public struct ThemesList: ListContents {
  public init() {}

  public var place: Place { .listening }
  public var emptiness: Phrase { Phrase("themes.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [ThemeHistory]) {
    let surveys = try reader.surveys()
    return ((), try reader.themes().map { ThemeHistory($0, in: surveys, on: context.today) })
  }

  public func id(of line: ThemeHistory) -> String { line.theme.code }

  public func words(of line: ThemeHistory, _ context: Context) -> String {
    let parts = [
      line.theme.code, context.text(line.theme.title), context.phrases(line.state.phrase), line.surveyText(context),
      context.phrases("kind.theme"), line.theme.engagements.engagementCodes,
    ]
    return parts.joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<ThemeHistory>] { [Order("framework") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(9)),
      Table.Column("title", phrases("column.theme"), width: .flexible(least: 16)),
      Table.Column("survey", phrases("column.survey"), width: .fixed(8), priority: 3),
      Table.Column("score", phrases("column.score"), alignment: .trailing, width: .fixed(10)),
      Table.Column("satisfied", phrases("column.satisfied"), alignment: .trailing, width: .fixed(10), priority: 4),
      Table.Column("expressed", phrases("column.expressed"), alignment: .trailing, width: .fixed(10), priority: 4),
      Table.Column("threshold", phrases("theme.thresholdTitle"), alignment: .trailing, width: .fixed(9), priority: 2),
      Table.Column("previous", phrases("column.previous"), alignment: .trailing, width: .fixed(9), priority: 3),
      Table.Column("change", phrases("column.change"), alignment: .trailing, width: .fixed(9), priority: 3),
    ]
  }

  public func cells(of line: ThemeHistory, _ context: Context) -> [Cell] {
    let result = line.latest?.result
    func count(_ count: Int?) -> Cell {
      .number(count.map(Double.init), count.map { context.notation.number(Double($0)) } ?? "—", .quiet)
    }
    return [
      .mark(line.state.mark, context.phrases(line.state.phrase)), .text(line.theme.code, .accent),
      .text(context.text(line.theme.title)), .text(line.latest?.survey.code ?? "—", .quiet),
      .number(line.latest?.score, context.score(line.latest?.score, of: line.theme), line.state.mark.tone),
      count(result?.satisfied), count(result?.expressed),
      .number(line.theme.threshold, context.notation.value(line.theme.threshold, unit: .percent), .quiet),
      line.previousCell(context), line.changeCell(context),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.listening") }

  public func summary(of head: Void, _ lines: [ThemeHistory], _ context: Context) -> String {
    context.phrases("themes.summary", ["under": .count(lines.count { $0.state == .underThreshold })])
  }

  public func subject(of line: ThemeHistory?) -> Subject { Subject(theme: line?.theme.code) }

  public func commands(for line: ThemeHistory?, of head: Void, _ context: Context) -> [Command] {
    [Command.addAction(subject(of: line), context), Command.recordSurvey(context)]
  }
}
