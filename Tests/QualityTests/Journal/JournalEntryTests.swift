import Quality
import Testing

@Suite("Journal entries")
struct JournalEntryTests {
  @Test("an entry is told by its fact and what it speaks of")
  func phrase() {
    let entry = JournalEntry(
      id: 12, fact: "actionClosed", details: ["code": "A-14"], author: "J. Martin", day: day("2026-11-24"),
      recordedAt: 1_795_525_500, changes: 1, role: .decision)
    #expect(entry.phrase == Phrase("fact.actionClosed", ["code": .text("A-14")]))
  }
}
