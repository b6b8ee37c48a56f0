import Quality
import QualityStore

/// The life of a case, each step with its age.
struct DegradationDetail {
  let degradation: Degradation
  let detail: IndicatorDetail
  private var context: Context { detail.context }

  init(_ degradation: Degradation, _ detail: IndicatorDetail) {
    self.degradation = degradation
    self.detail = detail
  }

  var blocks: [Detail.Block] {
    [title(detail), state] + raised + (degradation.stage.isOpen ? now : []) + group + causes + actions + closing
  }

  /// What a proposal rests on, in sentences.
  static func blocks(of proposal: DegradationProposal, _ detail: IndicatorDetail) -> [Detail.Block] {
    let context = detail.context
    let state = Cell.mark(.proposed, context.phrases("degradation.proposed"))
    return [
      .paragraph(context.text(detail.indicator.title), .heading),
      .field(context.phrases("column.site"), .text(proposal.site ?? context.phrases("indicator.whole"))),
      .field(context.phrases("column.state"), state),
    ] + proposal.signals.map { .paragraph(context.phrases.capitalized(sentence($0, proposal, detail)), .bad) }
  }

  private static func sentence(
    _ signal: DegradationSignal, _ proposal: DegradationProposal, _ detail: IndicatorDetail
  ) -> Phrase {
    let (context, indicator) = (detail.context, detail.indicator)
    switch signal {
    case .alertPassed:
      let alert = indicator.alertText(of: indicator.target(for: proposal.period), context)
      let value = context.notation.measured(proposal.value, unit: indicator.unit)
      return Phrase(
        "signal.alertPassed.sentence",
        ["period": .period(proposal.period), "value": .text(value), "alert": .text(alert)])
    case .specialCause: return detail.verdict.sentence
    case .targetOutOfReach: return Phrase("assurance.consistentFail.sentence")
    }
  }

  private func title(_ detail: IndicatorDetail) -> Detail.Block {
    let site = degradation.site.map { " · " + $0 } ?? ""
    return .paragraph("\(detail.indicator.code)\(site) · " + context.text(detail.indicator.title), .heading)
  }

  private var state: Detail.Block {
    .field(
      context.phrases("column.state"), .mark(degradation.stage.mark, context.phrases(degradation.stage.phrase)))
  }

  private var raised: [Detail.Block] {
    let key = degradation.stage == .dismissed ? "degradation.dismissed" : "degradation.confirmed"
    let signals = degradation.signals.map { context.phrases($0.phrase) }.joined(separator: " · ")
    return [
      .field(context.phrases(key), step(degradation.openedOn, by: context.name(ofAuthor: degradation.author))),
      .field(context.phrases("degradation.raised"), .text(value(in: degradation.period))),
      .field(context.phrases("degradation.signals"), .text(signals)),
    ] + (degradation.dismissal.isEmpty ? [] : [field("degradation.reason", degradation.dismissal)])
  }

  private var group: [Detail.Block] {
    guard let group = degradation.group else {
      guard degradation.stage.isOpen else { return [] }
      return [.paragraph(context.phrases.capitalized(Phrase("degradation.group.none")), .bad)]
    }
    let members = group.members.map { context.text($0) }.joined(separator: ", ")
    return [
      .field(context.phrases("degradation.group"), step(group.formedOn)), field("degradation.members", members),
      .field(context.phrases("degradation.firstMeeting"), .text(meeting(group.firstMeeting, at: group.firstMeetingAt))),
    ] + held(group.meetings)
  }

  // How often it met, then what was said last.
  private func held(_ meetings: [GroupMeeting]) -> [Detail.Block] {
    guard let last = meetings.last else { return [] }
    let count = context.phrases("workingGroup.meetings", ["count": .count(meetings.count)])
    let said = last.notes.isEmpty ? [] : [field("workingGroup.notes", CleanText.line(last.notes))]
    return [field("column.lastMeeting", "\(context.notation.day(last.day)) · \(context.ago(last.day)) · \(count)")]
      + said
  }

  private var causes: [Detail.Block] {
    degradation.causes.map { cause in
      .field(
        context.phrases.capitalized(cause.category.phrase), .text("\(cause.text) · \(context.ago(cause.foundOn))"))
    }
  }

  private var actions: [Detail.Block] {
    degradation.actions.last.map { [.field(context.phrases("degradation.linked"), step($0.linkedOn))] } ?? []
  }

  private var closing: [Detail.Block] {
    guard let closing = degradation.closing else { return [] }
    let outcome = closing.outcome.map { outcome in
      let variation = context.phrases(outcome.variation.phrase)
      return Detail.Block.field(context.phrases("degradation.after"), cell(outcome, variation))
    }
    return [.field(context.phrases("degradation.closed"), step(closing.day))]
      + (outcome.map { [$0] } ?? []) + [field("degradation.conclusion", closing.conclusion)]
  }

  /// The latest figure, and how it stands.
  var now: [Detail.Block] {
    guard let outcome = DegradationOutcome(detail.series.points, of: detail.indicator, verdict: detail.verdict) else {
      return []
    }
    return [.field(context.phrases("degradation.now"), cell(outcome))]
  }

  private func cell(_ outcome: DegradationOutcome, _ more: String...) -> Cell {
    let figure = context.told(outcome.value, of: detail.indicator, in: outcome.period)
    return .mark(
      outcome.standing.mark, ([figure, context.phrases(outcome.standing.phrase)] + more).joined(separator: " · "))
  }

  /// « 71,2 % · mars 2026 », as the series has it now.
  func value(in period: Period) -> String {
    context.told(detail.series.point(at: period)?.value, of: detail.indicator, in: period)
  }

  private func step(_ day: Day, by author: String? = nil) -> Cell {
    .text(([context.notation.day(day), context.ago(day)] + [author].compactMap(\.self)).joined(separator: " · "))
  }

  private func meeting(_ day: Day, at time: TimeOfDay?) -> String {
    let days = context.today.days(until: day)
    let away = days < 0 ? context.ago(day) : context.phrases(DueIn.phrase(days: days))
    return "\(context.longDay(day, at: time)) · \(away)"
  }

  private func field(_ key: String, _ text: String) -> Detail.Block { .field(context.phrases(key), .text(text)) }
}
