import Quality

/// Asks for the past day to look at.
struct AsOfForm: FormContents {
  var kind: FormKind? { nil }
  var title: Phrase { Phrase("form.asOf") }

  func fields(_ context: Context) -> [Field] {
    [Field("day", Phrase("column.day"), hint: Phrase("hint.pastDay"), isRequired: true)]
  }

  func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    guard let day = context.notation.readDay(field.text, today: context.today), day > context.today else {
      return Reading(pastDay: field.text, context)
    }
    return .wrong(Phrase("refusal.past.future"))
  }

  func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("form.asOf.remark"), .quiet)]
  }

  func request(_ fields: [Field], _ context: Context) throws -> Request { .travel(try fields.day("day", context)) }
}
