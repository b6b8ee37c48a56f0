import QualityStore

/// Looking at the list in another way, and saying which.
extension DashboardModel {
  mutating func changeList(_ change: ListChange, _ store: QualityStore) throws {
    let context = context
    // What is grouped or marked is all there is.
    try readToEnd(store)
    self.change { $0.change(change, context) }
    guard change == .nextGrouping, let list = panel.list else { return }
    let grouping = list.grouping.map { context.phrases("group.\($0)") }
    let said =
      grouping.map { context.phrases("message.grouped", ["group": .text($0)]) } ?? context.phrases("message.ungrouped")
    message = Message(said, .quiet)
  }

  /// Takes the marks away; false where there are none.
  mutating func unmark() -> Bool {
    guard let list = panel.list, !list.marked.isEmpty else { return false }
    let context = context
    change { $0.change(.mark(.none), context) }
    return true
  }
}
