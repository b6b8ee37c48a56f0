import Foundation
internal import GRDB

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
  /// these texts.
  public func copies(holding texts: [String]) -> [String] {
    guard let path else { return [] }
    let file = URL(fileURLWithPath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)) ?? []
    let needles = texts.filter { !$0.isEmpty }.map { Data($0.utf8) }
    return names.sorted().filter { name in
      let other = file.deletingLastPathComponent().appending(path: name).path
      guard name != file.lastPathComponent, (try? FileHeader(of: other))?.isVigie == true,
        let data = try? Data(contentsOf: URL(fileURLWithPath: other), options: .alwaysMapped)
      else { return false }
      return needles.contains { data.range(of: $0) != nil }
    }
  }
}
