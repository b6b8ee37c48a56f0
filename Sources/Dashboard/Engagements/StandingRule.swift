import Quality
import QualityStore

/// The rule by which engagements stand as they do, condition by condition, each with those it decides about.
public struct StandingRule: ListContents {
  public struct Line: Sendable {
    let standing: EngagementStanding
    let engagements: [EngagementLine]
  }

  public init() {}

  public var place: Place { .standingRule }
  public var emptiness: Phrase { Phrase("engagements.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Line]) {
    let all = try EngagementsList().read(reader, context).lines
    return (
      (),
      EngagementStanding.allCases.map { standing in
        Line(standing: standing, engagements: all.filter { $0.standing == standing })
      }
    )
  }

  public func id(of line: Line) -> String { line.standing.rawValue }

  public func words(of line: Line, _ context: Context) -> String {
    [context.phrases(line.standing.phrase), context.phrases(line.standing.rule), codes(of: line)]
      .joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] { [Order("rule") { $0.standing.rank < $1.standing.rank }] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("standing", phrases("column.state"), width: .fixed(18)),
      Table.Column("rule", phrases("column.rule"), width: .flexible(least: 20), priority: 2),
      Table.Column("engagements", phrases("column.engagements"), width: .flexible(least: 24)),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [
      .mark(line.standing.mark, context.phrases(line.standing.phrase)),
      .text(context.phrases.capitalized(line.standing.rule), .plain),
      line.engagements.isEmpty ? .text("—", .quiet) : .text(codes(of: line), line.standing.tone),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.standingRule") }

  public func summary(of head: Void, _ lines: [Line], _ context: Context) -> String {
    context.phrases("standingRule.summary")
  }

  public func header(of head: Void, selected: Line?, _ context: Context) -> [Detail.Block] {
    guard let standing = selected?.standing else { return [] }
    let number = "\(standing.rank + 1). "
    return [
      .paragraph(context.phrases("standingRule.explained"), .quiet), .gap,
      .paragraph(number + context.phrases.capitalized(standing.phrase), .heading),
      .paragraph(context.phrases.capitalized(standing.rule), .plain), .gap,
    ]
  }

  public func side(of line: Line, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    let phrases = context.phrases
    return Detail(
      title: phrases(line.standing.phrase),
      blocks: [
        .field(phrases("column.state"), .mark(line.standing.mark, phrases(line.standing.phrase))), .gap,
      ]
        + line.engagements.map { .field($0.engagement.code, .text(context.text($0.engagement.text), .quiet)) })
  }

  public func subject(of line: Line?) -> Subject { Subject() }
  public func commands(for line: Line?, of head: Void, _ context: Context) -> [Command] { [] }

  private func codes(of line: Line) -> String { line.engagements.map(\.engagement.code).joined(separator: " ") }
}
