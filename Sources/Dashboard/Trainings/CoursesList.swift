import Quality
import QualityStore

/// The courses that posts may ask for, with their delays.
public struct CoursesList: ListContents {
  public struct Line: Sendable {
    let course: Course
    /// The codes of the posts that ask for it today, or for one that it replaced.
    let posts: [String]
  }

  public init() {}

  public var place: Place { .courses }
  public var emptiness: Phrase { Phrase("courses.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Line]) {
    let rules = try reader.trainingRules()
    let lines = rules.courses.map { course in
      let posts = rules.posts.filter { post in
        post.courses(on: context.today).contains { rules.inForce($0, on: context.today) == course.code }
      }
      return Line(course: course, posts: posts.map(\.code))
    }
    return ((), lines)
  }

  public func id(of line: Line) -> String { line.course.code }

  public func words(of line: Line, _ context: Context) -> String {
    ([line.course.code, context.text(line.course.title)] + line.posts).joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      Order("code") { $0.course.code < $1.course.code },
      Order("title") { Folding.comesBefore(context.text($0.course.title), context.text($1.course.title)) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("code", phrases("column.code"), width: .fixed(12)),
      Table.Column("title", phrases("column.title"), width: .flexible(least: 16)),
      Table.Column("years", phrases("column.years"), alignment: .trailing, width: .fixed(8), priority: 2),
      Table.Column("months", phrases("column.months"), alignment: .trailing, width: .fixed(10), priority: 2),
      Table.Column("posts", phrases("column.askedBy"), width: .flexible(least: 10), priority: 3),
      Table.Column("replaced", phrases("column.replacedBy"), width: .fixed(13), priority: 4),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let course = line.course
    let tone: Tone = course.replacement.map { $0.since <= context.today } ?? false ? .quiet : .plain
    return [
      .text(course.code, .accent), .text(context.text(course.title), tone),
      .text(context.phrases("course.years", ["count": .count(course.renewalYears)]), tone),
      .text(context.phrases("course.months", ["count": .count(course.firstWithinMonths)]), tone),
      .text(line.posts.joined(separator: " "), .quiet), .text(course.replacement?.course ?? "", .attention),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.courses") }

  public func summary(of head: Void, _ lines: [Line], _ context: Context) -> String {
    context.phrases("courses.summary", ["count": .count(lines.count)])
  }

  public func side(of line: Line, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    let (phrases, course) = (context.phrases, line.course)
    let rule: [String: PhraseValue] = [
      "months": .count(course.firstWithinMonths), "years": .count(course.renewalYears),
    ]
    let replaced = course.replacement.map { next in
      let reason = TrainingStanding.Reason.replaced(by: next.course, next.since)
      return [Detail.Block.gap, .paragraph(phrases(reason.phrase), .attention)]
    }
    return Detail(
      title: course.code,
      blocks: [
        .paragraph(context.text(course.title), .heading), .gap,
        .field(phrases("column.askedBy"), .text(line.posts.isEmpty ? "—" : line.posts.joined(separator: ", "))), .gap,
        .paragraph(phrases("training.rule", rule), .quiet),
      ] + (replaced ?? []))
  }

  public func subject(of line: Line?) -> Subject { Subject() }

  public func commands(for line: Line?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    let who = line.map { TrainingScope.course($0.course.code).filter(context) } ?? ""
    return [
      Command(.open, unless: nothing, .open(.trainingMatrix(filter: who))),
      Command(.new, unless: context.refusalToWrite, .ask(.addCourse)),
      Command(
        .edit, unless: context.refusalToWrite ?? nothing, .ask(.editCourse(line?.course.code ?? ""))),
    ]
  }
}
