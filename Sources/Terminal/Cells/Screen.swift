/// What the terminal is to show: a grid of cells, each a letter and its role. Drawing outside of it does nothing.
public struct Screen: Sendable {
  public let size: Size
  public let glyphs: GlyphSet
  /// Where the terminal's own cursor goes: to the edited field or the selected row, for screen readers too.
  public var cursor: Cursor?

  var cells: [ScreenCell]
  /// Letters with marks over them; a cell names them by their place here.
  var clusters: [String] = []

  public struct Cursor: Equatable, Sendable {
    public var row: Int
    public var column: Int
    public var isVisible: Bool

    public init(row: Int, column: Int, isVisible: Bool) {
      self.row = row
      self.column = column
      self.isVisible = isVisible
    }
  }

  public init(_ size: Size, glyphs: GlyphSet = .braille) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  public var area: Area { Area(size) }

  public func width(of text: String) -> Int { glyphs.cells(of: text) }

  /// Writes on one row, cut with an ellipsis at `width` cells and at the edge. Returns the cells written.
  @discardableResult
  public mutating func write(
    _ text: String, as role: Role = .plain, row: Int, column: Int, width: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.height, column < size.width else { return 0 }
    let room = min(width ?? .max, size.width - column)
    guard room > 0 else { return 0 }
    if column >= 0, let count = TextWidth.plainLength(of: text), count <= room {
      return writePlain(text, as: role, at: row * size.width + column, row: row)
    }
    return write(pieces(of: text), as: role, row: row, column: column, room: room)
  }

  /// Writes so that the text ends where these cells end.
  public mutating func writeTrailing(_ text: String, as role: Role = .plain, row: Int, column: Int, width: Int) {
    write(text, as: role, row: row, column: column + max(0, width - self.width(of: text)), width: width)
  }

  /// As many whole parts « 1 en retard · 2 ouvertes » as have room: a part that is cut says nothing.
  public func fitting(_ text: String, in width: Int) -> String {
    guard self.width(of: text) > width else { return text }
    var parts = text.split(separator: Screen.partSeparator)
    while parts.count > 1, self.width(of: parts.joined(separator: Screen.partSeparator)) > width { parts.removeLast() }
    return parts.joined(separator: Screen.partSeparator)
  }

  private static let partSeparator = " · "

  public mutating func fill(_ area: Area, with glyph: String = " ", as role: Role = .plain) {
    guard let piece = pieces(of: glyph).first, piece.width == 1 else { return }
    for row in max(0, area.row)..<max(0, area.row, min(area.endRow, size.height)) {
      for column in max(0, area.column)..<max(0, area.column, min(area.endColumn, size.width)) {
        put(piece, as: role, row: row, column: column)
      }
    }
  }

  /// Changes what cells mean and leaves their letters.
  public mutating func mark(_ area: Area, as role: Role) {
    for row in max(0, area.row)..<max(0, area.row, min(area.endRow, size.height)) {
      for column in max(0, area.column)..<max(0, area.column, min(area.endColumn, size.width)) {
        cells[row * size.width + column].role = role
      }
    }
  }

  /// Copies rows of another screen, from `firstRow` on, into an area of this one.
  public mutating func copy(_ other: Screen, from firstRow: Int = 0, to area: Area) {
    for offset in 0..<area.height {
      let source = firstRow + offset
      guard source >= 0, source < other.size.height else { continue }
      for column in 0..<min(area.width, other.size.width) {
        guard let piece = other.piece(row: source, column: column) else { continue }
        put(piece, as: other.role(row: source, column: column), row: area.row + offset, column: area.column + column)
      }
    }
  }

  public func role(row: Int, column: Int) -> Role { cells[row * size.width + column].role }

  /// The letter of a cell; empty for the second half of a wide one.
  public func letter(row: Int, column: Int) -> String { letter(of: cells[row * size.width + column]) }

