import Foundation

/// The first bytes of a file, looked at before SQLite does: opening a file that is not Vigie's must not change it.
///
/// Layout: <https://www.sqlite.org/fileformat2.html#the_database_header>.
struct FileHeader {
  private let bytes: [UInt8]
  private let fileSize: Int

  /// Throws where the path is no file, or may not be read.
  init(of path: String) throws {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.unreadable(path: path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw StoreError.unreadable(path: path) }
    self.bytes = Array(bytes.prefix(count))
    fileSize = Int(lseek(descriptor, 0, SEEK_END))
  }

  /// Whether this program made it.
  var isVigie: Bool {
    bytes.count == 100 && bytes.starts(with: Array("SQLite format 3\0".utf8))
      && number(at: 68) == Migrations.applicationID
  }

  /// The version of the schema, where no log holds a later one.
  var version: Int { number(at: 60) }

  /// Whether writers keep a write-ahead log beside it.
  var usesLog: Bool { bytes[18] == 2 }

  /// Whether the end is missing, as after a copy that was cut short; means nothing while a log is there.
  var isCutShort: Bool { number(at: 28) * pageSize > fileSize }

  private var pageSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65536 : size
  }

  private func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
}
