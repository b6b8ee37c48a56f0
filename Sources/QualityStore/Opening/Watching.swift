internal import GRDB

extension QualityStore {
  /// What was read from a file without locks counts only if nobody wrote to it meanwhile; otherwise the file is opened
  /// again, with locks when a writer is there, and read again.
  func withoutTearing<T>(_ body: () throws -> T) throws -> T {
    for _ in 0..<QualityStore.attempts {
      guard let frozen, let path else { return try body() }
      if try FileState(of: path) == frozen {
        let result = Result { try body() }
        if try FileState(of: path) == frozen { return try result.get() }
      }
      try openAgain()
    }
    throw StoreError.busy(path: place)
  }

  private static var attempts: Int { 20 }

  private func openAgain() throws {
    guard let connection else { return }
    let opened = try connection.open()
    (queue, frozen) = (opened.queue, opened.frozen)
    reopenings += 1
  }
}
