import Quality
import Testing

@testable import Dashboard

@Suite("A filter in words")
struct FilterQueryTests {
  // Lines are fruits, told with their colour.
  private let rules: [FilterRule<String>] = [
    .word(["mûr", "ripe"], "mûr") { $0.contains("!") },
    .named(
      ["couleur", "colour"], sign: "@", [(["rouge"], "rouge"), (["rose"], "rose"), (["vert d'eau"], "vert d'eau")]
    ) {
      "couleur \($0)"
    } _: {
      $0.contains($1)
    },
  ]
  private let lines = ["pomme rouge!", "pomme rose", "pêche rose!", "raisin noir"]

  private func filtered(_ text: String) -> [String] {
    let query = FilterQuery(text, rules)
    return lines.filter { line in query.lets(line) { Folding.fold(line).contains($0) } }
  }

  @Test(
    "wants every word, understood or contained",
    arguments: [
      ("", [0, 1, 2, 3]), ("pomme", [0, 1]), ("PECHE", [2]), ("mûr", [0, 2]), ("mur", [0, 2]), ("RIPE pomme", [0]),
      ("couleur:rose", [1, 2]), ("@rose mûr", [2]), ("colour:ro", [0, 1, 2]), ("couleur:rouge,rose", [0, 1, 2]),
      ("-mûr", [1, 3]), ("-pomme", [2, 3]), ("-@rose pomme", [0]), ("\"pomme rose\"", [1]),
      ("-\"pomme rose\"", [0, 2, 3]),
      ("\"mûr\"", []), ("-", []), ("couleur:", [0, 1, 2, 3]), ("couleur:bleu", []), ("pomme couleur:bleu", []),
      ("heure:12", []), ("noir raisin", [3]),
    ] as [(String, [Int])])
  func matching(text: String, indices: [Int]) {
    #expect(filtered(text) == indices.map { lines[$0] })
  }

  @Test(
    "says how it was understood, where that is more than words",
    arguments: [
      ("pomme", ""), ("mûr", "mûr"), ("pomme -mûr @ro", "« pomme » · sauf mûr · couleur rouge, rose"),
      ("-pomme", "sauf « pomme »"), ("@rouge,rose", "couleur rouge / couleur rose"), ("@", ""),
    ])
  func told(text: String, told: String) {
    #expect(FilterQuery(text, rules).told(Phrases(.french)).spaced == told)
  }

  @Test("names the word that means nothing, with what is near")
  func unread() {
    let query = FilterQuery("mûr @rouje", rules)
    #expect(query.unread == [.init(word: "@rouje", near: ["rouge"])])
    #expect(told(query) == "« @rouje » ne désigne rien ici (proches : rouge).")
    #expect(FilterQuery("couleur:12345678", rules).unread.map(\.near) == [[]])
    #expect(told(FilterQuery("mûr pomme", rules)) == nil)
  }

  @Test(
    "names all the words that mean nothing, and says what is no date",
    arguments: [
      ("@rouje pomme couleur:12345678", "« @rouje », « couleur:12345678 » ne désignent rien ici (proches : rouge)."),
      ("@12345678 -@87654321", "« @12345678 », « -@87654321 » ne désignent rien ici."),
      ("mûr avant:31/02", "« avant:31/02 » : ce n’est pas une date."),
      (
        "avant:31/02 @12345678 avant:x",
        "« @12345678 » ne désigne rien ici. « avant:31/02 », « avant:x » : ce ne sont pas des dates."
      ),
    ])
  func problems(text: String, problem: String) {
    let day = FilterRule<Bool>(["avant"], asksDay: true) { _ in nil }
    #expect(told(FilterQuery(text, rules + [day.about { _ in nil }])) == problem)
  }

  private func told(_ query: FilterQuery<String>) -> String? {
    let phrases = Phrases(.french)
    return query.problem(phrases).map { phrases($0).spaced }
  }

  @Test(
    "proposes what the last word could become",
    arguments: [
      ("", []), ("m", []), ("mû", ["mûr"]), ("mûr", []), ("cou", ["couleur:"]),
      ("couleur:", ["couleur:rouge", "couleur:rose", "couleur:\"vert d'eau\""]),
      ("pomme @RO", ["@rouge", "@rose"]), ("-@rou", ["-@rouge"]), ("@rose,rou", ["@rose,rouge"]), ("@rouge", []),
      ("cou ", []),
    ] as [(String, [String])])
  func completions(text: String, completions: [String]) {
    #expect(FilterQuery.completions(of: text, rules) == completions)
  }
}
