import Quality
import QualityStore

extension Command {
  static func export(_ panel: any Panel) -> Command {
    Command(.export, unless: panel.shownList == nil ? Phrase("message.notHere") : nil, .ask(.export))
  }
}

extension Panel {
  /// The list that has the keys.
  var shownList: (any ListShowing)? { (self as? OverviewPanel)?.focused ?? self as? any ListShowing }
}

extension DashboardModel {
  /// Writes the list as the screen shows it: its filter, its order, its columns, and all of its rows.
  mutating func export(_ format: ExportFormat, _ path: String, replacing: Bool, _ store: QualityStore) throws {
    guard var list = panel.shownList else { throw FileRefusal(Phrase("message.notHere")) }
    let context = context
    try source(store).read { try list.readToEnd($0, context) }
    let table = list.table(context)
    try context.files.write(format.content(of: table, emptiness: list.emptiness, context), path, replacing)
    message = Message(
      context.phrases("export.done", ["count": .count(table.rows.count), "path": .text(path)]), .good)
  }
}
