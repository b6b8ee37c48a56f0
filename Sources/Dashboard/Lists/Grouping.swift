import Quality

/// What the lines of a list can be put together by, named `group.NAME` in the phrase files: owner, month, state.
public struct Grouping<Line: Sendable>: Sendable {
  public let name: String
  /// The groups of a line: none is a group of its own, several show the line in each.
  let groups: @Sendable (Line) -> [ListGroup]

  init(_ name: String, _ groups: @escaping @Sendable (Line) -> [ListGroup]) {
    self.name = name
    self.groups = groups
  }
}

/// One of the groups that the lines of a list fall into.
public struct ListGroup: Hashable, Sendable {
  /// The same in every language.
  let id: String
  let title: String
  /// Smaller ranks come first; within one, titles are in French order.
  let rank: Int
  /// Its title says already that its lines are late.
  let tellsLate: Bool

  init(_ id: String, _ title: String, rank: Int, tellsLate: Bool = false) {
    self.id = id
    self.title = title
    self.rank = rank
    self.tellsLate = tellsLate
  }

  /// Comes after all the others.
  static func none(_ title: String) -> ListGroup { ListGroup("", title, rank: .max) }

  static func comesBefore(_ left: ListGroup, _ right: ListGroup) -> Bool {
    left.rank == right.rank ? Folding.comesBefore(left.title, right.title) : left.rank < right.rank
  }
}
