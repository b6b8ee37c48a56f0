import Quality
import QualityStore

/// One theme: what each survey said of it, as a whole and by site.
public struct ThemeSurveys: ListContents {
  public struct Line: Sendable {
    let theme: Theme
    let survey: Survey
    let result: ThemeResult
    /// In points, since the survey before; nil for a site, and for the first survey.
    let change: Double?
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .theme(code) }
  public var emptiness: Phrase { Phrase("theme.neverAsked") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: ThemeHistory, lines: [Line]) {
    let history = ThemeHistory(try reader.theme(code), in: try reader.surveys(), on: context.today)
    let before = history.answers.dropFirst().map(Optional.some) + [nil]
    return (history, zip(history.answers, before).flatMap { lines(of: history.theme, $0, after: $1) })
  }

  // What all sites make together, then each of them.
  private func lines(
    of theme: Theme, _ answer: ThemeHistory.Answer, after before: ThemeHistory.Answer?
  ) -> [Line] {
    let change = before.map { answer.score - $0.score }
    return [Line(theme: theme, survey: answer.survey, result: answer.result, change: change)]
      + answer.sites.map { Line(theme: theme, survey: answer.survey, result: $0, change: nil) }
  }

  public func id(of line: Line) -> String { "\(line.survey.code) \(line.result.site ?? "")" }

  public func words(of line: Line, _ context: Context) -> String {
    [
      line.survey.code, context.notation.day(line.survey.heldOn),
      line.result.site ?? context.phrases("indicator.whole"),
    ]
    .joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] { [Order("latest") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("survey", phrases("column.survey"), width: .fixed(8)),
      Table.Column("day", phrases("survey.heldOn"), alignment: .trailing, width: .fixed(14), priority: 4),
      Table.Column("site", phrases("column.site"), width: .flexible(least: 8)),
      Table.Column("score", phrases("column.score"), alignment: .trailing, width: .fixed(10)),
      Table.Column("satisfied", phrases("column.satisfied"), alignment: .trailing, width: .fixed(10), priority: 3),
      Table.Column("expressed", phrases("column.expressed"), alignment: .trailing, width: .fixed(10), priority: 3),
      Table.Column("interval", phrases("theme.interval"), alignment: .trailing, width: .fixed(16), priority: 4),
      Table.Column("change", phrases("column.change"), alignment: .trailing, width: .fixed(9), priority: 2),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let (result, isWhole) = (line.result, line.result.site == nil)
    func count(_ count: Int) -> Cell { .number(Double(count), context.notation.number(Double(count)), .quiet) }
    return [
      .text(line.survey.code, isWhole ? .accent : .quiet),
      .day(line.survey.heldOn, context.notation.day(line.survey.heldOn), .quiet),
      .text(result.site ?? context.phrases("indicator.whole"), isWhole ? .plain : .quiet),
      .number(
        result.score, context.score(result.score, of: line.theme),
        result.isUnder(line.theme.threshold) ? .bad : .plain),
      count(result.satisfied), count(result.expressed), .text(result.intervalText(context), .quiet),
      .change(line.change, context),
    ]
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of history: ThemeHistory, _ lines: [Line], _ context: Context) -> String {
    context.phrases("theme.surveys", ["count": .count(history.answers.count)])
  }

  public func header(of history: ThemeHistory, selected: Line?, _ context: Context) -> [Detail.Block] {
    ThemeDetail(history, context).head
  }

  public func subject(of line: Line?) -> Subject { Subject(theme: code) }

  public func commands(for line: Line?, of history: ThemeHistory, _ context: Context) -> [Command] {
    [
      Command.addAction(subject(of: line), context),
      Command.correct(line?.survey, site: line?.result.site, context), Command.recordSurvey(context),
    ]
  }
}
