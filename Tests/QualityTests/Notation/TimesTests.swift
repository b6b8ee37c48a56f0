import Quality
import Testing

@Suite("Hours, written and read")
struct TimesTests {
  @Test(
    "are read as people type them, and written as they are printed",
    arguments: [
      ("14 h 30", "14 h 30", "14:30"), ("14h30", "14 h 30", "14:30"), ("14:30", "14 h 30", "14:30"),
      ("9h", "9 h", "09:00"), ("09:05", "9 h 05", "09:05"), ("14 H", "14 h", "14:00"), ("0:00", "0 h", "00:00"),
      ("14", "14 h", "14:00"), ("14:", "14 h", "14:00"),
    ])
  func read(typed: String, french: String, english: String) throws {
    let time = try #require(Notation(.french).readTime(typed))
    #expect(Notation(.english).readTime(typed) == time)
    #expect(Notation(.french).time(time).replacing("\u{A0}", with: " ") == french)
    #expect(Notation(.english).time(time) == english)
    #expect(TimeOfDay(iso: time.iso) == time)
  }

  @Test(
    "what no clock says is no hour", arguments: ["", "24:00", "14:60", "14h5", "midi", "1430", "-1", "14:30:00", ":30"])
  func wrong(typed: String) {
    #expect(Notation(.french).readTime(typed) == nil)
  }

  @Test("what is kept is of four digits", arguments: ["9:30", "25:00", "14h30", "14:3", ""])
  func kept(text: String) {
    #expect(TimeOfDay(iso: text) == nil)
  }
}
