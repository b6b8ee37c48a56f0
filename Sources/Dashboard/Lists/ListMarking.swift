import QualityStore

/// A decision about the lines that were marked: they are no longer marked once it is made.
protocol OfMarked: Decision {}

extension ChangeActions: OfMarked {}
extension RequestTraining: OfMarked {}
extension ScheduleTraining: OfMarked {}
extension RefuseTraining: OfMarked {}

/// Choosing lines to act on several at once: by identity, so that they stay marked whatever is done to the list.
extension ListPanel {
  /// The lines chosen to act on several at once, also those that the filter hides.
  var marked: [Contents.Line] {
    state.marked.isEmpty ? [] : lines.filter { state.marked.contains(contents.id(of: $0)) }
  }

  mutating func mark(_ marking: ListChange.Marking) {
    let all = Set(shown.map { contents.id(of: lines[$0]) })
    switch marking {
    case .selected: turn(Set(underSelection.map { contents.id(of: lines[$0]) }))
    case .all: turn(all)
    case .inverted: state.marked.formSymmetricDifference(all)
    case .none: state.marked = []
    }
  }

  // Marks them, or none of them where all were.
  private mutating func turn(_ ids: Set<String>) {
    if ids.isSubset(of: state.marked) { state.marked.subtract(ids) } else { state.marked.formUnion(ids) }
  }

  // The line, or those of the group.
  private var underSelection: [Int] {
    guard let position else { return [] }
    return rows.line(at: position).map { [$0] } ?? rows.groups[rows.group(at: position)].lines
  }

  // Marks are of lines that are there; some may be hidden by the filter.
  mutating func keepMarks() {
    guard !state.marked.isEmpty else {
      state.markedOutOfSight = 0
      return
    }
    state.marked.formIntersection(lines.map { contents.id(of: $0) })
    let seen = Set(shown.map { contents.id(of: lines[$0]) })
    state.markedOutOfSight = state.marked.count { !seen.contains($0) }
  }
}