  func letter(of cell: ScreenCell) -> String {
    switch cell.content {
    case .continuation: ""
    case .scalar(let scalar): String(scalar)
    case .cluster(let index): clusters[index]
    }
  }
}

extension Screen {
  private func pieces(of text: String) -> [Piece] {
    glyphs.isASCII ? PlainSpelling.pieces(of: text) : Array(Pieces(text))
  }

  private mutating func writePlain(_ text: String, as role: Role, at start: Int, row: Int) -> Int {
    guard !text.isEmpty else { return 0 }
    let count = text.utf8.count
    freeHalves(row: row, column: start - row * size.width, width: count)
    var index = start
    for byte in text.utf8 {
      cells[index] = ScreenCell(UInt32(byte), role)
      index += 1
    }
    return count
  }

  private mutating func write(_ pieces: [Piece], as role: Role, row: Int, column: Int, room: Int) -> Int {
    let whole = pieces.reduce(0) { $0 + $1.width }
    let limit = whole <= room ? room : room - 1
    var used = 0
    for piece in pieces {
      guard used + piece.width <= limit else { break }
      put(piece, as: role, row: row, column: column + used)
      used += piece.width
    }
    guard whole > room else { return used }
    put(Piece(base: glyphs.ellipsis, width: 1), as: role, row: row, column: column + used)
    return used + 1
  }

  private mutating func put(_ piece: Piece, as role: Role, row: Int, column: Int) {
    guard row >= 0, row < size.height, column >= 0, column + piece.width <= size.width else { return }
    freeHalves(row: row, column: column, width: piece.width)
    let index = row * size.width + column
    cells[index] = ScreenCell(code(of: piece), role)
    if piece.width == 2 { cells[index + 1] = ScreenCell(ScreenCell.continuation, role) }
  }

  /// A wide letter of which one half is written over loses the other half too.
  private mutating func freeHalves(row: Int, column: Int, width: Int) {
    let start = row * size.width + column
    let end = start + width
    if cells[start].code == ScreenCell.continuation, column > 0 { cells[start - 1].code = ScreenCell.blank.code }
    if column + width < size.width, cells[end].code == ScreenCell.continuation {
      cells[end].code = ScreenCell.blank.code
    }
  }

  private mutating func code(of piece: Piece) -> UInt32 {
    guard !piece.marks.isEmpty else { return piece.base.value }
    var text = String.UnicodeScalarView([piece.base])
    text.append(contentsOf: piece.marks)
    clusters.append(String(text))
    return ScreenCell.firstCluster + UInt32(clusters.count - 1)
  }

  private func piece(row: Int, column: Int) -> Piece? {
    let cell = cells[row * size.width + column]
    switch cell.content {
    case .continuation: return nil
    case .scalar(let scalar): return Piece(base: scalar, width: width(row: row, column: column))
    case .cluster(let index):
      let scalars = Array(clusters[index].unicodeScalars)
      return Piece(base: scalars[0], marks: Array(scalars.dropFirst()), width: width(row: row, column: column))
    }
  }

  private func width(row: Int, column: Int) -> Int {
    let next = row * size.width + column + 1
    return column + 1 < size.width && cells[next].code == ScreenCell.continuation ? 2 : 1
  }
}

extension Screen: Equatable {
  public static func == (one: Screen, other: Screen) -> Bool {
    one.size == other.size && one.cursor == other.cursor && one.glyphs == other.glyphs
      && (0..<one.size.height).allSatisfy { one.row($0, equals: other) }
  }

  /// Both screens have the same width.
  func row(_ row: Int, equals other: Screen) -> Bool {
    for index in row * size.width..<(row + 1) * size.width {
      let (mine, its) = (cells[index], other.cells[index])
      guard mine.role == its.role else { return false }
      if mine.code < ScreenCell.firstCluster || mine.code == ScreenCell.continuation {
        guard mine.code == its.code else { return false }
      } else {
        guard letter(of: mine) == other.letter(of: its) else { return false }
      }
    }
    return true
  }
}
