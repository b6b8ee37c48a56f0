import Quality

/// The fields before the first empty line of a message, or of a part of one (RFC 5322 § 2.2), unfolded.
struct MailHead {
  private let fields: [(name: String, value: [UInt8])]

  /// Beyond these a field, or the fields, are cut: nobody writes so much.
  private static let longestField = 65_536
  private static let mostFields = 1000

  /// The head, and what follows it.
  ///
  /// A line that is no field ends the head, and belongs to the body: a head that is cut short loses no word.
  static func split(_ bytes: ArraySlice<UInt8>) -> (head: MailHead, body: ArraySlice<UInt8>) {
    var fields: [(name: String, value: [UInt8])] = []
    var body = bytes
    for (line, end) in MailLines(bytes) {
      if line.isEmpty { return (MailHead(fields), bytes[end...]) }
      if let first = line.first, Byte.isBlank(first), let last = fields.indices.last {
        fields[last].value += line.prefix(max(0, longestField - fields[last].value.count))
      } else if let field = field(line) {
        if fields.count < mostFields { fields.append(field) }
      } else {
        break
      }
      body = bytes[end...]
    }
    return (MailHead(fields), body)
  }

  private init(_ fields: [(name: String, value: [UInt8])]) {
    self.fields = fields
  }

  /// A name is printable ASCII without a blank.
  private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: [UInt8])? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line[..<colon].trimmed
    guard !name.isEmpty, name.count <= 100, name.allSatisfy({ $0 > Byte.space && $0 < 0x7F }) else { return nil }
    let value = line[(colon + 1)...].prefix(longestField)
    return (String(decoding: name, as: UTF8.self).lowercased(), Array(value))
  }

  /// Whether any of these is there.
  func has(_ names: [String]) -> Bool { fields.contains { names.contains($0.name) } }

  /// The first field of this name as it is written; nil where there is none.
  func raw(_ name: String) -> String? {
    fields.first { $0.name == name }.map { MailCharset.text(of: $0.value[...].trimmed, named: nil) }
  }

  /// The same in letters: encoded words are read, blanks folded; empty where there is none.
  func text(_ name: String) -> String { CleanText.line(EncodedWord.decoded(raw(name) ?? "")) }
}
