/// The rows of a list: its lines, under headings where they are grouped. Lines are named by their places.
struct ListRows {
  enum Row: Equatable {
    case heading(Int)
    case line(Int, group: Int)
  }

  struct Group {
    let group: ListGroup
    /// In the order of the list.
    let lines: [Int]
  }

  /// One without headings where the list is not grouped.
  let groups: [Group]
  let isGrouped: Bool
  private(set) var all: [Row] = []

  init(_ lines: [Int] = []) {
    groups = [Group(group: .none(""), lines: lines)]
    isGrouped = false
    all = lines.map { .line($0, group: 0) }
  }

  init(groups: [Group], folded: Set<String>, hasHeadings: Bool = true) {
    self.groups = groups
    isGrouped = true
    for index in groups.indices {
      if hasHeadings { all.append(.heading(index)) }
      guard !hasHeadings || !folded.contains(groups[index].group.id) else { continue }
      all += groups[index].lines.map { .line($0, group: index) }
    }
  }

  /// The lines, each where it was put first.
  static func grouped<Line>(
    _ indices: [Int], by grouping: Grouping<Line>, among lines: [Line], folded: Set<String>, hasHeadings: Bool = true
  ) -> ListRows {
    var (order, members) = ([ListGroup](), [ListGroup: [Int]]())
    for index in indices {
      for group in grouping.groups(lines[index]) {
        if members[group] == nil { order.append(group) }
        members[group, default: []].append(index)
      }
    }
    let groups = order.sorted(by: ListGroup.comesBefore).map { Group(group: $0, lines: members[$0] ?? []) }
    return ListRows(groups: groups, folded: folded, hasHeadings: hasHeadings)
  }

  var count: Int { all.count }
  var isEmpty: Bool { all.isEmpty }

  func line(at position: Int) -> Int? {
    if case .line(let line, _) = all[position] { line } else { nil }
  }

  func group(at position: Int) -> Int {
    switch all[position] {
    case .heading(let group), .line(_, let group): group
    }
  }

  func isHeading(_ position: Int) -> Bool {
    if case .heading = all[position] { true } else { false }
  }

  /// Where the first line of a group stands, without headings.
  func firstRow(of group: Int) -> Int { groups.prefix(group).reduce(0) { $0 + $1.lines.count } }

  /// Where the heading of a group stands.
  func heading(of group: Int) -> Int? { all.firstIndex(of: .heading(group)) }
}
