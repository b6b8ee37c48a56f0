import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Recording a survey")
struct RecordSurveyTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.computingStore() }

  @Test("keeps every result, under the year in which it ended")
  func new() throws {
    let entry = try #require(try store.perform(RecordSurvey(SampleLabel.earlierSurvey), by: signature))
    #expect(entry.fact == "surveyRecorded")
    #expect(entry.details == ["code": "2025", "day": .day(SampleLabel.day("2025-10-17")), "count": 2])
    // The survey and its two results.
    #expect(entry.changes == 3)
    var expected = SampleLabel.earlierSurvey
    expected.code = "2025"
    expectNoDifference(try store.read { try $0.surveys() }, [expected])
  }

  @Test("a second survey of a year has a number, and a third the next one")
  func second() throws {
    for day in ["2026-03-02", "2026-06-01", "2025-12-31", "2026-09-01"] {
      let survey = Survey(heldOn: SampleLabel.day(day), results: SampleLabel.survey.results)
      try store.perform(RecordSurvey(survey), by: signature)
    }
    #expect(try store.read { try $0.surveys() }.map(\.code) == ["2025", "2026", "2026-2", "2026-3"])
  }

  @Test("a code that somebody may have noted is not given to another survey")
  func taken() throws {
    func record(_ day: String, by author: String) throws {
      let survey = Survey(heldOn: SampleLabel.day(day), results: SampleLabel.survey.results)
      try store.perform(RecordSurvey(survey), by: SampleLabel.signature(author))
    }
    try record("2026-03-02", by: "A")
    try record("2026-06-01", by: "B")
    try store.undo(by: SampleLabel.signature("A"))
    try record("2026-09-01", by: "C")
    #expect(try store.read { try $0.surveys() }.map(\.code) == ["2026-2", "2026-3"])
  }

  @Test("again on the same day corrects what changed, adds what is new, and leaves the rest")
  func corrected() throws {
    try store.perform(RecordSurvey(SampleLabel.survey), by: signature)
    let correction = Survey(
      heldOn: SampleLabel.survey.heldOn,
      results: [
        ThemeResult(theme: "TEL", satisfied: 313, expressed: 380),
        ThemeResult(theme: "TEL", site: "VAL", satisfied: 100, expressed: 120),
      ])
    let entry = try #require(try store.perform(RecordSurvey(correction), by: signature))
    #expect(entry.fact == "surveyCorrected")
    #expect(entry.details["count"] == 2)
    #expect(
      try store.read { try $0.surveys() }[0].results == [
        ThemeResult(theme: "TEL", satisfied: 313, expressed: 380),
        ThemeResult(theme: "TEL", site: "VAL", satisfied: 100, expressed: 120),
        ThemeResult(theme: "ECRITS", satisfied: 18, expressed: 25),
      ])
  }

  @Test("the same results again change nothing, and are no decision")
  func same() throws {
    try store.perform(RecordSurvey(SampleLabel.survey), by: signature)
    let before = try store.contents()
    #expect(try store.perform(RecordSurvey(SampleLabel.survey), by: signature) == nil)
    #expect(try store.contents() == before)
    #expect(try store.facts() == ["surveyRecorded"])
  }

  @Test("refuses what no survey can say, and themes and sites that are not there; nothing is kept")
  func refusals() throws {
    let today = SampleLabel.today
    let tomorrow = today.adding(days: 1)
    let result = ThemeResult(theme: "TEL", satisfied: 3, expressed: 4)
    #expect(throws: Survey.Refusal.notYet(tomorrow)) {
      try store.perform(RecordSurvey(Survey(heldOn: tomorrow, results: [result])), by: signature)
    }
    #expect(throws: Survey.Refusal.nothingGiven) {
      try store.perform(RecordSurvey(Survey(heldOn: today, results: [])), by: signature)
    }
    #expect(throws: UnknownCode(kind: .theme, code: "TELE", near: ["TEL"])) {
      try store.perform(
        RecordSurvey(
          Survey(heldOn: today, results: [result, ThemeResult(theme: "TELE", satisfied: 3, expressed: 4)])),
        by: signature)
    }
    #expect(throws: UnknownCode(kind: .site, code: "VALL", near: ["VAL"])) {
      let sited = ThemeResult(theme: "TEL", site: "VALL", satisfied: 3, expressed: 4)
      try store.perform(RecordSurvey(Survey(heldOn: today, results: [sited])), by: signature)
    }
    #expect(try store.read { try $0.surveys() }.isEmpty)
    #expect(try store.facts() == [])
  }

  @Test("is undone as a whole, and a correction back to what it corrected")
  func undo() throws {
    let empty = try store.contents()
    try store.perform(RecordSurvey(SampleLabel.survey), by: signature)
    let recorded = try store.contents()
    var correction = SampleLabel.survey
    correction.results[0] = ThemeResult(theme: "TEL", satisfied: 1, expressed: 2)
    try store.perform(RecordSurvey(correction), by: signature)
    try store.undo(by: signature)
    #expect(try store.contents() == recorded)
    try store.undo(by: signature)
    #expect(try store.contents() == empty)
  }

  @Test("a theme is found by its code, or refused with the nearest ones")
  func theme() throws {
    #expect(try store.read { try $0.theme("TEL") }.engagements == [1, 2])
    #expect(throws: UnknownCode(kind: .theme, code: "ECRIT", near: ["ECRITS"])) {
      try store.read { try $0.theme("ECRIT") }
    }
  }
}
