import Quality

/// What is told about one obligation.
struct ObligationDetail {
  let line: ObligationLine
  let context: Context

  init(_ line: ObligationLine, _ context: Context) {
    self.line = line
    self.context = context
  }

  var detail: Detail { Detail(title: context.text(line.obligation.short), blocks: blocks) }

  var blocks: [Detail.Block] {
    [.paragraph(context.text(line.obligation.title), .heading), state] + due + [last, .gap, rhythm] + follows + missed
      + [.gap, .paragraph(context.phrases(line.toDo(context)), mark.tone == .good ? .quiet : mark.tone)]
  }

  private var mark: Mark { line.mark(on: context.today) }

  private var state: Detail.Block {
    .field(context.phrases("column.state"), .mark(mark, line.stateText(context)))
  }

  private var due: [Detail.Block] {
    guard let deadline = line.deadline else { return [] }
    let phrases = context.phrases
    let left = phrases(DueIn.phrase(days: deadline.daysLeft(on: context.today)))
    return [
      .field(phrases("obligation.limit"), .text("\(context.notation.longDay(deadline.limit)) · \(left)", mark.tone)),
      .field(
        phrases("column.planned"),
        .text(
          deadline.planned.map { context.longDay($0, at: deadline.plannedAt) } ?? phrases("obligation.notPlanned"))),
    ]
  }

  private var last: Detail.Block {
    .field(context.phrases("obligation.last"), .text(line.last.map(told) ?? context.phrases("document.never")))
  }

  // The limit is counted from the decision where there is one.
  private func told(_ event: ObligationEvent) -> String {
    let day = context.notation.longDay(event.day)
    guard let decidedOn = event.decidedOn else { return day }
    return "\(day) · " + context.phrases("obligation.decidedOn", ["day": .day(decidedOn)])
  }

  private var rhythm: Detail.Block { .field(context.phrases("column.rhythm"), .text(context.phrases(line.rhythm))) }

  private var follows: [Detail.Block] {
    guard let follows = line.obligation.follows, let followed = line.followed else { return [] }
    let words = context.phrases(
      "obligation.followsAfter",
      ["months": .count(follows.afterMonths), "title": .wording(followed.short)])
    return [.field(context.phrases("obligation.follows"), .text(words))]
  }

  // The latest are enough: a label may be old.
  private var missed: [Detail.Block] {
    guard !line.missed.isEmpty else { return [] }
    let days = line.missed.suffix(5).map(context.notation.day).joined(separator: ", ")
    return [.field(context.phrases("obligation.missed"), .text(line.missed.count > 5 ? "… \(days)" : days, .attention))]
  }
}
