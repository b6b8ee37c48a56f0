import Quality

/// A few things to choose from: which columns a list shows and in what order, or which of its views.
public struct Menu: Sendable {
  public enum Kind: Equatable, Sendable { case columns, views }

  public struct Entry: Equatable, Sendable {
    public let id: String
    public let text: String
    /// Told beside it.
    public let note: String
    /// Whether it is chosen among several; nil where one alone is.
    public var isOn: Bool?
  }

  public let kind: Kind
  public private(set) var entries: [Entry]
  public private(set) var selection = 0

  public var title: Phrase { Phrase(kind == .columns ? "menu.columns" : "menu.views") }

  init(_ kind: Kind, _ entries: [Entry], selection: Int = 0) {
    self.kind = kind
    self.entries = entries
    self.selection = max(0, min(entries.count - 1, selection))
  }

  /// The columns of a list, beside them the names that files and the command line know them by.
  init(columnsOf list: any ListShowing, _ context: Context) {
    self.init(
      .columns,
      list.columnChoices(context).map { column, isShown in
        Entry(id: column.key, text: PlainText.title(of: column, context), note: column.key, isOn: isShown)
      })
  }

  /// The views of a list, after the list as it usually is.
  init(_ views: [SavedView], _ context: Context, selection: Int = 0) {
    let usual = Entry(id: "", text: context.phrases("view.usual"), note: "", isOn: nil)
    self.init(
      .views,
      [usual]
        + views.map { view in
          Entry(id: view.name, text: view.name, note: ViewWording.told(view.arrangement, context), isOn: nil)
        }, selection: selection)
  }

  public var selected: Entry? { entries.indices.contains(selection) ? entries[selection] : nil }

  mutating func move(_ step: Int) { selection = max(0, min(entries.count - 1, selection + step)) }

  mutating func turn() {
    guard entries.indices.contains(selection), let isOn = entries[selection].isOn else { return }
    entries[selection].isOn = !isOn
  }

  /// Puts the entry before or after its neighbour.
  mutating func shift(_ step: Int) {
    let other = selection + step
    guard kind == .columns, entries.indices.contains(other), entries.indices.contains(selection) else { return }
    entries.swapAt(selection, other)
    selection = other
  }

  /// The entries that are on, in order.
  var chosen: [String] { entries.filter { $0.isOn == true }.map(\.id) }
}
