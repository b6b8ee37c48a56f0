import Quality

/// A field in which several of many are chosen: what is typed narrows them down, Space chooses the one pointed at.
extension Field {
  /// Those that are shown: every word typed is in what is kept, shown or explained of them.
  var matching: [Option] {
    let words = Folding.fold(editor.text).split(separator: " ")
    guard !words.isEmpty else { return options }
    return options.filter { option in
      let text = Folding.fold("\(option.value) \(option.text) \(option.label)")
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// In the order in which they are proposed.
  public var ticked: [Option] { options.filter { isTicked($0) } }

  public func isTicked(_ option: Option) -> Bool { tickedValues.contains(option.value) }

  /// Chooses it, or no longer.
  mutating func tick(_ option: Option) {
    if tickedValues.remove(option.value) == nil { tickedValues.insert(option.value) }
    isTouched = true
  }

  /// Chooses all that are shown, or none of them where all were.
  mutating func tickAll() {
    let values = Set(matching.map(\.value))
    if values.isSubset(of: tickedValues) { tickedValues.subtract(values) } else { tickedValues.formUnion(values) }
    isTouched = true
  }
}

/// What keys do while the caret is in a checklist.
extension Form {
  /// Space and `*` choose; whatever else is typed narrows down what is shown. False for what is typed as elsewhere.
  mutating func tick(_ text: String, _ context: Context) -> Bool {
    guard focused.style == .checklist else { return false }
    switch text {
    case " ":
      let shown = focused.matching
      guard let suggestion, shown.indices.contains(suggestion) else { return true }
      changeTicks(pointingAt: shown[suggestion], context) { $0.tick(shown[suggestion]) }
    case "*":
      let shown = focused.matching
      let pointed = suggestion.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
      changeTicks(pointingAt: pointed, context) { $0.tickAll() }
    default: return false
    }
    return true
  }
}
