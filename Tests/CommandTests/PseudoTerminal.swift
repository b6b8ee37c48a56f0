import Foundation

/// The two ends of a terminal that nobody looks at: what a program writes to it can be read as it comes.
final class PseudoTerminal {
  /// What the program gets.
  let end: FileHandle
  private let reader: Int32
  private(set) var text = ""

  init() throws {
    reader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (locked, number): (Int32, Int32) = (0, 0)
    // The C library keeps `posix_openpt` and its like from Swift; these are what they ask the kernel for.
    let (unlock, numberOf): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    guard reader >= 0, ioctl(reader, unlock, &locked) == 0, ioctl(reader, numberOf, &number) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    let descriptor = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    end = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit { close(reader) }

  /// Waits until the program has written this, or has ended; says whether it has written it.
  func wait(for words: String) -> Bool {
    while !text.contains(words) {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(reader, &bytes, bytes.count)
      guard count > 0 else { return false }
      text += String(decoding: bytes.prefix(count), as: UTF8.self)
    }
    return true
  }
}
