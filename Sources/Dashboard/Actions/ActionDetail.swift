import Quality
import QualityStore

/// What is told about one action.
struct ActionDetail {
  let action: CorrectiveAction
  let context: Context
  private let comparison: EffectComparison?
  private let indicator: Indicator?

  init(_ action: CorrectiveAction, _ context: Context) {
    self.action = action
    self.context = context
    (comparison, indicator) = (nil, nil)
  }

  /// With what the series says before and after the action.
  init(_ action: CorrectiveAction, reading reader: Reader, _ context: Context) throws {
    self.action = action
    self.context = context
    indicator = try reader.effectIndicator(of: action)
    comparison = try reader.effectComparison(of: action)
  }

  var detail: Detail { Detail(title: action.code, blocks: blocks(withEvidence: true)) }

  /// Above a list in which each piece of evidence has its line.
  var head: [Detail.Block] { blocks(withEvidence: false) }

  private func blocks(withEvidence: Bool) -> [Detail.Block] {
    [.paragraph(action.title, .heading), .gap] + life + links + texts(withEvidence: withEvidence) + effect
      + postponements
  }

  private var life: [Detail.Block] {
    let phrases = context.phrases
    return [
      .field(
        phrases("column.state"), .mark(action.mark(on: context.today), action.lifeText(context) + lateness)),
      .field(phrases("column.progress"), .progress(action.progress)),
      .field(phrases("column.owner"), .text(orDash(context.text(action.owner)))),
    ] + contributors + [
      .field(phrases("column.due"), .text(action.dueOn.map(context.notation.longDay) ?? "—")),
      .field(phrases("action.created"), .text(context.notation.longDay(action.createdOn))),
    ] + day("action.doneOn", action.doneOn) + day("action.checkOn", action.stage.isOver ? nil : action.checkOn)
  }

  private func day(_ label: String, _ day: Day?) -> [Detail.Block] {
    day.map { [.field(context.phrases(label), .text(context.notation.longDay($0)))] } ?? []
  }

  private var contributors: [Detail.Block] {
    guard !action.contributors.isEmpty else { return [] }
    let names = action.contributors.map { context.text($0) }.joined(separator: ", ")
    return [.field(context.phrases("action.contributors"), .text(names))]
  }

  private var lateness: String {
    guard let late = action.daysLate(on: context.today) else { return "" }
    return " · " + context.phrases(DueIn.phrase(days: -late))
  }

  private var links: [Detail.Block] {
    let phrases = context.phrases
    let places = [action.site, action.bureau].compactMap(\.self).joined(separator: " · ")
    return [
      .field(phrases("action.priority"), .text(phrases(action.priority.phrase))),
      .field(phrases("action.kind"), .text(phrases(action.kind.phrase))),
      .field(phrases("action.origin"), .text(phrases(action.origin.phrase))),
      .field(phrases("column.indicator"), .text(orDash(action.indicator ?? ""))),
      .field(phrases("column.engagements"), .text(orDash(action.engagements.engagementCodes))),
    ] + (places.isEmpty ? [] : [.field(phrases("action.place"), .text(places))])
      + (action.steps.isEmpty
        ? [] : [.field(phrases("action.steps"), .text(StepWording.summary(of: action.steps, context)))])
  }

  private func texts(withEvidence: Bool) -> [Detail.Block] {
    [
      ("action.cause", action.cause), ("action.expectedEffect", action.expectedEffect), ("action.notes", action.notes),
      ("action.evidence", withEvidence ? action.evidence.map(\.place).joined(separator: "\n") : ""),
      ("action.cancellation", action.cancellation),
    ].filter { !$0.1.isEmpty }.flatMap { label, text in
      [.gap, .heading(context.phrases(label)), .paragraph(text, .plain)]
    }
  }

  private var effect: [Detail.Block] {
    let said = action.checks.last.map { check -> [Detail.Block] in
      let parts = [context.phrases(check.verdict.phrase), context.notation.day(check.day), check.words]
      return [.paragraph(parts.joined(separator: " · "), .plain)]
    }
    let series = comparison == nil ? [] : EffectWording(comparison, of: indicator, context).paragraphs
    guard said != nil || !series.isEmpty else { return [] }
    return [.gap, .heading(context.phrases("action.effect"))] + (said ?? [])
      + series.map { .paragraph($0, .quiet) }
  }

  private var postponements: [Detail.Block] {
    guard !action.postponements.isEmpty else { return [] }
    return [.gap, .heading(context.phrases("action.postponements"))]
      + PostponementWording.lines(action.postponements, context).map { .paragraph($0, .quiet) }
  }

  private func orDash(_ text: String) -> String { text.isEmpty ? "—" : text }
}
