import Foundation
import Quality
import Synchronization

/// Ctrl-C and a request to end, noted while a long work runs: it then ends by itself, and leaves nothing half done.
enum Interruption {
  /// Runs `body`, during which `check` throws once a signal has come.
  static func watched<T>(_ body: () throws -> T) throws -> T {
    received.store(0, ordering: .relaxed)
    for number in signals { signal(number, note) }
    unblock()
    defer { for number in signals { signal(number, SIG_DFL) } }
    return try body()
  }

  static func check() throws {
    let number = received.load(ordering: .relaxed)
    guard number == 0 else { throw Complaint(Phrase("error.interrupted"), code: 128 + number) }
  }

  // What is blocked in the program that starts this one would be blocked here too.
  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  private static let signals = [SIGINT, SIGTERM]
  private static let received = Atomic<Int32>(0)
  private static let note: @convention(c) (Int32) -> Void = { received.store($0, ordering: .relaxed) }
}
