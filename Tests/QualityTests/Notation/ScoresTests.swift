import Quality
import Testing

@Suite("Scores of a survey")
struct ScoresTests {
  @Test(
    "have one decimal, and more where one would hide that they are under the threshold",
    arguments: [
      (75, 75, "75,0 %"), (82.105, 75, "82,1 %"), (74.94, 75, "74,9 %"), (74.95, 75, "74,95 %"),
      (74.96, 75, "74,96 %"), (74.996, 75, "74,996 %"), (74.9999999, 75, "74,9999999 %"), (75.04, 75, "75,0 %"),
      (79.98, 80, "79,98 %"), (0, 75, "0,0 %"), (100, 75, "100,0 %"),
    ] as [(Double, Double, String)])
  func written(score: Double, threshold: Double, text: String) {
    #expect(Notation(.french).score(score, threshold: threshold).replacing("\u{A0}", with: " ") == text)
  }

  @Test("nobody’s opinion is a dash, and English has a point")
  func others() {
    #expect(Notation(.french).score(nil, threshold: 75) == "—")
    #expect(Notation(.english).score(74.96, threshold: 75) == "74.96%")
  }

  @Test(
    "are read as so many of so many",
    arguments: [
      ("312/380", 312, 380), (" 312 / 380 ", 312, 380), ("312 sur 380", 312, 380), ("312 of 380", 312, 380),
      ("1 312 sur 1 380", 1312, 1380), ("312÷380", 312, 380), ("-3/4", -3, 4), ("5/3", 5, 3), ("0/0", 0, 0),
    ])
  func read(text: String, part: Int, whole: Int) throws {
    let share = try #require(Notation(.french).readShare(text))
    #expect(share == (part, whole))
  }

  @Test(
    "are not read from anything else",
    arguments: [
      "", "312", "82 %", "312/", "/380", "312/380/2", "3,5/4", "a/b", "312 380", "sur", "1e9/2", "9999999999/1",
    ])
  func unread(text: String) {
    #expect(Notation(.french).readShare(text) == nil)
  }
}
