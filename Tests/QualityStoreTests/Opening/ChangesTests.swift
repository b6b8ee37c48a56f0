import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Noticing changes")
struct ChangesTests {
  private func record(_ value: Double, in store: QualityStore) throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", value)), by: SampleLabel.signature())
  }

  @Test("the first answer is no; what this process wrote is noticed once")
  func own() throws {
    let store = try SampleLabel.store()
    #expect(try !store.changes())
    try record(1, in: store)
    #expect(try store.changes())
    #expect(try !store.changes())
    // The same figure again changes nothing.
    try record(1, in: store)
    #expect(try !store.changes())
    _ = try store.read { try $0.actions() }
    #expect(try !store.changes())
  }

  @Test(
    "what another process wrote is noticed once, in a file open for writing or read-only", arguments: [false, true])
  func others(readOnly: Bool) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let store = try QualityStore.open(at: path, readOnly: readOnly)
      #expect(try !store.changes())
      do {
        let other = try QualityStore.open(at: path)
        try record(1, in: other)
        #expect(try store.changes())
        #expect(try !store.changes())
        try record(2, in: other)
        #expect(try store.changes())
      }
      _ = try store.changes()
      #expect(try !store.changes())
      do {
        let other = try QualityStore.open(at: path)
        try record(3, in: other)
      }
      #expect(try store.changes())
      #expect(try !store.changes())
    }
  }
}
