import Quality

/// What a view shows, in words.
enum ViewWording {
  /// « retard à:SIDSIC · par responsable · tableau »; nothing of what is as usual.
  static func told(_ arrangement: ListArrangement, _ context: Context) -> String {
    let phrases = context.phrases
    let parts: [String?] = [
      arrangement.filter.isEmpty ? nil : arrangement.filter,
      arrangement.layout == .table ? nil : phrases(arrangement.layout.phrase),
      arrangement.grouping.map { phrases("group.\($0)") },
      arrangement.order.map { phrases("view.order", ["order": .text(phrases("order.\($0)"))]) },
      arrangement.columns.map { phrases("view.columns", ["count": .count($0.count)]) },
    ]
    let told = parts.compactMap(\.self).joined(separator: " · ")
    return told.isEmpty ? phrases("view.asUsual") : told
  }
}
