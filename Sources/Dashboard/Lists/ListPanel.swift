import Quality
import QualityStore

/// A list that can be walked, filtered and sorted; the selection survives a reload.
///
/// Its other sides stand beside it: what it shows, its commands, its marks and folds, its board and timeline.
public struct ListPanel<Contents: ListContents>: ListShowing {
  public internal(set) var contents: Contents
  public private(set) var lines: [Contents.Line] = []
  // Nil until the list was read.
  var head: Contents.Head?
  public private(set) var side: Detail?
  var state = ListState()
  // Those that the filter lets through, in order.
  var shown: [Int] = []
  var rows = ListRows()
  // Of the selected row.
  var position: Int?
  // Under the titles of a matrix, for what is shown.
  private(set) var totals: [Cell] = []
  private var sideID: String?
  // The folded words of each line, made when the filter is first used.
  private var folded: [String]?
  private var rules: [FilterRule<Contents.Line>]?
  // What takes longer to read was not read yet.
  private var lacksDetails = true
  // Somebody has selected a line; until then the first one is selected, whatever it is.
  private var isWalked = false
  // The last page was read.
  private var isComplete = false

  /// `filter` is the one it is first shown with.
  public init(_ contents: Contents, filter: String = "") {
    self.contents = contents
    state.filter = filter
    state.grouping = contents.usualGrouping
  }

  public var place: Place { contents.place }
  public var list: ListState? { state }
  public var count: Int { shown.count }
  public var totalCount: Int { lines.count }
  public var rowCount: Int { rows.count }
  public var selectedIndex: Int? { position }
  public var emptiness: Phrase {
    state.filterProblem ?? (state.filter.isEmpty ? contents.emptiness : Phrase("list.nothingFound"))
  }
  /// Nil also where the heading of a group is selected.
  public var selected: Contents.Line? { position.flatMap { rows.line(at: $0) }.map { lines[$0] } }
  public var subject: Subject { contents.subject(of: selected) }

  public var viewsOf: String? { contents.viewsOf }

  public func title(_ context: Context) -> String { contents.title(context) }

  public func summary(_ context: Context) -> String {
    head.map { contents.summary(of: $0, lines, context) } ?? ""
  }

  public func header(_ context: Context) -> [Detail.Block] {
    head.map { contents.header(of: $0, selected: selected, context) } ?? []
  }

  public mutating func read(_ reader: Reader, _ context: Context) throws {
    let before = lines.count
    state.lacksLines = false
    var (head, lines) = try contents.read(reader, context)
    // As far as it was read before, so that the selection is found again.
    while lines.count < before, let last = lines.last {
      let page = try contents.more(after: last, reader, context)
      guard !page.isEmpty else { break }
      lines += page
    }
    // A view that was forgotten or changed since is not looked at any more.
    if let view = state.view, try !reader.savedViews(of: view.list).contains(view) { state.view = nil }
    show(lines, of: head, context)
    isComplete = false
    try readSide(reader, context)
  }

  /// Takes lines that were read already, as the overview does for its zones.
  mutating func show(_ lines: [Contents.Line], of head: Contents.Head, _ context: Context) {
    self.lines = contents.keeping(self.lines, in: lines)
    self.head = head
    lacksDetails = true
    sideID = nil
    forgetWords()
    arrange(context)
  }

  public mutating func rest(_ reader: Reader, _ context: Context) throws {
    try readOn(reader, context)
    try complete(reader, context)
    try readSide(reader, context)
    if folded == nil, lines.count > ListState.long { folded = foldedWords(context) }
  }

