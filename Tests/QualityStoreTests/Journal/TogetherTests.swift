import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Many decisions together")
struct TogetherTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  private func record(_ value: Double) -> RecordMeasurement {
    RecordMeasurement(SampleLabel.value("CC-03", "2026-10", value))
  }

  @Test("each has its own entry, and reads what the ones before wrote")
  func entries() throws {
    try store.together { store in
      try store.perform(record(1), by: signature)
      #expect(try store.read { try $0.measurements(of: "CC-03") }.map(\.figure) == [.value(1)])
      try store.perform(record(2), by: signature)
    }
    #expect(try store.facts() == ["measurementCorrected", "measurementRecorded"])
    try store.undo(by: signature)
    #expect(try store.read { try $0.measurements(of: "CC-03") }.map(\.figure) == [.value(1)])
  }

  @Test("one that throws undoes all of them")
  func allOrNone() throws {
    let before = try store.contents()
    #expect(throws: Measurement.Refusal.negative) {
      try store.together { store in
        try store.perform(record(1), by: signature)
        try store.perform(record(-1), by: signature)
      }
    }
    #expect(try store.contents() == before)
    #expect(try store.facts() == [])
    try store.perform(record(1), by: signature)
    #expect(try store.facts() == ["measurementRecorded"])
  }

  @Test("one that was refused and passed over has written nothing, and no later one is blamed for it")
  func passedOver() throws {
    let refused = AddAction(CorrectiveAction(title: "T", engagements: [1, 99], createdOn: SampleLabel.today))
    try store.together { store in
      #expect(throws: UnknownCode.self) { try store.perform(refused, by: signature) }
      let entry = try #require(try store.perform(record(1), by: signature))
      #expect(entry.changes == 1)
    }
    #expect(try store.read { try $0.actions() }.isEmpty)
    #expect(try store.facts() == ["measurementRecorded"])
  }

  @Test("together within together is one")
  func nested() throws {
    try store.together { store in
      try store.together { try $0.perform(record(1), by: signature) }
      try store.perform(record(2), by: signature)
    }
    #expect(try store.facts().count == 2)
  }
}
