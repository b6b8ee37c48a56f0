import Quality

/// A list as a board, its groups side by side with a card for each line, and as bars over the months.
extension ListPanel {
  public func boardHeadings(_ context: Context) -> [Table.Heading] {
    state.layout == .board ? rows.groups.map { heading(of: $0, context) } : []
  }

  public var boardPlace: (group: Int, index: Int)? {
    guard state.layout == .board, let position else { return nil }
    let group = rows.group(at: position)
    return (group, position - rows.firstRow(of: group))
  }

  public func boardCount(of group: Int) -> Int { rows.groups[group].lines.count }

  public func cards(of group: Int, _ range: Range<Int>, _ context: Context) -> [ListCard] {
    let lines = rows.groups[group].lines
    return range.clamped(to: 0..<lines.count).compactMap { contents.card(of: self.lines[lines[$0]], context) }
  }

  public func timelineRows(_ range: Range<Int>, _ context: Context) -> [TimelineRow] {
    range.clamped(to: 0..<rows.count).compactMap { index in
      switch rows.all[index] {
      case .heading(let group): .heading(heading(of: rows.groups[group], context))
      case .line(let line, _):
        contents.card(of: lines[line], context).flatMap { card in
          contents.span(of: lines[line], context).map { .line(card, $0) }
        }
      }
    }
  }

  /// How many lines are due in each month, and how many of them are late.
  public func dueByMonth(_ context: Context) -> [Period: (count: Int, late: Int)] {
    var months: [Period: (count: Int, late: Int)] = [:]
    for line in shown {
      guard let span = contents.span(of: lines[line], context), let due = span.due, !span.isOver else { continue }
      let month = Period(.monthly, containing: due)
      let known = months[month] ?? (0, 0)
      months[month] = (known.count + 1, known.late + (span.isLate ? 1 : 0))
    }
    return months
  }

  // Up and down within the group, left and right to the same place of another one.
  mutating func moveOnBoard(_ motion: Motion, page: Int) {
    guard let (group, index) = boardPlace else { return }
    let last = rows.groups[group].lines.count - 1
    func go(to index: Int) { select(rows.firstRow(of: group) + max(0, min(last, index))) }
    switch motion {
    case .up: go(to: index - 1)
    case .down: go(to: index + 1)
    case .pageUp: go(to: index - max(1, page - 1))
    case .pageDown: go(to: index + max(1, page - 1))
    case .first: go(to: 0)
    case .last: go(to: last)
    case .left, .right:
      let other = group + (motion == .left ? -1 : 1)
      guard rows.groups.indices.contains(other) else { return }
      select(rows.firstRow(of: other) + min(index, rows.groups[other].lines.count - 1))
    case .nextZone, .previousZone: break
    }
  }
}
