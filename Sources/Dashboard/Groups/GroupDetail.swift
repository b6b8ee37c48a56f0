import Quality
import QualityStore

/// What is told about one working group.
struct GroupDetail {
  private let line: GroupLine
  private let context: Context
  private var work: GroupWork { line.work }

  init(_ line: GroupLine, _ context: Context) {
    self.line = line
    self.context = context
  }

  /// Above a list in which each meeting, cause and action has its line.
  var head: [Detail.Block] {
    [.paragraph(line.title(context), .heading), .gap] + life + closing
  }

  /// Everything, where there is no such list.
  func whole(with actions: [CorrectiveAction]) -> [Detail.Block] {
    head + causes + linked(actions) + notes
  }

  private var life: [Detail.Block] {
    let members = work.members.map { context.text($0) }.joined(separator: ", ")
    return state + [
      field("column.caller", line.callerInFull(context)),
      field("workingGroup.formedOn", dated(work.formedOn)),
      field("degradation.members", members),
      .field(context.phrases("column.lastMeeting"), meeting),
    ]
  }

  // That it does not meet any more, where it does not, then how far it has come.
  private var state: [Detail.Block] {
    let stage = context.phrases(work.stage.phrase)
    let mark = work.mark(on: context.today)
    guard work.isMeetingLate(on: context.today) else {
      return [.field(context.phrases("column.state"), .mark(mark, stage))]
    }
    return [
      .field(context.phrases("column.state"), .mark(mark, context.phrases("workingGroup.silent.short"))),
      field("column.progress", stage),
    ]
  }

  private var meeting: Cell {
    let tone: Tone = work.isMeetingLate(on: context.today) ? .bad : .plain
    guard let day = work.lastMeeting else { return .text(work.meetingText(context), tone) }
    return .text(
      "\(dated(day)) · " + context.phrases("workingGroup.meetings", ["count": .count(work.meetings.count)]), tone)
  }

  private var closing: [Detail.Block] {
    guard let closing = line.group?.closing else { return [] }
    return [field("workingGroup.closedOn", dated(closing.day)), field("degradation.conclusion", closing.conclusion)]
  }

  private var causes: [Detail.Block] {
    guard !work.causes.isEmpty else { return [] }
    return [.gap, .heading(context.phrases("column.causes"))]
      + work.causes.byCategory.map { .field(context.phrases.capitalized($0.category.phrase), .text($0.text)) }
  }

  private func linked(_ actions: [CorrectiveAction]) -> [Detail.Block] {
    guard !actions.isEmpty else { return [] }
    return [.gap, .heading(context.phrases("panel.actions"))]
      + actions.flatMap { action -> [Detail.Block] in
        [
          .field(action.code, .mark(action.mark(on: context.today), action.stateText(context))),
          .paragraph(action.title, .quiet),
        ]
      }
  }

  // What was said last.
  private var notes: [Detail.Block] {
    guard let last = work.meetings.last, !last.notes.isEmpty else { return [] }
    return [
      .gap, .heading(context.phrases("workingGroup.meeting", ["day": .day(last.day)])), .paragraph(last.notes, .plain),
    ]
  }

  private func dated(_ day: Day) -> String { "\(context.notation.day(day)) · \(context.ago(day))" }

  private func field(_ key: String, _ text: String) -> Detail.Block { .field(context.phrases(key), .text(text)) }
}

extension [GroupCause] {
  /// In the order of the categories, and of their finding within each.
  var byCategory: [GroupCause] {
    GroupCause.Category.allCases.flatMap { category in filter { $0.category == category } }
  }
}
