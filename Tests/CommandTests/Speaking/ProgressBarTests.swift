import Quality
import Testing

@testable import vigie

@Suite("The progress bar")
struct ProgressBarTests {
  @Test(
    "fills up, and never goes past its ends",
    arguments: [
      (-1, "[--------------------]"), (0, "[--------------------]"), (0.049, "[--------------------]"),
      (0.05, "[#-------------------]"), (0.5, "[##########----------]"), (0.999, "[###################-]"),
      (1, "[####################]"), (2, "[####################]"),
    ] as [(Double, String)])
  func bar(fraction: Double, bar: String) {
    #expect(ProgressBar.line(Phrase("import.reading"), fraction, width: 80).prefix(22) == bar)
  }

  @Test("stays on one line, however narrow the terminal", arguments: [0, 1, 10, 40, 80, 200])
  func width(width: Int) {
    let line = ProgressBar.line(Phrase("import.writing", ["count": 367_200]), 0.5, width: width)
    #expect(line.count <= max(0, width - 1))
  }
}
