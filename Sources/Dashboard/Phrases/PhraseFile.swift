/// The lines of a phrase file: `key = text`; a line that begins with `#` is a remark.
enum PhraseFile {
  static func entries(of file: BuiltInFile) -> [String: String] {
    var entries: [String: String] = [:]
    entries.reserveCapacity(1024)
    for line in file.bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#"), let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      entries[trimmed(line[..<equals])] = trimmed(line[(equals + 1)...])
    }
    return entries
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let space = UInt8(ascii: " ")
    var bytes = bytes
    while bytes.first == space { bytes.removeFirst() }
    while bytes.last == space { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
