import Foundation
import Quality
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "search sees neither case, accents nor typography",
    arguments: [
      ("Décroché", "decroche"), ("ÉTÉ", "ete"), ("e\u{301}te\u{301}", "ete"), ("Œuvre", "oeuvre"), ("cœur", "coeur"),
      ("Ægir", "aegir"), ("Straße", "strasse"), ("l’accueil", "l'accueil"), ("« 34\u{A0}00 »", "« 34 00 »"),
      ("1\u{202F}250", "1 250"), ("a\u{2007}b", "a b"), ("ÇA", "ca"), ("naïf", "naif"), ("Łódź", "lodz"),
      ("Őrség", "orseg"), ("Ștefan", "stefan"), ("déjà vu", "deja vu"), ("already plain", "already plain"), ("", ""),
      ("日本", "日本"), ("Ж", "ж"),
    ])
  func fold(text: String, folded: String) { #expect(Folding.fold(text) == folded) }

  @Test("composed and decomposed letters fold alike", arguments: ["Préfecture de l’Orne", "Őrség", "Ștefan", "Noël"])
  func composition(text: String) {
    #expect(Folding.fold(text.decomposedStringWithCanonicalMapping) == Folding.fold(text))
  }

  @Test(
    "lists sort by French rules: letters, then accents, then case; numbers by their value",
    arguments: [
      ["cote", "coté", "côte", "côté"], ["cote", "Coté", "côte"], ["Ecole", "ecole", "école"],
      ["eau", "école", "Été", "étude", "zone"], ["oeuf", "œuf", "ogive"], ["A-2", "A-14", "A-100"],
      ["A-02", "A-2", "A-3"], ["E1", "E2", "E10", "E23"], ["AP-01", "TEL-01", "TEL-02"],
      ["point 9", "point 10", "point 10 bis"], ["Martin", "Martín", "Martine"], ["", "a"],
      ["99999999999999999998", "99999999999999999999", "100000000000000000000"],
    ])
  func order(sorted: [String]) {
    #expect(sorted.reversed().sorted(by: Folding.comesBefore) == sorted)
    for text in sorted { #expect(!Folding.comesBefore(text, text)) }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(Folding.comesBefore(left, right))
      #expect(!Folding.comesBefore(right, left))
    }
  }
}
