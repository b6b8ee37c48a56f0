import Quality
import QualityStore

/// What is told about one action.
struct ActionDetail {
  let action: CorrectiveAction
  let context: Context

  init(_ action: CorrectiveAction, _ context: Context) {
    self.action = action
    self.context = context
  }

  var detail: Detail {
    Detail(title: action.code, blocks: [.paragraph(action.title, .heading), .gap] + life + links + texts)
  }

  private var life: [Detail.Block] {
    let phrases = context.phrases
    return [
      .field(
        phrases("column.state"),
        .mark(action.mark(on: context.today), context.phrases(action.stage.phrase) + lateness)),
      .field(phrases("column.progress"), .progress(action.progress)),
      .field(phrases("column.owner"), .text(orDash(context.text(action.owner)))),
      .field(phrases("column.due"), .text(action.dueOn.map(context.notation.longDay) ?? "—")),
      .field(phrases("action.created"), .text(context.notation.longDay(action.createdOn))),
    ] + (action.doneOn.map { [.field(phrases("action.doneOn"), .text(context.notation.longDay($0)))] } ?? [])
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
  }

  private var texts: [Detail.Block] {
    [
      ("action.cause", action.cause), ("action.notes", action.notes), ("action.evidence", action.evidence),
      ("action.effect", action.effect),
    ].filter { !$0.1.isEmpty }.flatMap { label, text in
      [.gap, .heading(context.phrases(label)), .paragraph(text, .plain)]
    }
  }

  private func orDash(_ text: String) -> String { text.isEmpty ? "—" : text }
}
