import Quality
import QualityStore

/// What is told about one thing that a user or an agent said.
struct FeedbackDetail {
  let feedback: Feedback
  let delays: FeedbackDelays
  let context: Context

  init(_ feedback: Feedback, _ delays: FeedbackDelays, _ context: Context) {
    self.feedback = feedback
    self.delays = delays
    self.context = context
  }

  var detail: Detail { Detail(title: feedback.code, blocks: head + texts) }

  /// Above a list in which each text has its line.
  var head: [Detail.Block] {
    [.paragraph(feedback.subject, .heading), .gap] + nature + clocks + links + decided
  }

  private var nature: [Detail.Block] {
    let phrases = context.phrases
    let state = feedback.state(on: context.today)
    return [
      .field(phrases("column.state"), .mark(feedback.mark(on: context.today), phrases(state.phrase))),
      .field(phrases("feedback.stage"), .text(phrases(feedback.stage.phrase))),
      .field(phrases("feedback.kind"), .text(phrases(feedback.kind.phrase))),
      .field(phrases("feedback.channel"), .text(phrases(feedback.channel.phrase))),
      .field(
        phrases("feedback.severity"),
        .text(phrases(feedback.severity.phrase), feedback.severity == .serious ? .attention : .plain)),
    ] + (feedback.isAccessibility ? [.field(phrases("feedback.accessibility"), .text(phrases("row.yes")))] : [])
      + text("feedback.sender", feedback.senderText(context)) + [
        .field(phrases("feedback.receivedOn"), .text(context.notation.longDay(feedback.receivedOn)))
      ]
  }

  private var clocks: [Detail.Block] {
    acknowledgement + [.field(context.phrases("feedback.dueOn"), .text(due))]
      + text("feedback.delay", usualDelay) + text("feedback.delayReason", feedback.delayReason) + redLine
  }

  private var acknowledgement: [Detail.Block] {
    let clock = feedback.acknowledgement
    let state = clock.state(on: context.today)
    guard let day = feedback.acknowledgedOn ?? clock.due, state != .stopped || feedback.acknowledgedOn != nil
    else { return [] }
    let waits = state == .late || state == .running
    let told =
      waits ? context.phrases(DueIn.phrase(days: context.today.days(until: day))) : context.phrases(state.phrase)
    let label = waits ? "feedback.acknowledgeBy" : "feedback.acknowledgedOn"
    guard waits || feedback.acknowledgedOn != nil else { return [] }
    return [
      .field(
        context.phrases(label),
        .text("\(context.notation.longDay(day)) · \(told)", state == .late ? .bad : .plain))
    ]
  }

  private var due: String {
    guard let day = feedback.dueOn else { return context.phrases("feedback.noDelay") }
    let written = context.notation.longDay(day)
    let state = feedback.reply.state(on: context.today)
    return state == .late || state == .running ? "\(written) · \(feedback.replyText(context))" : written
  }

  // « 15 j.o. · référentiel Marianne », where the day comes from the framework.
  private var usualDelay: String {
    guard feedback.dueOn != nil, feedback.dueOn == feedback.replyDue(by: delays),
      let delay = delays.reply(to: feedback)
    else { return "" }
    return [context.phrases(delay.phrase), delay.basis.map { context.text($0) }].compactMap(\.self)
      .joined(separator: " · ")
  }

  private var redLine: [Detail.Block] {
    guard feedback.answeredOn == nil, feedback.closedOn == nil, feedback.dueOn != nil,
      let line = delays.redLine(of: feedback)
    else { return [] }
    return [
      .field(
        context.phrases("feedback.redLine"),
        .text(context.notation.longDay(line), line < context.today ? .bad : .plain))
    ]
  }

  private var links: [Detail.Block] {
    let engagements = feedback.engagements.engagementCodes
    return [
      .field(context.phrases("column.site"), .text(feedback.site ?? "—")),
      .field(context.phrases("column.engagements"), .text(engagements.isEmpty ? "—" : engagements)),
    ] + text("feedback.document", feedback.document ?? "") + text("column.bureau", feedback.bureau ?? "")
      + text("column.owner", context.text(feedback.owner))
  }

  private var decided: [Detail.Block] {
    let triage = feedback.triage.map { triage in
      [context.phrases(triage.phrase), feedback.triagedOn.map(context.notation.day)]
        .compactMap(\.self).joined(separator: " · ")
    }
    return text("feedback.triage", triage ?? "") + text("feedback.triageReason", feedback.triageReason)
      + day("feedback.answeredOn", feedback.answeredOn)
      + day("feedback.closedOn", feedback.closedOn)
  }

  private var texts: [Detail.Block] {
    let actions = feedback.actions.map { $0.told(context) }.joined(separator: "\n")
    return [
      ("feedback.details", feedback.detailsText(context)), ("feedback.answer", feedback.answer),
      ("column.actions", actions), ("feedback.outcome", feedback.outcome),
    ].filter { !$0.1.isEmpty }.flatMap { label, text in
      [.gap, .heading(context.phrases(label)), .paragraph(text, .plain)]
    }
  }

  private func text(_ label: String, _ text: String) -> [Detail.Block] {
    text.isEmpty ? [] : [.field(context.phrases(label), .text(text))]
  }

  private func day(_ label: String, _ day: Day?) -> [Detail.Block] {
    day.map { [.field(context.phrases(label), .text(context.notation.longDay($0)))] } ?? []
  }
}
