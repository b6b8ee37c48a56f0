import Quality
import QualityStore

/// The posts that agents hold, with what each asks for.
public struct PostsList: ListContents {
  public struct Line: Sendable {
    let post: Post
    /// How many hold it today.
    let holders: Int
  }

  public init() {}

  public var place: Place { .posts }
  public var emptiness: Phrase { Phrase("posts.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Line]) {
    let held = try reader.agentHistories().flatMap { $0.held(on: context.today).map(\.post) }
    let counts = Dictionary(grouping: held) { $0 }.mapValues(\.count)
    return ((), try reader.posts().map { Line(post: $0, holders: counts[$0.code] ?? 0) })
  }

  public func id(of line: Line) -> String { line.post.code }

  public func words(of line: Line, _ context: Context) -> String {
    ([line.post.code, context.text(line.post.title)] + line.post.courses).joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      Order("code") { $0.post.code < $1.post.code },
      Order("title") { Folding.comesBefore(context.text($0.post.title), context.text($1.post.title)) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("code", phrases("column.code"), width: .fixed(8)),
      Table.Column("title", phrases("column.title"), width: .flexible(least: 16)),
      Table.Column("holders", phrases("column.holders"), alignment: .trailing, width: .fixed(7), priority: 3),
      Table.Column("courses", phrases("column.courses"), width: .flexible(least: 16), priority: 2),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [
      .text(line.post.code, .accent), .text(context.text(line.post.title)), .text(String(line.holders), .quiet),
      .text(line.post.courses(on: context.today).joined(separator: " "), .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.posts") }

  public func summary(of head: Void, _ lines: [Line], _ context: Context) -> String {
    context.phrases("posts.summary", ["count": .count(lines.count)])
  }

  public func side(of line: Line, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    Detail(
      title: line.post.code,
      blocks: [
        .paragraph(context.text(line.post.title), .heading), .gap, .heading(context.phrases("column.courses")),
      ]
        + line.post.requirements.map { .field($0.course, .text($0.text(context))) })
  }

  public func subject(of line: Line?) -> Subject { Subject() }

  public func commands(for line: Line?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    let refusal = context.refusalToWrite ?? nothing
    let code = line?.post.code ?? ""
    let who = TrainingScope.post(code).filter(context)
    return [
      Command(.open, unless: nothing, .open(.trainingMatrix(filter: who))),
      Command(.new, unless: context.refusalToWrite, .ask(.addPost)),
      Command(.edit, unless: refusal, .ask(.editPost(code))),
      Command(.requireCourse, unless: refusal, .ask(.requirement(code))),
    ]
  }
}
