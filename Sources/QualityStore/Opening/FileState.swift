import Foundation

/// A file as it lies on the disk; two states differ when somebody wrote in between.
struct FileState: Equatable {
  private let device, inode, size, seconds, nanoseconds: Int
  /// Whether a write-ahead log lies beside it.
  let hasLog: Bool

  init(of path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreError.missing(path: path) }
    (device, inode) = (Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    hasLog = access(path + "-wal", F_OK) == 0
  }
}
