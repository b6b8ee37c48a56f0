import Quality

/// The engagements that a form links something to: « E10 E17 », among those of the label.
struct EngagementField {
  private let engagements: [Engagement]

  init(among engagements: [Engagement]) {
    self.engagements = engagements
  }

  func field(proposing numbers: [Int], _ context: Context) -> Field {
    Field(
      "engagements", Phrase("column.engagements"), text: numbers.engagementCodes,
      hint: Phrase("hint.engagements"), style: .codes,
      options: engagements.map { Field.Option($0.code, label: context.text($0.text)) })
  }

  /// A single one is told in words.
  func reading(of field: Field, _ context: Context) -> Reading {
    do {
      let numbers = try numbers(in: field.text)
      guard numbers.count == 1, let first = engagements.first(where: { $0.number == numbers[0] }) else {
        return .understood("")
      }
      return .understood(context.text(first.text))
    } catch {
      return .wrong(error.phrase)
    }
  }

  func numbers(in text: String) throws(FieldRefusal) -> [Int] {
    var numbers: [Int] = []
    for word in text.split(whereSeparator: { " ,;".contains($0) }) {
      guard let number = Engagement.number(in: word), engagements.contains(where: { $0.number == number }) else {
        throw FieldRefusal(
          field: "engagements", phrase: Phrase("form.unknownEngagement", ["text": .text(String(word))]))
      }
      numbers.append(number)
    }
    return numbers
  }
}
