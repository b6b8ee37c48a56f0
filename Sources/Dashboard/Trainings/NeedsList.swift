import Quality
import QualityStore

/// The yearly needs: who must attend what, quarter by quarter, and what the training office answered.
public struct NeedsList: ListContents {
  public struct Head: Sendable {
    let seats: [CourseSeats]
    /// That needs are identified every year; nil where the framework does not ask for it.
    let obligation: ObligationDeadline?
  }

  public private(set) var year: Int
  /// 1 to 4; nil for the whole year.
  let quarter: Int?

  /// `year` is 1 to 9999.
  public init(of year: Int, quarter: Int? = nil) {
    self.year = year
    self.quarter = quarter
  }

  public var place: Place { .needs(year) }
  public var emptiness: Phrase { Phrase("needs.none", ["year": .text(String(year))]) }

  /// The next year, or the one before.
  public mutating func adjust(_ adjustment: Adjustment) -> Bool {
    switch adjustment {
    case .nextSide where year < 9999: year += 1
    case .previousSide where year > 1: year -= 1
    default: return false
    }
    return true
  }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [TrainingNeed]) {
    let needs = try reader.trainingNeeds(of: year, on: context.today).needs
    let asked = needs.filter { quarter == nil || $0.quarter == quarter }
    let obligation = try reader.obligationDeadlines(on: context.today)
      .first { $0.obligation.code == NeedsList.obligation }
    return (Head(seats: CourseSeats.all(in: asked), obligation: obligation), asked)
  }

  public func id(of line: TrainingNeed) -> String { "\(line.agent.code) \(line.course.code)" }

  public func words(of line: TrainingNeed, _ context: Context) -> String {
    [
      context.name(of: line.agent), line.agent.code, line.agent.bureau ?? "", line.agent.site ?? "",
      context.text(line.course.title), line.course.code, line.quarterText(context),
      context.phrases(line.state(on: context.today).phrase), line.told(context),
    ].joined(separator: " ")
  }

  public func groupings(_ context: Context) -> [Grouping<TrainingNeed>] {
    let phrases = context.phrases
    return [
      Grouping("course") { [ListGroup($0.course.code, context.text($0.course.title), rank: 0)] },
      Grouping("site") { [$0.agent.site.map { ListGroup($0, $0, rank: 0) } ?? .none(phrases("need.noSite"))] },
      Grouping("quarter") { [ListGroup(String($0.quarter), $0.quarterText(context), rank: $0.quarter)] },
      Grouping("state") { line in
        let state = line.state(on: context.today)
        return [ListGroup(state.rawValue, phrases(state.phrase), rank: state.rank)]
      },
    ]
  }

  public func isLate(_ line: TrainingNeed, _ context: Context) -> Bool { line.isLate(on: context.today) }

  public func orders(_ context: Context) -> [Order<TrainingNeed>] {
    let today = context.today
    return [
      Order("quarter") { ($0.quarter, $0.course.code) < ($1.quarter, $1.course.code) },
      Order("toDo") { $0.state(on: today).rank < $1.state(on: today).rank },
      Order("agent") { Folding.comesBefore(context.name(of: $0.agent), context.name(of: $1.agent)) },
      Order("course") { $0.course.code < $1.course.code },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("agent", phrases("column.agent"), width: .flexible(least: 14)),
      Table.Column("course", phrases("column.course"), width: .flexible(least: 16)),
      Table.Column("quarter", phrases("column.quarter"), width: .fixed(5), priority: 2),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: 4),
      Table.Column("site", phrases("column.site"), width: .fixed(5), priority: 5),
      Table.Column("bureau", phrases("column.bureau"), width: .fixed(8), priority: 6),
      Table.Column("state", phrases("column.state"), width: .fixed(16)),
      Table.Column("told", phrases("column.answerOfOffice"), width: .flexible(least: 14), priority: 3),
    ]
  }

  public func cells(of line: TrainingNeed, _ context: Context) -> [Cell] {
    let (mark, word) = (line.mark(on: context.today), context.phrases(line.state(on: context.today).phrase))
    return [
      .mark(mark, word), .text(context.name(of: line.agent)), .text(context.text(line.course.title)),
      .text(line.quarterText(context), .accent),
      .day(line.due, line.due.map(context.notation.day) ?? "—", line.isLate(on: context.today) ? .bad : .quiet),
      .text(line.agent.site ?? "", .quiet), .text(line.agent.bureau ?? "", .quiet), .text(word, mark.tone),
      .text(line.told(context), .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.needs", ["year": .text(String(year))]) }

  public func summary(of head: Head, _ lines: [TrainingNeed], _ context: Context) -> String {
    let states = lines.map { $0.state(on: context.today) }
    return context.phrases(
      "needs.summary",
      [
        "seats": .count(lines.count(where: \.isOpen)), "toRequest": .count(states.count { $0 == .toRequest }),
        "refused": .count(states.count { $0 == .refused }),
      ])
  }

  /// Seats course by course, and whether the year's needs were sent.
  public func header(of head: Head, selected: TrainingNeed?, _ context: Context) -> [Detail.Block] {
    let sent = head.obligation.flatMap { obligation in
      sentText(obligation, context).map {
        Detail.Block.field(context.text(obligation.obligation.short), .text($0, .quiet))
      }
    }
    let seats = head.seats.map { Detail.Block.field(context.text($0.course.title), .text($0.told(context))) }
    return seats + [sent].compactMap(\.self)
  }

  // Nil of a year that is not prepared now, and of which nothing is known.
  private func sentText(_ deadline: ObligationDeadline, _ context: Context) -> String? {
    if let sent = sent(deadline) { return context.phrases("needs.sent", ["day": .day(sent)]) }
    return isPrepared(context) ? context.phrases("needs.toSend", ["day": .day(deadline.limit)]) : nil
  }

  // What was sent on a day are the needs of the year that was prepared then.
  private func sent(_ deadline: ObligationDeadline) -> Day? {
    deadline.last.flatMap { YearlyNeeds.prepared(on: $0) == year ? $0 : nil }
  }

  private func isPrepared(_ context: Context) -> Bool { YearlyNeeds.prepared(on: context.today) == year }

  public func side(
    of line: TrainingNeed, in head: Head, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    let (phrases, state) = (context.phrases, line.state(on: context.today))
    let told = line.told(context)
    return Detail(
      title: line.agent.code,
      blocks: [
        .paragraph(context.name(of: line.agent), .heading),
        .paragraph(context.text(line.course.title), .plain), .gap,
        .field(phrases("column.state"), .mark(line.mark(on: context.today), phrases(state.phrase))),
      ] + (told.isEmpty ? [] : [.paragraph(told, .plain)]) + [
        .field(phrases("column.quarter"), .text(line.quarterText(context))),
        .field(phrases("column.due"), .text(line.due.map(context.notation.longDay) ?? "—")),
        .field(phrases("column.bureau"), .text(line.agent.bureau ?? "—")),
        .field(phrases("column.site"), .text(line.agent.site ?? "—")),
        .gap, .paragraph(phrases("need.next.\(state.rawValue)"), .quiet),
      ])
  }

  public func subject(of line: TrainingNeed?) -> Subject {
    Subject(agent: line?.agent.code, site: line?.agent.site)
  }

  public func commands(for line: TrainingNeed?, of head: Head, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    let answers = line.map { NeedCommands([$0], year, context).all + [tutoring($0, context)] } ?? []
    let open = Command(.open, unless: nothing, .open(.agent(line?.agent.code ?? "")))
    return [open] + answers + years + sending(head, context)
      + [Command.addAction(subject(of: line), context)]
  }

  public func commands(forMarked lines: [TrainingNeed], _ context: Context) -> [Command]? {
    NeedCommands(lines, year, context).all + years
  }

  // « Lorsque la formation externe n'est pas proposée dans le calendrier imparti, un tutorat est envisagé. »
  private func tutoring(_ line: TrainingNeed, _ context: Context) -> Command {
    let refusal = line.isOpen ? (line.tutoring == nil ? nil : Phrase("why.tutored")) : Phrase("why.alreadyRequested")
    return Command(
      .arrangeTutoring, unless: context.refusalToWrite ?? refusal,
      .ask(.tutoring(line.seat.agent, course: line.seat.course)))
  }

  /// The code of the obligation in the framework.
  private static let obligation = "training-needs"

  // « Identification annuelle » : once they are sent, the obligation is met.
  private func sending(_ head: Head, _ context: Context) -> [Command] {
    guard let deadline = head.obligation else { return [] }
    let sent = sent(deadline).map { Phrase("why.needsSent", ["day": .day($0)]) }
    let other =
      isPrepared(context)
      ? nil : Phrase("why.otherYearPrepared", ["year": .text(String(YearlyNeeds.prepared(on: context.today)))])
    let decision = HoldObligation(
      code: NeedsList.obligation, day: context.today,
      note: context.phrases("panel.needs", ["year": .text(String(year))]))
    return [Command(.sendNeeds, unless: context.refusalToWrite ?? sent ?? other, .perform(decision))]
  }

  private var years: [Command] {
    [Command(.nextYear, .adjust(.nextSide)), Command(.previousYear, .adjust(.previousSide))]
  }
}
