import Quality
import QualityStore

/// Who took a post not long ago, and how far the list of what they are shown is; what is late first.
public struct NewcomersList: ListContents {
  public init() {}

  public var place: Place { .newcomers }
  public var emptiness: Phrase { Phrase("newcomers.none", ["months": .count(Onboarding.months)]) }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Onboarding]) {
    ((), try reader.newcomers(on: context.today))
  }

  public func id(of line: Onboarding) -> String { "\(line.agent.code) \(line.post.code) \(line.since)" }

  public func words(of line: Onboarding, _ context: Context) -> String {
    [
      context.name(of: line.agent), line.agent.code, line.agent.bureau ?? "", line.agent.site ?? "",
      context.text(line.post.title), line.post.code, line.stateText(context),
    ].joined(separator: " ")
  }

  public func isLate(_ line: Onboarding, _ context: Context) -> Bool { line.late(on: context.today) > 0 }

  public func groupings(_ context: Context) -> [Grouping<Onboarding>] {
    [
      Grouping("bureau") { line in
        [line.agent.bureau.map { ListGroup($0, $0, rank: 0) } ?? .none(context.phrases("newcomers.noBureau"))]
      },
      Grouping("post") { [ListGroup($0.post.code, context.text($0.post.title), rank: 0)] },
    ]
  }

  public func orders(_ context: Context) -> [Order<Onboarding>] {
    let today = context.today
    return [
      Order("urgent") { left, right in left.late(on: today) > 0 && right.late(on: today) == 0 },
      Order("latest") { $0.since > $1.since },
      Order("agent") { Folding.comesBefore(context.name(of: $0.agent), context.name(of: $1.agent)) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("agent", phrases("column.agent"), width: .flexible(least: 14)),
      Table.Column("post", phrases("training.post"), width: .flexible(least: 12), priority: 2),
      Table.Column("bureau", phrases("column.bureau"), width: .fixed(8), priority: 5),
      Table.Column("since", phrases("column.arrival"), alignment: .trailing, width: .fixed(14), priority: 3),
      Table.Column("done", phrases("column.onboarded"), alignment: .trailing, width: .fixed(6)),
      Table.Column("next", phrases("column.nextStep"), width: .flexible(least: 14), priority: 4),
      Table.Column("state", phrases("column.state"), width: .fixed(13)),
    ]
  }

  public func cells(of line: Onboarding, _ context: Context) -> [Cell] {
    let (mark, word) = (line.mark(on: context.today), line.stateText(context))
    return [
      .mark(mark, word), .text(context.name(of: line.agent)), .text(context.text(line.post.title)),
      .text(line.agent.bureau ?? "", .quiet), .day(line.since, context.notation.day(line.since), .quiet),
      .text(line.progressText, .accent), .text(line.next.map { context.text($0.title) } ?? "", .quiet),
      .text(word, mark.tone),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.newcomers") }

  public func summary(of head: Void, _ lines: [Onboarding], _ context: Context) -> String {
    context.phrases(
      "newcomers.summary",
      ["count": .count(lines.count), "late": .count(lines.count { isLate($0, context) })])
  }

  /// The list itself, in short.
  public func side(of line: Onboarding, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    Detail(
      title: line.agent.code,
      blocks: [
        .paragraph(context.name(of: line.agent), .heading),
        .paragraph(
          context.phrases(
            "onboarding.since", ["post": .text(context.text(line.post.title)), "day": .day(line.since)]), .plain),
        .gap,
      ] + line.items.map { .field(context.text($0.title), .mark($0.mark(on: context.today), $0.stateText(context))) })
  }

  public func subject(of line: Onboarding?) -> Subject {
    Subject(agent: line?.agent.code, site: line?.agent.site)
  }

  public func commands(for line: Onboarding?, of head: Void, _ context: Context) -> [Command] {
    let open = line.map { Place.onboarding($0.key) }
    return [
      Command(.open, unless: line == nil ? Phrase("why.nothingSelected") : nil, .open(open ?? .newcomers)),
      Command.addAction(subject(of: line), context),
    ]
  }
}
