import Dashboard
import Foundation
import Quality
import TestSupport
import Testing

@testable import vigie

@Suite("Files that the dashboard writes and reads")
struct FilesOfThisMachineTests {
  let files = Files.ofThisMachine(beside: "label.vigie")

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("are private to their owner, and whole")
  func written() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/liste.csv"
      #expect(!files.exists(path))
      try files.write(.rows([["code", "note"], ["A-1", "=1+1"]], separator: ";"), path, false)
      #expect(files.exists(path))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "code;note\r\nA-1;'=1+1\r\n")
      #expect(try mode(path) == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["liste.csv"])
    }
  }

  @Test("are never replaced without being asked to, and then are private too")
  func replaced() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/liste.txt"
      let isThere = FileManager.default.createFile(
        atPath: path, contents: Data("avant".utf8), attributes: [.posixPermissions: 0o644])
      #expect(isThere)
      #expect(throws: FileRefusal(Phrase("export.cameMeanwhile", ["path": .text(path)]))) {
        try files.write(.text("après"), path, false)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "avant")
      try files.write(.text("après"), path, true)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "après")
      #expect(try mode(path) == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["liste.txt"])
    }
  }

  @Test("that cannot be written say so, and leave nothing", arguments: ["nowhere/liste.csv", "."])
  func refused(path: String) throws {
    try withTemporaryFolder { folder in
      let place = folder + "/" + path
      #expect(throws: FileRefusal(Phrase("error.cannotWrite", ["path": .text(place)]))) {
        try files.write(.text("x"), place, true)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left == [])
    }
  }

  @Test("are read line by line, with what cannot be taken")
  func read() throws {
    let store = try SampleLabel.store()
    try withTemporaryFolder { folder in
      let path = folder + "/releves.csv"
      try "indicateur;periode;valeur\nCC-02;T1 2026;12\nCC-02;T9 2026;12\n".write(
        toFile: path, atomically: true, encoding: .utf8)
      let file = try store.read { try files.readFigures(path, $0, SampleLabel.today) }
      #expect(file.measurements == [SampleLabel.value("CC-02", "2026-Q1", 12)])
      #expect(file.lines == [2])
      #expect(file.faults.map(\.line) == [3])
      #expect(throws: FileRefusal(Phrase("error.cannotRead", ["path": .text(folder + "/nowhere.csv")]))) {
        try store.read { try files.readFigures(folder + "/nowhere.csv", $0, SampleLabel.today) }
      }
    }
  }

  @Test("are told from what they were by their digest, and from files that are not there")
  func digest() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/registre.pdf"
      let absent = try files.digest(path) { _ in }
      #expect(absent == nil)
      try Data("abc".utf8).write(to: URL(filePath: path))
      let first = try files.digest(path) { _ in }
      #expect(first == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
      try Data().write(to: URL(filePath: path))
      let emptied = try files.digest(path) { _ in }
      #expect(emptied == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
      let inside = try files.digest(path + "/page") { _ in }
      #expect(inside == nil)
    }
  }

  @Test("are read in pieces, and how far they are read is told")
  func pieces() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/film"
      try Data(repeating: UInt8(ascii: "a"), count: 1_000_000).write(to: URL(filePath: path))
      var told: [Double] = []
      let digest = try files.digest(path) { told.append($0) }
      #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
      #expect(told.count > 3)
      #expect(told == told.sorted())
      #expect(told.last == 1)
      #expect(throws: CancellationError.self) { try files.digest(path) { _ in throw CancellationError() } }
    }
  }

  @Test("are nothing but files: a folder, a device and a pipe are refused, and waited for never")
  func notFiles() throws {
    try withTemporaryFolder { folder in
      let pipe = folder + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: pipe)
      try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: folder + "/loop")
      for (path, key) in [
        (folder, "error.isFolder"), (pipe, "error.isNoFile"), (folder + "/link", "error.isNoFile"),
        ("/dev/zero", "error.isNoFile"), (folder + "/loop", "error.cannotRead"),
      ] {
        #expect(throws: FileRefusal(Phrase(key, ["path": .text(path)]))) { try files.digest(path) { _ in } }
      }
    }
  }
}
