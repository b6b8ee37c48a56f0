import Dashboard
import Quality
import Testing

@Suite("A field with options")
struct FieldTests {
  private static let codes = [
    Field.Option("TEL-01", label: "Taux de décroché"), Field.Option("TEL-02", label: "Délai d’attente"),
    Field.Option("CC-01", label: "Courriels répondus"),
  ]

  @Test(
    "knows which option is meant by a beginning that is the only one",
    arguments: [
      ("TEL-01", "TEL-01"), ("tel-02", "TEL-02"), ("c", "CC-01"), ("tel", nil), ("", nil), ("x", nil),
      (" cc ", "CC-01"),
    ] as [(String, String?)])
  func chosen(text: String, value: String?) {
    #expect(Field("f", Phrase("f"), text: text, style: .choice, options: FieldTests.codes).chosen?.value == value)
  }

  @Test(
    "suggests what begins so, then what contains it, and nothing once it is complete",
    arguments: [
      (.choice, "", ["TEL-01", "TEL-02", "CC-01"]), (.codes, "", []), (.proposals, "", []),
      (.choice, "tel", ["TEL-01", "TEL-02"]), (.choice, "delai", ["TEL-02"]), (.choice, "c", ["CC-01", "TEL-01"]),
      (.choice, "TEL-01", []), (.codes, "CC-01 tel", ["TEL-01", "TEL-02"]), (.codes, "CC-01 ", []),
      (.proposals, "répond", ["CC-01"]), (.proposals, "nobody", []),
    ] as [(Field.Style, String, [String])])
  func suggestions(style: Field.Style, text: String, values: [String]) {
    let field = Field("f", Phrase("f"), text: text, style: style, options: FieldTests.codes)
    #expect(field.suggestions.map(\.value) == values)
  }

  @Test("takes a suggestion in the place of what was being typed")
  func accept() {
    var one = Field("f", Phrase("f"), text: "de", style: .choice, options: FieldTests.codes)
    one.accept(FieldTests.codes[1])
    #expect(one.text == "TEL-02")
    var several = Field("f", Phrase("f"), text: "CC-01 te", style: .codes, options: FieldTests.codes)
    several.accept(FieldTests.codes[0])
    #expect(several.text == "CC-01 TEL-01")
  }

  @Test(
    "a choice turns in a ring",
    arguments: [
      ("TEL-01", 1, "TEL-02"), ("CC-01", 1, "TEL-01"), ("TEL-01", -1, "CC-01"), ("", 1, "TEL-01"), ("?", -1, "TEL-01"),
    ])
  func turn(text: String, step: Int, after: String) {
    var field = Field("f", Phrase("f"), text: text, style: .choice, options: FieldTests.codes)
    field.turn(step)
    #expect(field.text == after)
    var words = Field("f", Phrase("f"), text: text, style: .codes, options: FieldTests.codes)
    words.turn(step)
    #expect(words.text == text)
  }
}
