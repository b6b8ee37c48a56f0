import Quality

/// What is told about one thing that a user or an agent said.
struct FeedbackDetail {
  let feedback: Feedback
  let context: Context

  init(_ feedback: Feedback, _ context: Context) {
    self.feedback = feedback
    self.context = context
  }

  var detail: Detail {
    Detail(title: feedback.code, blocks: [.paragraph(feedback.subject, .heading), .gap] + life + answer)
  }

  private var life: [Detail.Block] {
    let phrases = context.phrases
    let state = feedback.state(on: context.today)
    let engagements = feedback.engagements.engagementCodes
    return [
      .field(phrases("column.state"), .mark(feedback.mark(on: context.today), phrases(state.phrase))),
      .field(phrases("feedback.kind"), .text(phrases(feedback.kind.phrase))),
      .field(phrases("feedback.channel"), .text(phrases(feedback.channel.phrase))),
      .field(phrases("feedback.receivedOn"), .text(context.notation.longDay(feedback.receivedOn))),
      .field(phrases("feedback.dueOn"), .text(due)),
      .field(phrases("column.site"), .text(feedback.site ?? "—")),
      .field(phrases("column.engagements"), .text(engagements.isEmpty ? "—" : engagements)),
    ]
  }

  private var due: String {
    guard let day = feedback.dueOn else { return context.phrases("feedback.noDelay") }
    let written = context.notation.longDay(day)
    return feedback.answeredOn == nil ? "\(written) · \(feedback.stateText(context))" : written
  }

  private var answer: [Detail.Block] {
    guard let day = feedback.answeredOn else { return [] }
    return [
      .field(context.phrases("feedback.answeredOn"), .text(context.notation.longDay(day))),
      .gap, .heading(context.phrases("feedback.answer")), .paragraph(feedback.answer, .plain),
    ]
  }
}
