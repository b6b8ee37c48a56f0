import Foundation
import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Opening a file read-only")
struct ReadOnlyTests {
  private func figures(_ store: QualityStore) throws -> [Figure] {
    try store.read { try $0.measurements(of: "CC-03") }.map(\.figure)
  }

  private func record(_ value: Double, in store: QualityStore) throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", value)), by: SampleLabel.signature())
  }

  @Test("nothing is written, neither to the file nor beside it", arguments: ["label.vigie", "l'été 100 % #1 ?.vigie"])
  func leavesNoTrace(name: String) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/" + name
      try FileProbe.label(at: path)
      let before = try FileProbe.contents(folder)
      #expect(before.keys.sorted() == [name])
      do {
        let store = try QualityStore.open(at: path, readOnly: true)
        #expect(store.isReadOnly)
        #expect(try store.read { try $0.actions() }.count == 3)
        #expect(try store.check() == [])
        #expect(try !store.changes())
        #expect(try FileProbe.contents(folder) == before)
        let refusal = StoreError.readOnly(path: path)
        #expect(throws: refusal) { try record(1, in: store) }
        #expect(throws: refusal) { try store.undo(by: SampleLabel.signature()) }
        #expect(throws: refusal) { try store.redo(by: SampleLabel.signature()) }
        #expect(throws: refusal) { try store.together { _ in } }
      }
      #expect(try FileProbe.contents(folder) == before)
    }
  }

  @Test("figures written after the opening are seen at once, while the writer is there and once it has gone")
  func writerComes() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let reader = try QualityStore.open(at: path, readOnly: true)
      #expect(try figures(reader) == [])
      do {
        let writer = try QualityStore.open(at: path)
        try record(1, in: writer)
        #expect(try figures(reader) == [.value(1)])
        try record(2, in: writer)
        #expect(try figures(reader) == [.value(2)])
      }
      #expect(try figures(reader) == [.value(2)])
      do {
        let writer = try QualityStore.open(at: path)
        try record(3, in: writer)
      }
      #expect(try figures(reader) == [.value(3)])
    }
  }

  @Test("figures of a writer that came and went between two readings are seen")
  func writerCameAndWent() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let reader = try QualityStore.open(at: path, readOnly: true)
      for value in [1.0, 2, 3] {
        do {
          let writer = try QualityStore.open(at: path)
          try record(value, in: writer)
        }
        #expect(try FileProbe.names(folder) == ["label.vigie"])
        #expect(try figures(reader) == [.value(value)])
      }
    }
  }

  @Test("what was read while somebody wrote is read again: no reading mixes two states")
  func noTearing() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let reader = try QualityStore.open(at: path, readOnly: true)
      var attempts = 0
      let (before, after) = try reader.read { reading in
        attempts += 1
        let before = try reading.measurements(of: "CC-03").count
        if attempts == 1 {
          // The whole life of a writer, with the checkpoint that changes the file itself.
          let writer = try QualityStore.open(at: path)
          let months = (1...9).map { SampleLabel.value("CC-03", "2026-0\($0)", 5) }
          try writer.perform(ImportMeasurements(months), by: SampleLabel.signature())
        }
        return (before, try reading.measurements(of: "CC-03").count)
      }
      #expect(attempts == 2)
      #expect((before, after) == (9, 9))
    }
  }

  @Test("an error met while somebody wrote is not believed either")
  func noTornErrors() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let reader = try QualityStore.open(at: path, readOnly: true)
      let title = try reader.read { reading in
        do {
          return try reading.action("A-1").title
        } catch {
          let writer = try QualityStore.open(at: path)
          try writer.perform(AddAction(SampleLabel.actions[0]), by: SampleLabel.signature())
          throw error
        }
      }
      #expect(title == "Rappeler les appels perdus")
    }
  }

  @Test("a file that never rests is said to be busy")
  func neverRests() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let reader = try QualityStore.open(at: path, readOnly: true)
      var value = 0.0
      #expect(throws: StoreError.busy(path: path)) {
        try reader.read { _ in
          value += 1
          do {
            let writer = try QualityStore.open(at: path)
            try record(value, in: writer)
          }
        }
      }
    }
  }

  @Test("while a writer is there, its figures are read with the locks it needs, and nothing is written")
  func besideWriter() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      let writer = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
      try record(1, in: writer)
      let before = try FileProbe.contents(folder)
      #expect(before.keys.sorted() == ["label.vigie", "label.vigie-shm", "label.vigie-wal"])
      let reader = try QualityStore.open(at: path, readOnly: true)
      let seen = try reader.read { reading in
        let first = try reading.measurements(of: "CC-03").map(\.figure)
        try record(2, in: writer)
        return [first, try reading.measurements(of: "CC-03").map(\.figure)]
      }
      #expect(seen == [[.value(1)], [.value(1)]])
      #expect(try figures(reader) == [.value(2)])
    }
  }

  @Test("the log that a crash left is read, not lost, and not touched")
  func afterCrash() throws {
    try withTemporaryFolder { folder in
      let (alive, crashed) = (folder + "/alive", folder + "/crashed")
      let writer = try QualityStore.create(
        at: alive + "/label.vigie", SampleLabel.start, by: SampleLabel.signature())
      try record(1, in: writer)
      try FileProbe.copy(alive, to: crashed)
      let before = try FileProbe.contents(crashed)
      do {
        let reader = try QualityStore.open(at: crashed + "/label.vigie", readOnly: true)
        #expect(try figures(reader) == [.value(1)])
      }
      #expect(try FileProbe.contents(crashed) == before)
    }
  }

  @Test("a file with a rollback journal, as on a network share, is read with its locks")
  func rollbackJournal() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path, filled: false)
      let writer = try DatabaseQueue(path: path)
      try writer.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = TRUNCATE") }
      let reader = try QualityStore.open(at: path, readOnly: true)
      #expect(try reader.read { try $0.sites() }.count == 2)
      try writer.inDatabase { try $0.execute(sql: "INSERT INTO site (code, name) VALUES ('NEU', 'Neuville')") }
      #expect(try reader.read { try $0.sites() }.count == 3)
      // The journal is the writer's.
      #expect(try FileProbe.names(folder).filter { !$0.hasSuffix("-journal") } == ["label.vigie"])
    }
  }
}
