import Quality

/// What is told about one deadline: how it stands, and why this date.
struct DeadlineDetail {
  private let deadline: TrainingDeadline
  private let context: Context

  init(_ deadline: TrainingDeadline, _ context: Context) {
    (self.deadline, self.context) = (deadline, context)
  }

  var detail: Detail {
    let phrases = context.phrases
    let state = deadline.state(on: context.today)
    return Detail(
      title: deadline.course.code,
      blocks: [
        .paragraph(context.text(deadline.course.title), .heading), .gap,
        .field(phrases("column.state"), .mark(state.mark, deadline.stateText(context))),
        .field(phrases("column.due"), .text(context.notation.longDay(deadline.due))),
        .field(
          phrases("column.last"), .text(deadline.last.map(context.notation.longDay) ?? phrases("training.never"))),
        .field(phrases("training.askedBy"), .text(deadline.posts.joined(separator: ", "))), .gap,
        .heading(phrases("training.why")), .paragraph(phrases(deadline.basis.phrase), .plain),
      ] + tutoring)
  }

  private var tutoring: [Detail.Block] {
    guard let tutoring = deadline.tutoring else { return [] }
    let values: [String: PhraseValue] = [
      "tutor": .text(tutoring.tutor), "since": .day(tutoring.since), "until": .day(tutoring.until),
    ]
    let subject = tutoring.subject.isEmpty ? [] : [Detail.Block.paragraph(tutoring.subject, .quiet)]
    return [
      .gap, .heading(context.phrases("training.tutoring")),
      .paragraph(context.phrases("training.tutoredBy", values), .plain),
    ] + subject
  }
}
