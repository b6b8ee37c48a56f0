import Quality

/// The commands of a list: what its contents offer, and the other ways to look at it.
extension ListPanel {
  public func commands(_ context: Context) -> [Command] {
    guard let head else { return [] }
    let forOne = contents.commands(for: selected, of: head, context)
    let forMarked = state.marked.isEmpty ? nil : contents.commands(forMarked: marked, context)
    var commands = forMarked.map { $0 + forOne.filter { $0.name == .open } } ?? forOne
    if let position, rows.isHeading(position) {
      commands.removeAll { $0.name == .open }
      commands.insert(Command(.open, .change(.fold)), at: 0)
    }
    if let opening = openingDay() {
      commands.removeAll { $0.name == .open }
      commands.insert(opening, at: 0)
    }
    return commands + ways(context)
  }

  // Other ways to look at the list, where it has them.
  private func ways(_ context: Context) -> [Command] {
    var ways: [Command] = []
    if offersGroupings(context) {
      let refusal = state.layout == .month ? Phrase("why.noGroups") : nil
      ways.append(Command(.group, unless: refusal, .change(.nextGrouping)))
    }
    if contents.layouts.count > 1 { ways.append(Command(.layout, .change(.nextLayout))) }
    if let list = contents.viewsOf {
      ways += [
        Command(.columns, unless: state.layout == .table ? nil : Phrase("why.noColumns"), .choose(.columns)),
        Command(.views, .choose(.views)),
        Command(.saveView, unless: context.refusalToWrite, .ask(.saveView(of: list, arrangement(context)))),
      ]
    }
    guard contents.commands(forMarked: [], context) != nil else { return ways }
    let nothing = rows.isEmpty ? Phrase("why.nothingSelected") : nil
    return ways + [
      Command(.mark, unless: nothing, .change(.mark(.selected))),
      Command(.markAll, unless: nothing, .change(.mark(.all))),
      Command(.invertMarks, unless: nothing, .change(.mark(.inverted))),
    ]
  }

  // One that the list has anyway is no choice.
  private func offersGroupings(_ context: Context) -> Bool {
    contents.groupings(context).contains { $0.name != contents.usualGrouping(of: .table) }
  }

  public mutating func change(_ change: ListChange, _ context: Context) {
    switch change {
    case .nextGrouping:
      let names = contents.groupings(context).map(\.name)
      let next = state.grouping.flatMap(names.firstIndex).map { $0 + 1 } ?? 0
      state.grouping = names.indices.contains(next) ? names[next] : nil
      state.folded = []
    case .fold: turnFold()
    case .nextLayout:
      let layouts = contents.layouts
      let next = (layouts.firstIndex(of: state.layout) ?? 0) + 1
      state.layout = layouts[next % layouts.count]
      (state.timelineShift, state.day, state.isInDay) = (0, nil, false)
    case .enterDay: state.isInDay = !rows.isEmpty
    case .leaveDay: state.isInDay = false
    case .columns(let keys): state.columns = keys
    case .arrange(let arrangement): take(arrangement, context)
    case .view(let view):
      take(view?.arrangement ?? ListArrangement(grouping: contents.usualGrouping), context)
      state.view = view
    case .mark(let marking):
      mark(marking)
      if marking == .selected, let position { select(position + 1) }
    }
    arrange(context)
  }

  /// The ways to look at the list, by the names that a view keeps.
  public func choices(_ context: Context) -> ListChoices {
    ListChoices(
      groupings: contents.groupings(context).map(\.name), columns: contents.columns(among: lines, context).map(\.key),
      orders: contents.orders(context).map(\.name), layouts: contents.layouts)
  }

  /// How the list is looked at now, as a view keeps it.
  public func arrangement(_ context: Context) -> ListArrangement {
    let orders = contents.orders(context)
    return ListArrangement(
      filter: state.filter, grouping: state.grouping, columns: state.columns,
      order: state.order > 0 && orders.indices.contains(state.order) ? orders[state.order].name : nil,
      isReversed: state.isReversed, layout: state.layout)
  }

  // What the list does not have, or has no more, stays as it usually is.
  private mutating func take(_ arrangement: ListArrangement, _ context: Context) {
    state.filter = arrangement.filter
    state.grouping = contents.groupings(context).first { $0.name == arrangement.grouping }?.name
    state.columns = arrangement.columns
    state.order = contents.orders(context).firstIndex { $0.name == arrangement.order } ?? 0
    state.isReversed = arrangement.isReversed
    state.layout = contents.layouts.contains(arrangement.layout) ? arrangement.layout : .table
    (state.folded, state.timelineShift, state.day, state.isInDay) = ([], 0, nil, false)
  }
}
