import Foundation
import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Creating a file")
struct CreateTests {
  private func create(_ path: String) throws -> QualityStore {
    try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
  }

  @Test("the file is private to its owner, and so is a folder made for it")
  func modes() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/vigie/labels/coteaux.vigie"
      let store = try create(path)
      try SampleLabel.fill(store)
      #expect(try FileProbe.mode(path) == 0o600)
      #expect(try FileProbe.mode(path + "-wal") == 0o600)
      #expect(try FileProbe.mode(folder + "/vigie/labels") == 0o700)
      #expect(try FileProbe.mode(folder + "/vigie") == 0o700)
      #expect(store.path == path)
      #expect(!store.isReadOnly)
      #expect(try store.check() == [])
    }
  }

  @Test("nothing of a label is set aside in a folder that others can see")
  func temporaryStorage() throws {
    let inMemory = 2
    #expect(try SampleLabel.store().fetch(Int.self, "PRAGMA temp_store") == inMemory)
  }

  @Test("an existing file is refused and not touched", arguments: ["", "notes de réunion"])
  func existing(text: String) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.write(text.utf8, at: path)
      #expect(throws: StoreError.alreadyThere(path: path)) { try create(path) }
      #expect(try FileProbe.contents(folder) == ["label.vigie": Data(text.utf8)])
    }
  }

  @Test("a link that leads nowhere is refused too")
  func danglingLink() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder + "/nowhere")
      #expect(throws: StoreError.alreadyThere(path: path)) { try create(path) }
      #expect(try FileProbe.names(folder) == ["label.vigie"])
    }
  }

  @Test("a folder that cannot be made, or that is a file, is refused")
  func noFolder() throws {
    try withTemporaryFolder { folder in
      try FileProbe.write("x".utf8, at: folder + "/file")
      for path in [folder + "/file/label.vigie", folder + "/file/deeper/label.vigie"] {
        #expect(throws: StoreError.folderNotWritable(path: path)) { try create(path) }
      }
      #expect(try FileProbe.names(folder) == ["file"])
    }
  }

  @Test("a full disk, or a refusal, leaves nothing behind")
  func nothingLeft() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      #expect(throws: StoreError.diskFull(path: path)) {
        try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature()) {
          try $0.execute(sql: "PRAGMA max_page_count = 30")
        }
      }
      #expect(throws: StartLabel.Refusal.prefectureMissing) {
        try QualityStore.create(
          at: path, StartLabel(prefecture: "", framework: SampleLabel.framework, establishment: nil),
          by: SampleLabel.signature())
      }
      let names = try FileProbe.names(folder)
      #expect(names.isEmpty)
    }
  }

  @Test("another process can open it while the first one is still at work")
  func openedByAnother() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      let first = try create(path)
      try SampleLabel.fill(first)
      let second = try QualityStore.open(at: path)
      #expect(try second.read { try $0.actions() }.count == 3)
      let reader = try QualityStore.open(at: path, readOnly: true)
      #expect(try reader.read { try $0.actions() }.count == 3)
    }
  }
}
