import Quality

/// Rows of a CSV file as RFC 4180 describes them, strictly: nothing is padded, nothing is swallowed.
///
/// The separator is the one of `;`, tab and `,` that the first line has most of, outside quotes. Lines end in LF, CRLF
/// or CR; the letters are UTF-8, or else Windows-1252.
public struct CSVReader: IteratorProtocol {
  /// One row, its fields neither trimmed nor cleaned.
  public struct Row: Equatable, Sendable {
    /// Of its first character, counted from 1.
    public let line: Int
    public let fields: [String]
  }

  /// Misplaced quotes, by line; the rows around them are read as far as they can be.
  public private(set) var faults: [FileFault.Fault] = []

  let separator: UInt8

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  // Of the last row: the next one has as many, most often.
  private var width = 0

  public init(_ bytes: [UInt8]) {
    self.bytes = TextEncoding.utf8(bytes)
    separator = CSVReader.separator(in: self.bytes)
  }

  /// How much was read, from 0 to 1.
  public var progress: Double { bytes.isEmpty ? 1 : Double(position) / Double(bytes.count) }

  /// The next row that holds something; nil at the end. Blank lines, and what a spreadsheet leaves under its data, as in
  /// `;;;`, are passed over.
  public mutating func next() -> Row? {
    while position < bytes.count {
      let row = readRow()
      if !row.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return row }
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func separator(in bytes: [UInt8]) -> UInt8 {
    let header = bytes.drop(while: isLineEnd).prefix { !isLineEnd($0) }
    var isQuoted = false
    let plain = header.filter { byte in
      if byte == quote { isQuoted.toggle() }
      return !isQuoted
    }
    let counts = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")].map { candidate in
      (candidate, plain.count { $0 == candidate })
    }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ";")
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

  private mutating func readRow() -> Row {
    let first = line
    var fields: [String] = []
    fields.reserveCapacity(width)
    repeat { fields.append(readField()) } while skipSeparator()
    width = fields.count
    skipNewline()
    return Row(line: first, fields: fields)
  }

  private mutating func readField() -> String {
    guard position < bytes.count, bytes[position] == CSVReader.quote else { return readPlain() }
    return readQuoted()
  }

  private mutating func readPlain() -> String {
    let start = position
    var hasQuote = false
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == CSVReader.quote { hasQuote = true }
      position += 1
    }
    if hasQuote { faults.append(.init(line: line, reason: Phrase("csv.strayQuote"))) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readQuoted() -> String {
    let first = line
    position += 1
    var field: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if endsLine(byte) { line += 1 }
      guard byte == CSVReader.quote else {
        field.append(byte)
        continue
      }
      guard position < bytes.count, bytes[position] == CSVReader.quote else { return endQuoted(field) }
      field.append(byte)
      position += 1
    }
    faults.append(.init(line: first, reason: Phrase("csv.openQuote")))
    return String(decoding: field, as: UTF8.self)
  }

  // After the closing quote only a separator or the end of the line may come.
  private mutating func endQuoted(_ field: [UInt8]) -> String {
    if position < bytes.count, !isEnd(bytes[position]) {
      faults.append(.init(line: line, reason: Phrase("csv.strayQuote")))
      while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    }
    return String(decoding: field, as: UTF8.self)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || CSVReader.isLineEnd(byte)
  }

  // `byte` was just passed; the CR of a CRLF does not count.
  private func endsLine(_ byte: UInt8) -> Bool {
    if byte == CSVReader.newline { return true }
    return byte == CSVReader.carriageReturn && !(position < bytes.count && bytes[position] == CSVReader.newline)
  }

  private mutating func skipSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func skipNewline() {
    if position < bytes.count, bytes[position] == CSVReader.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == CSVReader.newline { position += 1 }
    line += 1
  }
}
