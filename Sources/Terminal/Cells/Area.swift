/// A rectangle of cells; an empty one draws nothing.
public struct Area: Equatable, Sendable {
  public var row: Int
  public var column: Int
  public var width: Int
  public var height: Int

  public init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public init(_ size: Size) {
    self.init(row: 0, column: 0, width: size.width, height: size.height)
  }

  public var isEmpty: Bool { width == 0 || height == 0 }
  public var endRow: Int { row + height }
  public var endColumn: Int { column + width }

  /// What remains inside after this many cells on each side.
  public func inset(rows: Int, columns: Int) -> Area {
    Area(row: row + rows, column: column + columns, width: width - 2 * columns, height: height - 2 * rows)
  }

  public func top(_ rows: Int) -> Area {
    Area(row: row, column: column, width: width, height: min(max(0, rows), height))
  }

  public func bottom(_ rows: Int) -> Area {
    let kept = min(max(0, rows), height)
    return Area(row: endRow - kept, column: column, width: width, height: kept)
  }

  public func left(_ columns: Int) -> Area {
    Area(row: row, column: column, width: min(max(0, columns), width), height: height)
  }

  public func right(_ columns: Int) -> Area {
    let kept = min(max(0, columns), width)
    return Area(row: row, column: endColumn - kept, width: kept, height: height)
  }

  public func withoutTop(_ rows: Int) -> Area { bottom(height - max(0, rows)) }
  public func withoutBottom(_ rows: Int) -> Area { top(height - max(0, rows)) }
  public func withoutLeft(_ columns: Int) -> Area { right(width - max(0, columns)) }
  public func withoutRight(_ columns: Int) -> Area { left(width - max(0, columns)) }

  /// An area of at most this size in the middle of this one.
  public func centered(width: Int, height: Int) -> Area {
    let size = Size(width: min(width, self.width), height: min(height, self.height))
    return Area(
      row: row + (self.height - size.height) / 2, column: column + (self.width - size.width) / 2,
      width: size.width, height: size.height)
  }
}
