/// Hiding the lines of a group under its heading, and showing them.
extension ListPanel {
  // From a line to its heading, which hides its lines then.
  mutating func fold() {
    guard let position, rows.isGrouped, let heading = rows.heading(of: rows.group(at: position)) else { return }
    if rows.isHeading(position) { turnFold(to: true) } else { select(heading) }
  }

  // Shows the lines of a heading, and goes to the first where they are shown.
  mutating func unfold() {
    guard let position, rows.isHeading(position) else { return }
    if state.folded.contains(rows.groups[rows.group(at: position)].group.id) {
      turnFold(to: false)
    } else {
      select(position + 1)
    }
  }

  mutating func turnFold(to isFolded: Bool? = nil) {
    guard let position, rows.isGrouped else { return }
    let group = rows.group(at: position)
    let id = rows.groups[group].group.id
    if isFolded ?? !state.folded.contains(id) { state.folded.insert(id) } else { state.folded.remove(id) }
    rows = ListRows(groups: rows.groups, folded: state.folded)
    if let heading = rows.heading(of: group) { select(heading) }
  }
}
