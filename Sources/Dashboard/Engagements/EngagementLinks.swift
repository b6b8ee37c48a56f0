import Quality
import QualityStore

/// One engagement, and everything that tells about it: indicators, survey themes, documents, actions.
public struct EngagementLinks: ListContents {
  public enum Line: Sendable {
    case indicator(IndicatorLine)
    case theme(EngagementLine.AskedTheme)
    case document(Document)
    case action(CorrectiveAction)
  }

  let number: Int

  public init(number: Int) {
    self.number = number
  }

  public var place: Place { .engagement(number) }
  public var emptiness: Phrase { Phrase("engagement.nothingLinked") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: EngagementLine, lines: [Line]) {
    let actions = try reader.actions()
    let all = try EngagementLine.all(
      reader, indicators: try IndicatorLine.all(reader, context), actions: actions, context)
    guard let engagement = all.first(where: { $0.engagement.number == number }) else {
      throw UnknownCode(kind: .engagement, code: "E\(number)", near: [])
    }
    let linked = actions.filter { $0.engagements.contains(number) }
    let shown =
      engagement.indicators.map(Line.indicator) + engagement.themes.map(Line.theme)
      + engagement.documents.map(Line.document)
    return (engagement, shown + linked.map(Line.action))
  }

  public func id(of line: Line) -> String {
    switch line {
    case .indicator(let line): line.indicator.code
    case .theme(let theme): theme.theme.code
    case .document(let document): document.code
    case .action(let action): action.code
    }
  }

  public func words(of line: Line, _ context: Context) -> String {
    switch line {
    case .indicator(let line): IndicatorsList().words(of: line, context)
    case .theme(let theme):
      [theme.theme.code, context.text(theme.theme.title), context.phrases(theme.answer.state.phrase)]
        .joined(separator: " ")
    case .document(let document):
      [document.code, document.title, context.phrases(document.state(on: context.today).phrase)]
        .joined(separator: " ")
    case .action(let action): ActionsList().words(of: action, context)
    }
  }

  public func orders(_ context: Context) -> [Order<Line>] { [Order("linked") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(6)),
      Table.Column("title", phrases("column.linked"), width: .flexible(least: 16)),
      Table.Column("state", phrases("column.state"), width: .fixed(22), priority: 2),
      Table.Column("due", phrases("column.targetOrDue"), alignment: .trailing, width: .fixed(15), priority: 3),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    switch line {
    case .indicator(let line):
      let value = context.notation.measured(line.latest?.value, unit: line.indicator.unit)
      return [
        .mark(line.standing.mark, context.phrases(line.standing.phrase)), .text(line.indicator.code, .accent),
        .text(context.text(line.indicator.title)),
        .text("\(value) · \(context.phrases(line.standing.phrase))", line.standing.tone),
        .text(line.indicator.text(of: line.indicator.target(on: context.today), context), .quiet),
      ]
    case .theme(let theme):
      let (state, value) = (theme.answer.state, context.score(theme.answer.score, of: theme.theme))
      let word = context.phrases(state.phrase)
      return [
        .mark(state.mark, word), .text(theme.theme.code, .accent), .text(context.text(theme.theme.title)),
        .text(theme.answer.score == nil ? word : "\(value) · \(word)", state.mark.tone),
        .text("≥ \(context.notation.value(theme.theme.threshold, unit: .percent))", .quiet),
      ]
    case .document(let document):
      let state = document.state(on: context.today)
      return [
        .mark(state.mark, context.phrases(state.phrase)), .text(document.code, .accent), .text(document.title),
        .text(context.phrases(state.phrase), state.mark.tone),
        .day(document.due, context.notation.day(document.due), .quiet),
      ]
    case .action(let action):
      return [
        .mark(action.mark(on: context.today), action.stateText(context)), .text(action.code, .accent),
        .text(action.title), .text(action.stateText(context), action.tone(on: context.today)),
        .day(action.dueOn, action.dueOn.map(context.notation.day) ?? "", .quiet),
      ]
    }
  }

  public func title(_ context: Context) -> String { "E\(number)" }

  public func summary(of engagement: EngagementLine, _ lines: [Line], _ context: Context) -> String {
    "M\(engagement.module.number) · " + context.text(engagement.module.title)
  }

  public func header(of engagement: EngagementLine, selected: Line?, _ context: Context) -> [Detail.Block] {
    [
      .paragraph("\(number). " + context.text(engagement.engagement.text), .heading)
    ] + EngagementWording(engagement, context).blocks + EngagementWording(engagement, context).holes
      + [.paragraph(engagement.actionsText(context), .quiet)]
  }

  public func subject(of line: Line?) -> Subject {
    var subject = Subject(engagement: number)
    switch line {
    case .indicator(let line): subject.indicator = line.indicator.code
    case .action(let action): subject.action = action.code
    case .theme(let theme): subject.theme = theme.theme.code
    case .document(let document): subject.document = document.code
    case nil: break
    }
    return subject
  }

  public func commands(for line: Line?, of engagement: EngagementLine, _ context: Context) -> [Command] {
    switch line {
    case .indicator(let indicator):
      [
        Command(.open, .open(.indicator(indicator.indicator.code))), Command.record(subject(of: line), context),
        Command.addAction(subject(of: line), context),
      ]
    case .action(let action):
      [Command(.open, .open(.action(action.code)))] + Command.lives(of: action, subject(of: line), context)
    case .document(let document):
      [Command(.open, .open(.document(document.code))), Command.addAction(subject(of: line), context)]
    case .theme(let theme):
      [Command(.open, .open(.theme(theme.theme.code))), Command.addAction(subject(of: line), context)]
    case nil: [Command.addAction(subject(of: line), context)]
    }
  }
}
