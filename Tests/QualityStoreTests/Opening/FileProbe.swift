import Foundation
import GRDB
import TestSupport

@testable import QualityStore

/// What tests look at on the disk.
enum FileProbe {
  static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The names in a folder, sorted.
  static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Every file of a folder, by name.
  static func contents(_ folder: String) throws -> [String: Data] {
    try Dictionary(
      uniqueKeysWithValues: names(folder).map { ($0, try Data(contentsOf: URL(filePath: folder + "/" + $0))) })
  }

  static func write(_ bytes: some Sequence<UInt8>, at path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// Copies a folder's files into a new one: what a crash, or a copy made while somebody writes, leaves.
  static func copy(_ folder: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: folder, toPath: other)
  }

  /// A label's file, closed.
  static func label(at path: String, filled: Bool = true) throws {
    let store = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
    if filled { try SampleLabel.fill(store) }
  }
}
