import Quality
import QualityStore

/// « Vous avez dit, nous avons fait » : what everything that was received became, what is known last first.
///
/// Source: Services Publics+, engagement 7, « vous nous l'avez demandé, on l'a fait ».
public struct OutcomesList: ListContents {
  private let feedback = FeedbackList()

  public init() {}

  public var place: Place { .outcomes }
  public var emptiness: Phrase { feedback.emptiness }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Feedback]) {
    try feedback.read(reader, context)
  }

  public func id(of line: Feedback) -> String { line.code }

  public func words(of line: Feedback, _ context: Context) -> String {
    "\(feedback.words(of: line, context)) \(line.becameText(context))"
  }

  public func filterRules(among lines: [Feedback], _ context: Context) -> [FilterRule<Feedback>] {
    feedback.filterRules(among: lines, context)
  }

  public func orders(_ context: Context) -> [Order<Feedback>] {
    [
      Order("latest") { $0.lastStep > $1.lastStep },
      Order("code") { $0.code.codeNumber < $1.code.codeNumber },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(6)),
      Table.Column("said", phrases("column.said"), width: .flexible(least: 14)),
      Table.Column("did", phrases("column.did"), width: .flexible(least: 14)),
      Table.Column("kind", phrases("feedback.kind"), width: .fixed(17), priority: 4),
      Table.Column("received", phrases("feedback.receivedOn"), alignment: .trailing, width: .fixed(14), priority: 5),
      Table.Column("known", phrases("column.day"), alignment: .trailing, width: .fixed(14), priority: 3),
    ]
  }

  public func cells(of line: Feedback, _ context: Context) -> [Cell] {
    let mark = line.mark(on: context.today)
    let day = line.closedOn ?? line.answeredOn
    return [
      .mark(mark, context.phrases(line.state(on: context.today).phrase)), .text(line.code, .accent),
      .text(line.subject), .text(line.becameText(context), line.closedOn == nil ? .quiet : .plain),
      .text(context.phrases(line.kind.phrase), .quiet),
      .day(line.receivedOn, context.notation.day(line.receivedOn), .quiet),
      .day(day, day.map(context.notation.day) ?? "—", .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.outcomes") }

  public func summary(of head: Void, _ lines: [Feedback], _ context: Context) -> String {
    context.phrases(
      "outcomes.summary", ["known": .count(lines.count { $0.closedOn != nil }), "count": .count(lines.count)])
  }

  public func subject(of line: Feedback?) -> Subject { feedback.subject(of: line) }

  public func commands(for line: Feedback?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.feedback(line?.code ?? ""))), Command(.outcomes, .open(.listening)),
    ] + Command.lives(of: line, context) + [Command.addAction(subject(of: line), context)]
  }
}

extension Feedback {
  /// What became of it, as far as it is known; why nothing was to be done is not told to the public.
  func becameText(_ context: Context) -> String {
    if closedOn != nil {
      let told = outcome.split(separator: "\n").joined(separator: " ")
      return told.isEmpty ? context.phrases("feedback.became.nothing") : told
    }
    if !actions.isEmpty { return actions.map { $0.told(context) }.joined(separator: ", ") }
    if !answer.isEmpty { return answer.split(separator: "\n").joined(separator: " ") }
    return context.phrases(triage.map { Phrase("feedback.became.\($0.rawValue)") } ?? Phrase("feedback.toTriage"))
  }

  /// The last day on which something was done with it, or its receipt.
  fileprivate var lastStep: Day {
    [closedOn, answeredOn, triagedOn, acknowledgedOn].compactMap(\.self).max() ?? receivedOn
  }
}
