import Quality
import QualityStore

/// One action: its steps, what proves it, the looks at its effect, then its history from the journal.
public struct ActionPage: ListContents {
  public struct Head: Sendable {
    let action: CorrectiveAction
    let detail: ActionDetail
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .action(code) }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [ActionLine]) {
    let action = try reader.action(code)
    let lines =
      action.steps.enumerated().map { ActionLine.step($0 + 1, $1) } + action.evidence.map(ActionLine.evidence)
      + action.checks.enumerated().map { ActionLine.check($0 + 1, $1) }.reversed()
      + (try reader.journal(about: .action, code).map(ActionLine.entry))
    return (Head(action: action, detail: try ActionDetail(action, reading: reader, context)), lines)
  }

  public func words(of line: ActionLine, _ context: Context) -> String {
    line.text(context) + " " + context.name(ofAuthor: line.author)
  }
  public func orders(_ context: Context) -> [Order<ActionLine>] { [Order("page") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    columns(saying: Phrase("column.what"), context)
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [ActionLine], _ context: Context) -> String {
    head.action.steps.isEmpty
      ? context.phrases(head.action.stage.phrase) : StepWording.counts(of: head.action.steps, context)
  }

  public func header(of head: Head, selected: ActionLine?, _ context: Context) -> [Detail.Block] {
    head.detail.head
  }

  public func side(
    of line: ActionLine, in head: Head, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    try ActionLineDetail(line, context).detail(reader)
  }

  public func subject(of line: ActionLine?) -> Subject { Subject(action: code) }

  public func commands(for line: ActionLine?, of head: Head, _ context: Context) -> [Command] {
    let action = head.action
    return opening(line) + Command.lives(of: action, ActionsList().subject(of: action), context)
      + steps(line, action, context) + evidence(line, action, context)
  }

  private func opening(_ line: ActionLine?) -> [Command] {
    guard case .entry(let entry) = line else { return [] }
    return [Command(.open, .open(.journalEntry(entry.id)))]
  }

  private func steps(_ line: ActionLine?, _ action: CorrectiveAction, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? action.refusalToChange?.phrase
    let new = Command(.addStep, unless: refusal, .ask(.addStep(code)))
    guard case .step(let position, let step) = line else {
      return [new, Command(.finishStep, unless: refusal ?? Phrase("why.noStep"), .ask(.addStep(code)))]
    }
    let (name, day) = step.doneOn == nil ? (Command.Name.finishStep, context.today) : (.takeStepBack, nil)
    return [Command(name, unless: refusal, .perform(FinishStep(code: code, position: position, on: day))), new]
  }

  private func evidence(_ line: ActionLine?, _ action: CorrectiveAction, _ context: Context) -> [Command] {
    let paths = action.evidence.compactMap { piece in piece.path == nil ? nil : piece.place }
    let nothing = paths.isEmpty ? Phrase("why.noEvidenceFile") : nil
    let look = Command(.lookAtEvidence, unless: context.refusalToWrite ?? nothing, .lookAtEvidence(code, paths))
    guard case .evidence(let piece) = line else { return [look] }
    return [
      look,
      Command(
        .removeEvidence, unless: context.refusalToWrite, .perform(RemoveEvidence(code: code, place: piece.place))),
    ]
  }
}
