import Foundation
internal import GRDB
import Quality

extension QualityStore {
  /// Writes the whole file anew, so that nothing stays in it of what was erased: SQLite only forgets where a text was.
  ///
  /// Whether it is done: another program that reads the file right now keeps its log from being emptied. Throws
  /// `StoreError.busy` when another one writes, `.diskFull` when there is no room for a second copy of the file.
  @discardableResult
  public func purge() throws -> Bool {
    guard connection != nil, !isReadOnly else { return true }
    return try StoreError.translating(place) {
      try queue.inDatabase { db in
        try db.execute(sql: "VACUUM")
        return try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
      }
    }
  }

  /// The files beside the label's, by their names in that folder, that a label was copied to and that still hold one of
  /// these texts: a name in any case, with its last words first too.
  public func copies(holding texts: [String]) -> [String] {
    guard let path else { return [] }
    let file = URL(fileURLWithPath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)) ?? []
    let traces = texts.map(ByteTrace.init)
    return names.sorted().filter { name in
      let other = file.deletingLastPathComponent().appending(path: name).path
      guard name != file.lastPathComponent, (try? FileHeader(of: other))?.isVigie == true,
        let data = try? Data(contentsOf: URL(fileURLWithPath: other), options: .alwaysMapped)
      else { return false }
      return data.withUnsafeBytes { bytes in traces.contains { $0.isLeft(in: bytes) } }
    }
  }
}

/// A text as the bytes of a file may hold it.
struct ByteTrace {
  private let needles: [[UInt8]]
  // One word in any case would be found within other words.
  private let foldsCase: Bool

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    let orders = words.indices.map { (words[$0...] + words[..<$0]).joined(separator: " ") }
    foldsCase = words.count > 1
    needles = Set(orders + (foldsCase ? orders.map(Folding.fold) : [])).map { [foldsCase] in
      Array($0.utf8).map { foldsCase ? ByteTrace.folded($0) : $0 }
    }
  }

  func isLeft(in bytes: UnsafeRawBufferPointer) -> Bool { needles.contains { isLeft($0, in: bytes) } }

  private func isLeft(_ needle: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = needle.first, bytes.count >= needle.count else { return false }
    return (0...(bytes.count - needle.count)).contains { start in
      same(bytes[start], first) && needle.indices.allSatisfy { same(bytes[start + $0], needle[$0]) }
    }
  }

  private func same(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    (foldsCase ? ByteTrace.folded(byte) : byte) == wanted
  }

  // Capitals differ from small letters by one bit, in ASCII and in the second byte of « É » as well.
  private static func folded(_ byte: UInt8) -> UInt8 { byte | 0x20 }
}
