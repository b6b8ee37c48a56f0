import Dashboard

/// One line of a checklist: whether it is chosen, what it is, and what explains it.
struct ChecklistRow {
  let option: Field.Option
  let isTicked: Bool
  let isPointedAt: Bool

  func draw(on screen: inout Screen, in area: Area) {
    let sign = isPointedAt ? screen.glyphs.selection : " "
    let box = isTicked ? "[\(screen.glyphs.check)]" : "[ ]"
    let role: Role = isPointedAt ? .selected : isTicked ? .plain : .helpText
    let text = option.label.isEmpty ? option.text : "\(option.text)  \(option.label)"
    screen.write("\(sign) \(box) \(text)", as: role, row: area.row, column: area.column, width: area.width)
  }
}
