import Quality
import Testing

@Suite("An action in one line")
struct QuickEntryTests {
  private let known = QuickEntry.Known(
    owners: [
      (["SIDSIC"], .bureau("SIDSIC")),
      (["AG-02", "Alix Brun", "Alix", "Brun"], .agent(code: "AG-02", name: "Alix Brun")),
      (["AG-03", "Alix Noël", "Alix", "Noël"], .agent(code: "AG-03", name: "Alix Noël")),
    ], engagements: [1, 10], indicators: ["TEL-01", "TEL-02"], sites: ["SB39"],
    priorities: [("haute", .high), ("basse", .low)])

  private func entry(_ text: String) -> QuickEntry {
    QuickEntry(text, among: known, Notation(.french), today: day("2026-11-24"))
  }

  @Test("says all that its signs say, and the rest is the title")
  func whole() {
    let entry = entry("Rappeler les appels perdus @SIDSIC +15j #E10 !TEL-01")
    #expect(entry.title == "Rappeler les appels perdus")
    #expect(entry.owner == .bureau("SIDSIC"))
    #expect(entry.dueOn == day("2026-12-09"))
    #expect(entry.engagements == [10])
    #expect(entry.indicator == "TEL-01")
    #expect(entry.unknown.isEmpty)
    #expect(entry.saysMore)
  }

  @Test("the same without the keys that an AZERTY keyboard hides, in any order")
  func azerty() {
    let entry = entry("à:sidsic prio:haute Rappeler éch:12/12 eng:10 eng:1 ind:tel-02 site:sb39 les appels")
    #expect(entry.title == "Rappeler les appels")
    #expect((entry.owner, entry.priority, entry.dueOn) == (.bureau("SIDSIC"), .high, day("2026-12-12")))
    #expect((entry.engagements, entry.indicator, entry.site) == ([10, 1], "TEL-02", "SB39"))
  }

  @Test(
    "an owner is named by a code, a name between quotes, or a beginning that is one person’s alone",
    arguments: [
      ("@ag-02", "AG-02"), ("@\"Alix Brun\"", "AG-02"), ("@noel", "AG-03"), ("@bru", "AG-02"), ("@sid", "SIDSIC"),
    ])
  func owners(word: String, code: String) {
    #expect(entry("Rappeler \(word)").owner?.code == code)
    #expect(entry("Rappeler \(word)").title == "Rappeler")
  }

  @Test(
    "what names nothing stays in the title, and is told with what is near",
    arguments: [
      ("@SIDSIK", ["SIDSIC"]), ("#E99", []), ("!TEL-09", ["TEL-01", "TEL-02"]), ("à:personne", []), ("éch:jamais", []),
      ("+15x", []),
    ] as [(String, [String])])
  func unknown(word: String, near: [String]) {
    let entry = entry("Rappeler \(word) vite")
    #expect(entry.title == "Rappeler \(word) vite")
    #expect(entry.unknown == [.init(word: word, near: near)])
    #expect(!entry.saysMore)
  }

  @Test(
    "an ordinary title is a title",
    arguments: [
      "Afficher les horaires : été", "Ouvrir !", "Réduire l’attente de 15 min", "Écrire à Mme X", "50 % + 1", "#", "@",
      "URL : https://orne.gouv.fr", "E10 et TEL-01 ensemble",
    ])
  func titles(text: String) {
    let entry = entry(text)
    #expect(entry.title == text)
    #expect(entry.unknown.isEmpty && !entry.saysMore)
  }

  @Test("signs alone are no title")
  func noTitle() { #expect(entry("@SIDSIC +15j").title == "") }
}
