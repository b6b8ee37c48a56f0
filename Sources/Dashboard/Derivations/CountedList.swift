import Quality
import QualityStore

/// Everything that was counted for a figure that Vigie computed: the auditor's « montrez-moi ».
public struct CountedList: ListContents {
  public struct Head: Sendable {
    let indicator: Indicator
    let figure: DerivedFigure
    /// Nil while the period goes on, and nothing is frozen.
    let frozenOn: Day?
    /// What it would come to now, where that differs.
    let differs: Figure?
  }

  public struct Line: Sendable {
    let item: CountedItem
    /// A name, a title or a subject; empty where the code says all.
    let name: String
  }

  let code: String
  let period: Period

  public init(code: String, period: Period) {
    self.code = code
    self.period = period
  }

  public var place: Place { .counted(code, period) }
  public var emptiness: Phrase { Phrase("counted.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [Line]) {
    let indicator = try reader.indicator(code)
    let frozen = try reader.frozenFigure(of: code, in: period)
    let items = try frozen?.items ?? reader.derivedItems(of: code, in: period, on: context.today) ?? []
    let now = try frozen == nil ? nil : reader.derivedItems(of: code, in: period, on: context.today)
    let differs = now.flatMap { $0 == items ? nil : DerivedFigure(site: nil, items: $0).figure }
    let names = try CountedNames(indicator.derivation, reader, context)
    let head = Head(
      indicator: indicator, figure: DerivedFigure(site: nil, items: items), frozenOn: frozen?.frozenOn,
      differs: differs)
    return (head, items.map { Line(item: $0, name: names[$0.code]) })
  }

  public func id(of line: Line) -> String { [line.item.code, line.item.site ?? ""].joined(separator: " ") }

  public func words(of line: Line, _ context: Context) -> String {
    [line.item.code, line.name, line.item.site ?? "", context.phrases(line.item.state.phrase)].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      Order("counted") { ($0.item.state.rank, $0.item.code) < ($1.item.state.rank, $1.item.code) },
      Order("code") { $0.item.code < $1.item.code },
      Order("latest") { ($0.item.day?.number ?? 0) > ($1.item.day?.number ?? 0) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(7)),
      Table.Column("name", phrases("column.counted"), width: .flexible(least: 14)),
      Table.Column("state", phrases("column.state"), width: .fixed(27), priority: 2),
      Table.Column("course", phrases("column.course"), width: .fixed(11), priority: 4),
      Table.Column("day", phrases("column.countedDay"), alignment: .trailing, width: .fixed(14), priority: 3),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: 3),
      Table.Column("site", phrases("column.site"), width: .fixed(6), priority: 5),
      Table.Column(
        "numerator", phrases("column.numerator.short"), alignment: .trailing, width: .fixed(5), priority: 2),
      Table.Column(
        "denominator", phrases("column.denominator.short"), alignment: .trailing, width: .fixed(5), priority: 2),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let (item, notation) = (line.item, context.notation)
    let word = context.phrases(item.state.phrase)
    return [
      .mark(item.state.mark, word), .text(item.code, .accent), .text(line.name), .text(word, item.state.mark.tone),
      .text(item.course, .quiet), .day(item.day, item.day.map(notation.day) ?? "", .quiet),
      .day(item.due, item.due.map(notation.day) ?? "", .quiet), .text(item.site ?? "", .quiet),
      .number(item.numerator, notation.number(item.numerator), item.state.mark.tone),
      .number(item.denominator, notation.number(item.denominator), .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.notation.period(period) }

  public func summary(of head: Head, _ lines: [Line], _ context: Context) -> String {
    "\(code) · \(context.counted(head.figure.items, of: head.indicator))"
  }

  public func header(of head: Head, selected: Line?, _ context: Context) -> [Detail.Block] {
    let phrases = context.phrases
    let state =
      head.frozenOn.map { phrases("counted.frozen", ["day": .day($0)]) }
      ?? phrases(period.lastDay < context.today ? "counted.notFrozen" : "counted.running")
    return [
      .paragraph(context.text(head.indicator.title), .heading),
      .paragraph(head.indicator.derivation.map { phrases.capitalized($0.phrase) } ?? "", .plain),
      .paragraph(state, head.frozenOn == nil ? .attention : .quiet),
    ] + context.difference(head.differs) + [.gap]
  }

  public func subject(of line: Line?) -> Subject { Subject(indicator: code, period: period) }

  public func commands(for line: Line?, of head: Head, _ context: Context) -> [Command] {
    let thing = line.flatMap { place(of: $0.item, head.indicator) }
    return (thing.map { [Command(.open, .open($0))] } ?? [])
      + [
        Command.recount(code, period, isFrozen: head.frozenOn != nil, differs: head.differs != nil, context)
      ]
  }

  private func place(of item: CountedItem, _ indicator: Indicator) -> Place? {
    switch indicator.derivation {
    case .agentsTrained: .agent(item.code)
    case .documentsReviewed: .document(item.code)
    case .feedbackAnswered: .feedback(item.code)
    case .themeSatisfaction(let theme): .theme(theme)
    case nil: nil
    }
  }
}

/// What people call the things that were counted.
private struct CountedNames {
  private let names: [String: String]

  init(_ derivation: Derivation?, _ reader: Reader, _ context: Context) throws {
    let pairs: [(String, String)] =
      switch derivation {
      case .agentsTrained: try reader.agents().map { ($0.code, context.name(of: $0)) }
      case .feedbackAnswered: try reader.feedback().map { ($0.code, $0.subject) }
      case .documentsReviewed: try reader.documents().map { ($0.code, $0.title) }
      case .themeSatisfaction, nil: []
      }
    names = Dictionary(pairs) { first, _ in first }
  }

  subscript(code: String) -> String { names[code] ?? "" }
}
