import Foundation
import Testing

@Suite("A file is checked from end to end")
struct CheckTests {
  @Test("a whole one is said to be, with its number of decisions")
  func whole() throws {
    let outcome = try Program.withLabel().vigie("check")
    #expect(
      outcome.told == "Tout est en ordre dans label.vigie : fichier, schéma et journal vérifiés, 9 décisions.\n")
  }
}
