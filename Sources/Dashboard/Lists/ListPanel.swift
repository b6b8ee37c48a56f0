import Quality
import QualityStore

/// A list that can be walked, filtered and sorted; the selection survives a reload.
public struct ListPanel<Contents: ListContents>: ListShowing {
  public private(set) var contents: Contents
  public private(set) var lines: [Contents.Line] = []
  // Nil until the list was read.
  private var head: Contents.Head?
  public private(set) var side: Detail?
  private var state = ListState()
  // Those that the filter lets through, in order.
  private var shown: [Int] = []
  private var rows = ListRows()
  // Of the selected row.
  private var position: Int?
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

  public init(_ contents: Contents) {
    self.contents = contents
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

  public func title(_ context: Context) -> String { contents.title(context) }

  public func summary(_ context: Context) -> String {
    head.map { contents.summary(of: $0, lines, context) } ?? ""
  }

  public func columns(_ context: Context) -> [Table.Column] { contents.columns(context) }

  public func commands(_ context: Context) -> [Command] {
    guard let head else { return [] }
    let forOne = contents.commands(for: selected, of: head, context)
    let forMarked = state.marked.isEmpty ? nil : contents.commands(forMarked: marked, context)
    var commands = forMarked.map { $0 + forOne.filter { $0.name == .open } } ?? forOne
    if let position, rows.isHeading(position) {
      commands.removeAll { $0.name == .open }
      commands.insert(Command(.open, .change(.fold)), at: 0)
    }
    return commands + ways(context)
  }

  // Other ways to look at the list, where it has them.
  private func ways(_ context: Context) -> [Command] {
    var ways: [Command] = []
    if !contents.groupings(context).isEmpty { ways.append(Command(.group, .change(.nextGrouping))) }
    guard contents.commands(forMarked: [], context) != nil else { return ways }
    let nothing = rows.isEmpty ? Phrase("why.nothingSelected") : nil
    return ways + [
      Command(.mark, unless: nothing, .change(.mark(.selected))),
      Command(.markAll, unless: nothing, .change(.mark(.all))),
      Command(.invertMarks, unless: nothing, .change(.mark(.inverted))),
    ]
  }

  /// The lines chosen to act on several at once, also those that the filter hides.
  var marked: [Contents.Line] {
    state.marked.isEmpty ? [] : lines.filter { state.marked.contains(contents.id(of: $0)) }
  }

  public func header(_ context: Context) -> [Detail.Block] {
    head.map { contents.header(of: $0, selected: selected, context) } ?? []
  }

  public func rows(_ range: Range<Int>, _ context: Context) -> [Table.Row] {
    range.clamped(to: 0..<rows.count).map { row(rows.all[$0], of: rows, context) }
  }

  public func table(_ context: Context) -> Table {
    guard let grouping = grouping(context) else {
      return Table(columns: columns(context), rows: shown.map { row(.line($0, group: 0), of: self.rows, context) })
    }
    let rows = ListRows.grouped(shown, by: grouping, among: lines, folded: [])
    return Table(
      columns: columns(context), rows: rows.all.map { row($0, of: rows, context) },
      grouping: Table.Column("group", context.phrases("group.\(grouping.name).title"), width: .fixed(20)))
  }

  private func row(_ row: ListRows.Row, of rows: ListRows, _ context: Context) -> Table.Row {
    switch row {
    case .line(let line, _):
      return Table.Row(id: contents.id(of: lines[line]), cells: contents.cells(of: lines[line], context))
    case .heading(let index):
      let group = rows.groups[index]
      let late = group.lines.count { contents.isLate(lines[$0], context) }
      return Table.Row(
        Table.Heading(
          id: group.group.id, title: group.group.title, count: context.phrases.written(.count(group.lines.count)),
          alarm: late == 0 ? "" : context.phrases("list.group.late", ["count": .count(late)]),
          isFolded: state.folded.contains(group.group.id)))
    }
  }

  private func grouping(_ context: Context) -> Grouping<Contents.Line>? {
    state.grouping.flatMap { name in contents.groupings(context).first { $0.name == name } }
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
    sideID = nil
    forgetWords()
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
    guard let position else { return }
    isWalked = true
    switch motion {
    case .up: select(position - 1)
    case .down: select(position + 1)
    case .pageUp: select(position - max(1, page - 1))
    case .pageDown: select(position + max(1, page - 1))
    case .first: select(0)
    case .last: select(rows.count - 1)
    case .left: fold()
    case .right: unfold()
    case .nextZone, .previousZone: break
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

  public mutating func change(_ change: ListChange, _ context: Context) {
    switch change {
    case .nextGrouping:
      let names = contents.groupings(context).map(\.name)
      let next = state.grouping.flatMap(names.firstIndex).map { $0 + 1 } ?? 0
      state.grouping = names.indices.contains(next) ? names[next] : nil
      state.folded = []
    case .fold: turnFold()
    case .mark(let marking):
      mark(marking)
      if marking == .selected, let position { select(position + 1) }
    }
    arrange(context)
  }

  private mutating func mark(_ marking: ListChange.Marking) {
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

  // From a line to its heading, which hides its lines then.
  private mutating func fold() {
    guard let position, rows.isGrouped, let heading = rows.heading(of: rows.group(at: position)) else { return }
    if rows.isHeading(position) { turnFold(to: true) } else { select(heading) }
  }

  // Shows the lines of a heading, and goes to the first where they are shown.
  private mutating func unfold() {
    guard let position, rows.isHeading(position) else { return }
    if state.folded.contains(rows.groups[rows.group(at: position)].group.id) {
      turnFold(to: false)
    } else {
      select(position + 1)
    }
  }

  private mutating func turnFold(to isFolded: Bool? = nil) {
    guard let position, rows.isGrouped else { return }
    let group = rows.group(at: position)
    let id = rows.groups[group].group.id
    if isFolded ?? !state.folded.contains(id) { state.folded.insert(id) } else { state.folded.remove(id) }
    rows = ListRows(groups: rows.groups, folded: state.folded)
    if let heading = rows.heading(of: group) { select(heading) }
  }

  /// Selects a line by its identity, where it is shown.
  public mutating func select(id: String) {
    guard let line = shown.first(where: { contents.id(of: lines[$0]) == id }) else { return }
    isWalked = true
    if let row = rows.all.indices.first(where: { rows.line(at: $0) == line }) { return select(row) }
    state.folded = []
    rows = ListRows(groups: rows.groups, folded: [])
    if let row = rows.all.indices.first(where: { rows.line(at: $0) == line }) { select(row) }
  }

  private mutating func select(_ index: Int) {
    let index = max(0, min(rows.count - 1, index))
    position = index
    state.selectedID = rows.line(at: index).map { contents.id(of: lines[$0]) }
    state.selectedGroup = rows.isGrouped ? rows.groups[rows.group(at: index)].group.id : nil
  }

  // Filters, sorts and groups, then finds the selected line again; where it is gone, its neighbour is selected.
  private mutating func arrange(_ context: Context) {
    let before = position
    shown = sorted(matching(context), context)
    rows =
      grouping(context).map { ListRows.grouped(shown, by: $0, among: lines, folded: state.folded) } ?? ListRows(shown)
    keepMarks()
    guard !rows.isEmpty else {
      position = nil
      return
    }
    select(same ?? neighbour(of: before))
  }

  // The row that was selected: in the same group first, then wherever it went.
  private var same: Int? {
    guard let id = state.selectedID else {
      return state.selectedGroup.flatMap { id in
        rows.all.indices.first { rows.isHeading($0) && rows.groups[rows.group(at: $0)].group.id == id }
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

  // Marks are of lines that are there; some may be hidden by the filter.
  private mutating func keepMarks() {
    guard !state.marked.isEmpty else {
      state.markedOutOfSight = 0
      return
    }
    state.marked.formIntersection(lines.map { contents.id(of: $0) })
    let seen = Set(shown.map { contents.id(of: lines[$0]) })
    state.markedOutOfSight = state.marked.count { !seen.contains($0) }
  }

  private mutating func matching(_ context: Context) -> [Int] {
    let rules = rules ?? (state.filter.isEmpty ? [] : contents.filterRules(among: lines, context))
    if !state.filter.isEmpty { self.rules = rules }
    let query = FilterQuery(state.filter, rules)
    state.filterTold = query.told(context.phrases)
    state.filterProblem = query.problem
    state.filterCompletions = FilterQuery.completions(of: state.filter, rules)
    guard !query.isEmpty else { return Array(lines.indices) }
    guard query.searchesText else { return lines.indices.filter { query.lets(lines[$0], through: { _ in true }) } }
    let folded = folded ?? lines.map { Folding.fold(contents.words(of: $0, context)) }
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
