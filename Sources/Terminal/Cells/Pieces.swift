/// What is put into one cell, or two when wide: a letter and the marks over it.
struct Piece: Equatable {
  var base: Unicode.Scalar
  var marks: [Unicode.Scalar] = []
  var width: Int

  static let blank = Piece(base: " ", width: 1)
}

/// A text as a terminal draws it, from left to right.
///
/// Nothing that could command the terminal comes through: controls, escapes and direction marks are left out. Spaces of
/// every kind become blanks. What terminals disagree about is made simple: joined emoji show the first, flags show their
/// letters, and no letter carries more than four marks.
struct Pieces: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  mutating func next() -> Piece? {
    while let scalar = ahead {
      ahead = scalars.next()
      guard var piece = Self.piece(for: scalar) else { continue }
      if (ahead?.value ?? 0) >= 0x300 { takeMarks(into: &piece) }
      return piece
    }
    return nil
  }

  private mutating func takeMarks(into piece: inout Piece) {
    while let scalar = ahead, scalar.value >= 0x300 {
      if scalar == "\u{200D}", piece.width == 2 {
        ahead = scalars.next()
      } else if Self.isSkinTone(scalar), piece.width == 2 {
      } else if TextWidth.cells(of: scalar) == 0 {
        if Self.isDrawnMark(scalar), piece.marks.count < 4, piece.base != " " { piece.marks.append(scalar) }
      } else {
        return
      }
      ahead = scalars.next()
    }
  }

  private static func piece(for scalar: Unicode.Scalar) -> Piece? {
    switch scalar.value {
    case 0x21..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: return Piece(base: scalar, width: 1)
    case 0x09, 0x0A, 0x20, 0xA0, 0x2028, 0x2029: return .blank
    case 0..<0x300: return nil
    case 0x1F1E6...0x1F1FF: return Piece(base: letter(ofFlag: scalar), width: 1)
    default: return rarePiece(for: scalar)
    }
  }

  private static func rarePiece(for scalar: Unicode.Scalar) -> Piece? {
    let width = TextWidth.cells(of: scalar)
    guard width > 0 else { return nil }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return Piece(base: " ", width: 1)
    case .unassigned, .privateUse: return Piece(base: "\u{FFFD}", width: 1)
    default: return Piece(base: scalar, width: width)
    }
  }

  private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6 + 0x41))
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func isDrawnMark(_ scalar: Unicode.Scalar) -> Bool {
    guard !(0xFE00...0xFE0F).contains(scalar.value), !(0xE0100...0xE01EF).contains(scalar.value) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .otherLetter: return true
    default: return false
    }
  }
}
