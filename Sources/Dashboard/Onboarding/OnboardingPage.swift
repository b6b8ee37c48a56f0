import Quality
import QualityStore

/// The list of one newcomer: what was shown, read and followed, ticked with one key.
public struct OnboardingPage: ListContents {
  let key: Onboarding.Key

  public init(_ key: Onboarding.Key) {
    self.key = key
  }

  public var place: Place { .onboarding(key) }
  public var emptiness: Phrase { Phrase("onboarding.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Onboarding, lines: [Onboarding.Item]) {
    let lists = try reader.onboardings(of: key.agent, on: context.today)
    guard let list = lists.first(where: { $0.key == key }) else {
      throw UnknownCode(kind: .agent, code: key.agent, near: [])
    }
    return (list, list.items)
  }

  public func id(of line: Onboarding.Item) -> String { line.thing.code }

  public func words(of line: Onboarding.Item, _ context: Context) -> String {
    [context.text(line.title), line.thing.code, context.phrases(line.thing.kind), line.stateText(context)]
      .joined(separator: " ")
  }

  public func isLate(_ line: Onboarding.Item, _ context: Context) -> Bool { line.isLate(on: context.today) }

  public func orders(_ context: Context) -> [Order<Onboarding.Item>] {
    [Order("list") { _, _ in false }, Order("deadline") { $0.due < $1.due }]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("title", phrases("column.step"), width: .flexible(least: 20)),
      Table.Column("kind", phrases("column.kind"), width: .fixed(10), priority: 4),
      Table.Column("code", phrases("column.code"), width: .fixed(12), priority: 5),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: 3),
      Table.Column("done", phrases("column.doneOn"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("state", phrases("column.state"), width: .fixed(13)),
    ]
  }

  public func cells(of line: Onboarding.Item, _ context: Context) -> [Cell] {
    let (mark, word) = (line.mark(on: context.today), line.stateText(context))
    return [
      .mark(mark, word), .text(context.text(line.title)), .text(context.phrases(line.thing.kind), .quiet),
      .text(line.thing.code, .accent), .day(line.due, context.notation.day(line.due), .quiet),
      .day(line.doneOn, line.doneOn.map(context.notation.day) ?? "—", .quiet), .text(word, mark.tone),
    ]
  }

  public func title(_ context: Context) -> String { key.agent }

  public func summary(of head: Onboarding, _ lines: [Onboarding.Item], _ context: Context) -> String {
    context.phrases("onboarding.summary", ["done": .count(head.done), "total": .count(head.items.count)])
  }

  public func header(of head: Onboarding, selected: Onboarding.Item?, _ context: Context) -> [Detail.Block] {
    [
      .paragraph(context.name(of: head.agent), .heading),
      .field(context.phrases("training.post"), .text(context.text(head.post.title))),
      .field(context.phrases("column.arrival"), .text(context.notation.longDay(head.since))),
      .field(context.phrases("column.bureau"), .text(head.agent.bureau ?? "—")), .gap,
    ]
  }

  public func subject(of line: Onboarding.Item?) -> Subject { Subject(agent: key.agent) }

  public func commands(for line: Onboarding.Item?, of head: Onboarding, _ context: Context) -> [Command] {
    [open(line), tick(line, context), Command.addAction(subject(of: line), context)]
  }

  // A document shows itself, a training the agent's others.
  private func open(_ line: Onboarding.Item?) -> Command {
    switch line?.thing {
    case nil: Command(.open, unless: Phrase("why.nothingSelected"), .open(place))
    case .document(let code): Command(.open, .open(.document(code)))
    case .step, .course: Command(.open, .open(.agent(key.agent)))
    }
  }

  private func tick(_ line: Onboarding.Item?, _ context: Context) -> Command {
    let codes = [line?.thing.code ?? ""]
    let refusal = context.refusalToWrite ?? (line == nil ? Phrase("why.nothingSelected") : why(line))
    guard line?.doneOn == nil else {
      let decision = UncheckOnboarding(agent: key.agent, post: key.post, since: key.since, codes: codes)
      return Command(.uncheckOnboarding, unless: refusal, .perform(decision))
    }
    let decision = CheckOnboarding(
      agent: key.agent, post: key.post, since: key.since, codes: codes, on: context.today)
    return Command(.checkOnboarding, unless: refusal, .perform(decision))
  }

  private func why(_ line: Onboarding.Item?) -> Phrase? {
    guard let line, !line.isTicked else { return nil }
    return Onboarding.Refusal.training(line.thing.code).phrase
  }
}