  private func foldedWords(_ context: Context) -> [String] {
    lines.map { Folding.fold(contents.words(of: $0, context)) }
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

  // The same line is told anew.
  mutating func forgetSide() { sideID = nil }

  public mutating func readToEnd(_ reader: Reader, _ context: Context) throws {
    try readPages(reader, context, goesThrough: true)
  }

  mutating func complete(_ reader: Reader, _ context: Context) throws {
    guard lacksDetails else { return }
    lacksDetails = false
    guard let completed = try contents.complete(lines, reader, context) else { return }
    lines = completed
    forgetWords()
    if !isWalked { state.selectedID = nil }
    arrange(context)
  }

  // Near the end of what was read the next page is; searching and turning the list over go through all of it.
  private mutating func readOn(_ reader: Reader, _ context: Context) throws {
    let goesThrough = !state.filter.isEmpty || state.isReversed || state.order > 0 || state.grouping != nil
    let isNearEnd = position.map { $0 + ListState.margin >= rows.count } ?? true
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
    forgetWords()
    arrange(context)
  }

  private mutating func forgetWords() { (folded, rules) = (nil, nil) }

  public mutating func move(_ motion: Motion, page: Int) {
    isWalked = true
    if state.layout == .month { return moveInMonth(motion, page: page) }
    guard let position else { return }
    if state.layout == .board { return moveOnBoard(motion, page: page) }
    if moveAlongRows(motion, position, page: page) { return }
    switch motion {
    case .left where state.layout == .timeline: state.timelineShift -= 1
    case .right where state.layout == .timeline: state.timelineShift += 1
    case .left where walk(-1): break
    case .right where walk(1): break
    case .left: fold()
    case .right: unfold()
    case .nextZone, .previousZone, .up, .down, .pageUp, .pageDown, .first, .last: break
    }
  }

  /// Says whether the motion is one from row to row.
  mutating func moveAlongRows(_ motion: Motion, _ position: Int, page: Int) -> Bool {
    switch motion {
    case .up: select(position - 1)
    case .down: select(position + 1)
    case .pageUp: select(position - max(1, page - 1))
    case .pageDown: select(position + max(1, page - 1))
    case .first: select(0)
    case .last: select(rows.count - 1)
    case .left, .right, .nextZone, .previousZone: return false
    }
    return true
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
    guard let line = shown.first(where: { contents.id(of: lines[$0]) == id }) else { return }
    isWalked = true
    if state.layout == .month, let day = contents.day(of: lines[line]) { go(to: day) }
    if let row = rows.all.indices.first(where: { rows.line(at: $0) == line }) { return select(row) }
    state.folded = []
    rows = ListRows(groups: rows.groups, folded: [])
    if let row = rows.all.indices.first(where: { rows.line(at: $0) == line }) { select(row) }
  }

  mutating func select(_ index: Int) {
    let index = max(0, min(rows.count - 1, index))
    position = index
    state.selectedID = rows.line(at: index).map { contents.id(of: lines[$0]) }
    state.selectedGroup = rows.isGrouped ? rows.groups[rows.group(at: index)].group.id : nil
  }

  private func arrangedRows(_ context: Context) -> ListRows {
    if state.layout == .month { return rowsOfDay() }
    guard let grouping = grouping(context) else { return ListRows(shown) }
    let isBoard = state.layout == .board
    return ListRows.grouped(
      shown, by: grouping, among: lines, folded: isBoard ? [] : state.folded, hasHeadings: !isBoard)
  }

  // Filters, sorts and groups, then finds the selected line again; where it is gone, its neighbour is selected.
  mutating func arrange(_ context: Context) {
    let before = position
    shown = sorted(matching(context), context)
    if state.layout == .month { chooseDay(today: context.today) }
    rows = arrangedRows(context)
    totals = contents.totals(of: shown, among: lines, context)
    keepMarks()
    keepColumn(context)
    // A view that was changed is not that view any more.
    if let view = state.view, view.arrangement != arrangement(context) { state.view = nil }
    guard !rows.isEmpty else {
      (position, state.isInDay) = (nil, false)
      return
    }
    select(same ?? neighbour(of: before))
  }

  // The row that was selected: in the same group first, then wherever it went.
  private var same: Int? {
    guard let id = state.selectedID else {
      return state.selectedGroup.flatMap { id in
        rows.all.indices.first { rows.groups[rows.group(at: $0)].group.id == id }
      }
    }
    let places = rows.all.indices.filter { index in
      rows.line(at: index).map { contents.id(of: lines[$0]) == id } ?? false
    }
    return places.first { rows.groups[rows.group(at: $0)].group.id == state.selectedGroup } ?? places.first
      ?? foldedAway(id)
  }

  // The heading of the group that hides the line.
  private func foldedAway(_ id: String) -> Int? {
    guard rows.isGrouped, let line = shown.first(where: { contents.id(of: lines[$0]) == id }) else { return nil }
    return rows.groups.firstIndex { $0.lines.contains(line) }.flatMap { rows.heading(of: $0) }
  }

  private func neighbour(of before: Int?) -> Int {
    if let before { return min(before, rows.count - 1) }
    return rows.all.indices.first { !rows.isHeading($0) } ?? 0
  }

  private mutating func matching(_ context: Context) -> [Int] {
    let rules = rules ?? (state.filter.isEmpty ? [] : contents.filterRules(among: lines, context))
    if !state.filter.isEmpty { self.rules = rules }
    let query = FilterQuery(state.filter, rules)
    state.filterTold = query.told(context.phrases)
    state.filterProblem = query.problem(context.phrases)
    state.filterCompletions = FilterQuery.completions(of: state.filter, rules)
    guard !query.isEmpty else { return Array(lines.indices) }
    guard query.searchesText else { return lines.indices.filter { query.lets(lines[$0], through: { _ in true }) } }
    let folded = folded ?? foldedWords(context)
    self.folded = folded
    return lines.indices.filter { index in query.lets(lines[index], through: { folded[index].contains($0) }) }
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
