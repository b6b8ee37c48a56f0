import Quality
import Testing

@Suite("Which agent a code or a name means")
struct AgentNamesTests {
  private let names = AgentNames([
    Agent(code: "AG-01", name: "Dominique Noël"), Agent(code: "AG-02", name: "Alix Brun"),
    Agent(code: "AG-03", name: "Alix BRUN"), Agent(code: "AG-04", name: "Anne de La Tour"),
  ])

  @Test(
    "case, accents and the order of the words do not count",
    arguments: [
      ("AG-01", "AG-01"), ("ag-02", "AG-02"), ("Dominique Noël", "AG-01"), ("NOEL Dominique", "AG-01"),
      ("noël,  dominique", "AG-01"), ("DE LA TOUR Anne", "AG-04"),
    ])
  func means(text: String, code: String) throws {
    #expect(try names.agent(text).code == code)
  }

  @Test("what means nobody is refused with what is near, and the name of two with their codes")
  func refuses() {
    expect(AgentNames.Refusal.unknown("Camille", near: [])) { _ = try names.agent("Camille") }
    expect(AgentNames.Refusal.unknown("AG-05", near: ["AG-01", "AG-02", "AG-03"])) { _ = try names.agent("AG-05") }
    expect(AgentNames.Refusal.unknown("Dominic Noël", near: ["Dominique Noël"])) { _ = try names.agent("Dominic Noël") }
    expect(AgentNames.Refusal.ambiguous("Alix Brun", codes: ["AG-02", "AG-03"])) { _ = try names.agent("Alix Brun") }
  }
}
