import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Everything that somebody must see to")
struct ReminderReadingTests {
  private func told(within days: Int) throws -> [String] {
    let store = try SampleLabel.heldStore()
    return try store.read { try $0.reminders(on: SampleLabel.today, within: days) }.map {
      "\($0.due) \($0.kind.rawValue) \($0.code) \($0.person.code)"
    }
  }

  @Test("comes with one date and one person each, the earliest first")
  func all() throws {
    let all = try told(within: 30)
    #expect(all.map { $0.prefix(10) } == all.map { $0.prefix(10) }.sorted())
    #expect(all.contains("2026-11-12 action A-1 BAC"))
    // Named in words, and an agent all the same.
    #expect(all.contains("2026-12-20 action A-2 AG-01"))
    #expect(!all.contains { $0.contains("Dominique") })
    #expect(all.contains("2026-10-22 answer R-2 "))
    #expect(all.contains("2026-06-10 review DOC-2 "))
    // Covered by a tutor until the end of the year: not late.
    #expect(!all.contains { $0.contains("AG-02") })
    #expect(try told(within: 60).contains("2026-12-31 tutoring AG-02 AG-02"))
    #expect(!all.contains { $0.contains("R-1") })
  }

  @Test("goes as far as it is asked")
  func within() throws {
    #expect(try !told(within: 25).contains { $0.contains("A-2") })
    #expect(try told(within: 26).contains { $0.contains("A-2") })
    #expect(try told(within: 365).count > told(within: 30).count)
  }
}
