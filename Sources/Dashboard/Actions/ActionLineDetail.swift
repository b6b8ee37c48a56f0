import Quality
import QualityStore

/// What is told beside a line of an action's page: the whole of what may be cut in it, and what a decision changed.
struct ActionLineDetail {
  private let line: ActionLine
  private let context: Context

  init(_ line: ActionLine, _ context: Context) {
    self.line = line
    self.context = context
  }

  func detail(_ reader: Reader) throws -> Detail {
    switch line {
    case .step(let position, let step): detail(of: step, position)
    case .evidence(let evidence): detail(of: evidence)
    case .check(_, let check): detail(of: check)
    case .entry(let entry): try EntryDetail(entry, reader, context).detail
    }
  }

  private func detail(of step: ActionStep, _ position: Int) -> Detail {
    Detail(
      title: context.phrases("action.step") + " \(position)",
      blocks: [.paragraph(step.title, .heading), .gap, .field(context.phrases("column.state"), line.mark(context))]
        + day("column.due", step.dueOn) + day("action.doneOn", step.doneOn))
  }

  private func detail(of evidence: Evidence) -> Detail {
    Detail(
      title: context.phrases("action.evidence"),
      blocks: [.paragraph(evidence.place, .heading), .gap] + day("column.day", evidence.day)
        + (evidence.lastLook.map { look in
          [.field(context.phrases("evidence.lookedOn"), .mark(look.state.mark, said(look)))]
        } ?? [])
        + (evidence.digest.isEmpty
          ? [] : [.field(context.phrases("evidence.digest"), .text(evidence.digest, .quiet))]))
  }

  private func said(_ look: Evidence.Look) -> String {
    "\(context.notation.day(look.day)) · " + context.phrases(look.state.phrase)
  }

  private func detail(of check: EffectCheck) -> Detail {
    let proposed = check.comparison?.proposed.map { verdict -> Detail.Block in
      .field(context.phrases("action.proposed"), .mark(verdict.mark, context.phrases(verdict.phrase)))
    }
    return Detail(
      title: context.phrases("action.effect"),
      blocks: [
        .paragraph(check.words, .heading), .gap,
        .field(context.phrases("action.verdict"), .mark(check.verdict.mark, context.phrases(check.verdict.phrase))),
      ] + (proposed.map { [$0] } ?? []) + day("column.day", check.day) + [
        .field(context.phrases("column.author"), .text(context.name(ofAuthor: check.author)))
      ])
  }

  private func day(_ label: String, _ day: Day?) -> [Detail.Block] {
    day.map { [.field(context.phrases(label), .text(context.notation.longDay($0)))] } ?? []
  }
}
