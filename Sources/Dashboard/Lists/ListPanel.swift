import Quality
import QualityStore

/// A list as every output shows it, whatever its lines are.
public protocol ListShowing: Panel {
  /// After filtering.
  var count: Int { get }
  var totalCount: Int { get }
  var selectedIndex: Int? { get }
  var side: Detail? { get }
  var emptiness: Phrase { get }
  func columns(_ context: Context) -> [Table.Column]
  func rows(_ range: Range<Int>, _ context: Context) -> [Table.Row]
  func summary(_ context: Context) -> String
  func header(_ context: Context) -> [Detail.Block]
}

extension ListShowing {
  /// Everything that the filter lets through, as files and plain text show it.
  public func table(_ context: Context) -> Table {
    Table(columns: columns(context), rows: rows(0..<count, context))
  }
}

/// A list that can be walked, filtered and sorted; the selection survives a reload.
public struct ListPanel<Contents: ListContents>: ListShowing {
  public private(set) var contents: Contents
  public private(set) var lines: [Contents.Line] = []
  // Nil until the list was read.
  private var head: Contents.Head?
  public private(set) var side: Detail?
  private var state = ListState()
  private var visible: [Int] = []
  private var position: Int?
  private var sideID: String?
  // The folded words of each line, made when the filter is first used.
  private var folded: [String]?
  // What takes longer to read was not read yet.
  private var lacksDetails = true
  // Somebody has selected a line; until then the first one is selected, whatever it is.
  private var isWalked = false
  // The last page was read.
  private var isComplete = false

  public init(_ contents: Contents) {
    self.contents = contents
  }

  public var place: Place { contents.place }
  public var list: ListState? { state }
  public var count: Int { visible.count }
  public var totalCount: Int { lines.count }
  public var selectedIndex: Int? { position }
  public var emptiness: Phrase { state.filter.isEmpty ? contents.emptiness : Phrase("list.nothingFound") }
  public var selected: Contents.Line? { position.map { lines[visible[$0]] } }
  public var subject: Subject { contents.subject(of: selected) }

  public func title(_ context: Context) -> String { contents.title(context) }

  public func summary(_ context: Context) -> String {
    head.map { contents.summary(of: $0, lines, context) } ?? ""
  }

  public func columns(_ context: Context) -> [Table.Column] { contents.columns(context) }
  public func commands(_ context: Context) -> [Command] {
    head.map { contents.commands(for: selected, of: $0, context) } ?? []
  }

  public func header(_ context: Context) -> [Detail.Block] {
    head.map { contents.header(of: $0, selected: selected, context) } ?? []
  }

  public func rows(_ range: Range<Int>, _ context: Context) -> [Table.Row] {
    visible[range.clamped(to: 0..<visible.count)].map {
      Table.Row(id: contents.id(of: lines[$0]), cells: contents.cells(of: lines[$0], context))
    }
  }

  public mutating func read(_ reader: Reader, _ context: Context) throws {
    let before = lines.count
    var (head, lines) = try contents.read(reader, context)
    // As far as it was read before, so that the selection is found again.
    while lines.count < before, let last = lines.last {
      let page = try contents.more(after: last, reader, context)
      guard !page.isEmpty else { break }
      lines += page
    }
    show(lines, of: head, context)
    isComplete = false
    try readSide(reader, context)
  }

  /// Takes lines that were read already, as the overview does for its zones.
  mutating func show(_ lines: [Contents.Line], of head: Contents.Head, _ context: Context) {
    self.lines = contents.keeping(self.lines, in: lines)
    self.head = head
    lacksDetails = true
    folded = nil
    sideID = nil
    arrange(context)
  }

  public mutating func rest(_ reader: Reader, _ context: Context) throws {
    try readOn(reader, context)
    try complete(reader, context)
    try readSide(reader, context)
  }

  private mutating func readSide(_ reader: Reader, _ context: Context) throws {
    guard let head, let line = selected else {
      side = nil
      sideID = nil
      return
    }
    guard sideID != contents.id(of: line) else { return }
    side = try contents.side(of: line, in: head, reader, context)
    sideID = contents.id(of: line)
  }

