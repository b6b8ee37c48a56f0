/// Makes events of what the keyboard sends, byte after byte.
struct KeyDecoder {
  enum Input: Equatable {
    case byte(UInt8)
    /// Named by the terminal's description.
    case key(Key)
    case pasteStart, pasteEnd
    case unknown
  }

  private var letter: [UInt8] = []
  private var pasted: [UInt8]?
  private var kept: Input?

  /// A paste has begun and not ended: what comes is text.
  var isPasting: Bool { pasted != nil }

  /// The next event of what is there now; `read` gives nil when nothing more is. A letter or paste that has only begun
  /// is kept for the next time.
  mutating func next(_ read: () -> Input?) -> TerminalEvent? {
    while let input = take(read) {
      if let event = pasted == nil ? event(of: input, read) : paste(input) { return event }
    }
    return nil
  }

  /// Gives up waiting for the end of a paste.
  mutating func finishPaste() -> TerminalEvent? {
    guard let bytes = pasted else { return nil }
    pasted = nil
    return .pasted(Self.clean(String(decoding: bytes, as: UTF8.self)))
  }

  private mutating func take(_ read: () -> Input?) -> Input? {
    defer { kept = nil }
    return kept ?? read()
  }

  private mutating func event(of input: Input, _ read: () -> Input?) -> TerminalEvent? {
    switch input {
    case .key(let key): return .key(key)
    case .pasteStart: pasted = []
    case .pasteEnd, .unknown: break
    case .byte(27): return escape(read).map(TerminalEvent.key)
    case .byte(let byte): return key(of: byte).map(TerminalEvent.key)
    }
    return nil
  }

  private mutating func paste(_ input: Input) -> TerminalEvent? {
    switch input {
    case .byte(let byte): pasted?.append(byte)
    case .pasteEnd: return finishPaste()
    case .pasteStart, .key, .unknown: break
    }
    return nil
  }

  /// What follows at once belongs to the escape: an Alt key, or a sequence that nobody knows and that is left out.
  private mutating func escape(_ read: () -> Input?) -> Key? {
    guard let following = take(read) else { return .escape }
    guard case .byte(let byte) = following, byte != 27 else {
      kept = following
      return .escape
    }
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
      guard let next = take(read) else { return .alt(Character(Unicode.Scalar(byte))) }
      return skipSequence(from: next, read)
    }
    return letterAfterEscape(byte, read)
  }

  private mutating func skipSequence(from first: Input, _ read: () -> Input?) -> Key? {
    var input: Input? = first
    while case .byte(let byte) = input, (0x20..<0x40).contains(byte) { input = take(read) }
    return nil
  }

  private mutating func letterAfterEscape(_ byte: UInt8, _ read: () -> Input?) -> Key? {
    var decoded = key(of: byte)
    while decoded == nil, !letter.isEmpty, case .byte(let more) = take(read) { decoded = key(of: more) }
    guard case .character(let character) = decoded else { return decoded }
    return .alt(character)
  }

  private mutating func key(of byte: UInt8) -> Key? {
    guard byte < 0x80 else { return addToLetter(byte) }
    letter = []
    switch byte {
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case 0: return .ctrl(" ")
    case 1...26: return .ctrl(Character(Unicode.Scalar(byte + 0x60)))
    case 28...31: return .ctrl(Character(Unicode.Scalar(byte + 0x40)))
    default: return .character(Character(Unicode.Scalar(byte)))
    }
  }

  private mutating func addToLetter(_ byte: UInt8) -> Key? {
    if byte >= 0xC0 { letter = [] }
    letter.append(byte)
    guard let first = letter.first, first >= 0xC2, first < 0xF5 else {
      letter = []
      return nil
    }
    guard letter.count == (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) else { return nil }
    defer { letter = [] }
    guard let text = String(validating: letter, as: UTF8.self), let character = text.first else { return nil }
    guard let scalar = text.unicodeScalars.first, scalar.value >= 0xA0 else { return nil }
    return .character(character)
  }

  /// Terminals send carriage returns for the newlines of a pasted text.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\r": result.append("\n")
      case "\n": if previous != "\r" { result.append("\n") }
      case "\t": result.append("\t")
      default: if scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) { result.append(scalar) }
      }
    }
    return String(result)
  }
}
