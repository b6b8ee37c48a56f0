import Quality
import QualityStore

/// Adds what proves an action, done or not yet.
public struct EvidenceForm: DecisionForm {
  let action: CorrectiveAction

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
  }

  public var kind: FormKind? { .addEvidence(action.code) }
  public var title: Phrase { Phrase("form.action.evidence", ["code": .text(action.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "evidence", Phrase("action.evidence"), hint: Phrase("hint.evidence"), style: .text, isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  // A file that is not there is told before it is saved: it may be a slip, or a share that is not mounted.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let missing = fields.lines("evidence").filter { line in
      Evidence(line, on: context.today).path.map { !context.files.isThere($0) } ?? false
    }
    return [.paragraph(action.title, .heading)]
      + missing.map { .paragraph(context.phrases("evidence.notThere", ["path": .text($0)]), .attention) }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    _ = try fields.required("evidence")
    return AddEvidence(code: action.code, places: fields.lines("evidence"))
  }
}