  public mutating func readToEnd(_ reader: Reader, _ context: Context) throws {
    try readPages(reader, context, goesThrough: true)
  }

  mutating func complete(_ reader: Reader, _ context: Context) throws {
    guard lacksDetails else { return }
    lacksDetails = false
    guard let completed = try contents.complete(lines, reader, context) else { return }
    lines = completed
    folded = nil
    if !isWalked { state.selectedID = nil }
    arrange(context)
  }

  // Near the end of what was read the next page is; searching and turning the list over go through all of it.
  private mutating func readOn(_ reader: Reader, _ context: Context) throws {
    let goesThrough = !state.filter.isEmpty || state.isReversed || state.order > 0
    let isNearEnd = position.map { $0 + ListState.margin >= visible.count } ?? true
    guard goesThrough || isNearEnd else { return }
    try readPages(reader, context, goesThrough: goesThrough)
  }

  private mutating func readPages(_ reader: Reader, _ context: Context, goesThrough: Bool) throws {
    guard !isComplete else { return }
    repeat {
      guard let last = lines.last else {
        isComplete = true
        return
      }
      let page = try contents.more(after: last, reader, context)
      lines += page
      isComplete = page.isEmpty
    } while goesThrough && !isComplete
    folded = nil
    arrange(context)
  }

  public mutating func move(_ motion: Motion, page: Int) {
    guard let position else { return }
    isWalked = true
    switch motion {
    case .up: select(position - 1)
    case .down: select(position + 1)
    case .pageUp: select(position - max(1, page - 1))
    case .pageDown: select(position + max(1, page - 1))
    case .first: select(0)
    case .last: select(visible.count - 1)
    case .left, .right, .nextZone, .previousZone: break
    }
  }

  public mutating func adjust(_ adjustment: Adjustment) -> Bool { contents.adjust(adjustment) }

  public mutating func filter(_ text: String, _ context: Context) {
    state.filter = text
    arrange(context)
  }

  public mutating func sort(_ step: SortStep, _ context: Context) {
    switch step {
    case .nextOrder: state.order = (state.order + 1) % max(1, contents.orders(context).count)
    case .reverse: state.isReversed.toggle()
    }
    arrange(context)
  }

  /// Selects a line by its identity, where it is shown.
  public mutating func select(id: String) {
    guard let index = visible.firstIndex(where: { contents.id(of: lines[$0]) == id }) else { return }
    isWalked = true
    select(index)
  }

  private mutating func select(_ index: Int) {
    let index = max(0, min(visible.count - 1, index))
    position = index
    state.selectedID = contents.id(of: lines[visible[index]])
  }

  // Filters and sorts, then finds the selected line again; where it is gone, its neighbour is selected.
  private mutating func arrange(_ context: Context) {
    let before = position
    visible = sorted(matching(context), context)
    guard !visible.isEmpty else {
      position = nil
      return
    }
    let same = state.selectedID.flatMap { id in visible.firstIndex { contents.id(of: lines[$0]) == id } }
    select(same ?? min(before ?? 0, visible.count - 1))
  }

  private mutating func matching(_ context: Context) -> [Int] {
    let words = Folding.fold(state.filter).split(separator: " ")
    guard !words.isEmpty else { return Array(lines.indices) }
    let folded = folded ?? lines.map { Folding.fold(contents.words(of: $0, context)) }
    self.folded = folded
    return lines.indices.filter { index in words.allSatisfy { folded[index].contains($0) } }
  }

  private mutating func sorted(_ indices: [Int], _ context: Context) -> [Int] {
    let orders = contents.orders(context)
    guard orders.indices.contains(state.order) else { return indices }
    let order = orders[state.order]
    state.orderName = order.name
    let lines = lines
    let sorted = indices.sorted { left, right in
      order.comesBefore(lines[left], lines[right])
        || (!order.comesBefore(lines[right], lines[left]) && left < right)
    }
    return state.isReversed ? sorted.reversed() : sorted
  }
}
