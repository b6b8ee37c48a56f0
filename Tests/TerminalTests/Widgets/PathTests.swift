import Testing

@testable import Terminal

@Suite("The way to what is shown")
struct PathTests {
  @Test(
    "is cut in its middle, then at its beginning, never where one is",
    arguments: [
      (60, "Échéancier › Obligations › COPIL › Décision n° 3"), (44, "Échéancier › … › COPIL › Décision n° 3"),
      (30, "Échéancier › … › Décision n° 3"), (20, "… › Décision n° 3"), (13, "Décision n° 3"), (5, "Décision n° 3"),
    ] as [(Int, String)])
  func shortened(width: Int, expected: String) {
    let path = Path(["Échéancier", "Obligations", "COPIL", "Décision n° 3"])
    #expect(path.text(in: width, on: Screen(Size(width: 80, height: 3))) == expected)
  }

  @Test("two places, or one")
  func few() {
    let screen = Screen(Size(width: 80, height: 3))
    #expect(Path(["Échéancier", "Obligations"]).text(in: 20, on: screen) == "… › Obligations")
    #expect(Path(["Échéancier"]).text(in: 4, on: screen) == "Échéancier")
    #expect(Path([]).text(in: 4, on: screen) == "")
  }
}
