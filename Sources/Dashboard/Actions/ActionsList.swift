import Quality
import QualityStore

/// The action plan, what is late first.
public struct ActionsList: ListContents {
  /// On the overview, which gives it what somebody still has to do: fewer columns.
  let isPendingOnly: Bool

  public init(isPendingOnly: Bool = false) {
    self.isPendingOnly = isPendingOnly
  }

  public var place: Place { .actions }
  public var emptiness: Phrase { Phrase(isPendingOnly ? "actions.nonePending" : "actions.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [CorrectiveAction]) {
    ((), try reader.actions())
  }

  public func id(of line: CorrectiveAction) -> String { line.code }

  public func words(of line: CorrectiveAction, _ context: Context) -> String {
    let parts = [
      line.code, line.title, context.text(line.owner), line.bureau ?? "", line.site ?? "", line.indicator ?? "",
      line.engagements.engagementCodes, line.lifeText(context), line.stateText(context),
      line.isLate(on: context.today) ? context.phrases("action.late") : "", context.phrases(line.origin.phrase),
    ]
    return parts.joined(separator: " ")
  }

  public func filterRules(among lines: [CorrectiveAction], _ context: Context) -> [FilterRule<CorrectiveAction>] {
    ActionFilter(among: lines, context).rules
  }

  public func groupings(_ context: Context) -> [Grouping<CorrectiveAction>] {
    isPendingOnly ? [] : ActionGroupings(context: context).all
  }

  public func isLate(_ line: CorrectiveAction, _ context: Context) -> Bool {
    line.isLate(on: context.today)
  }

  public func orders(_ context: Context) -> [Order<CorrectiveAction>] {
    [
      Order("urgent") { $0.urgency < $1.urgency },
      Order("code") { $0.code.codeNumber < $1.code.codeNumber },
      Order("owner") { Folding.comesBefore(context.text($0.owner), context.text($1.owner)) },
      Order("priority") { $0.priority.rank < $1.priority.rank },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    ActionColumns(isPendingOnly: isPendingOnly, context: context).all
  }

  public func cells(of line: CorrectiveAction, _ context: Context) -> [Cell] {
    ActionColumns(isPendingOnly: isPendingOnly, context: context).cells(of: line)
  }

  public var layouts: [ListLayout] { isPendingOnly ? [.table] : [.table, .board, .timeline] }

  public func usualGrouping(of layout: ListLayout) -> String? {
    switch layout {
    case .table, .month: nil
    case .board: "state"
    case .timeline: "month"
    }
  }

  public func card(of line: CorrectiveAction, _ context: Context) -> ListCard? { line.card(context) }
  public func span(of line: CorrectiveAction, _ context: Context) -> ListSpan? { line.span(context) }
  public var viewsOf: String? { isPendingOnly ? nil : "actions" }

  public func title(_ context: Context) -> String { context.phrases("panel.actions") }

  public func summary(of head: Void, _ lines: [CorrectiveAction], _ context: Context) -> String {
    context.phrases(
      "actions.summary",
      [
        "late": .count(lines.count { $0.isLate(on: context.today) }),
        "soon": .count(lines.count { $0.isSoon(on: context.today) }),
        "open": .count(lines.count { $0.stage.isPending }),
      ])
  }

  public func side(
    of line: CorrectiveAction, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    ActionDetail(line, context).detail
  }

  public func subject(of line: CorrectiveAction?) -> Subject {
    Subject(indicator: line?.indicator, action: line?.code, site: line?.site)
  }

  public func commands(forMarked lines: [CorrectiveAction], _ context: Context) -> [Command]? {
    isPendingOnly ? nil : Command.changes(of: lines, Subject(), context)
  }

  public func commands(for line: CorrectiveAction?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [Command(.open, unless: nothing, .open(.action(line?.code ?? "")))]
      + Command.lives(of: line, subject(of: line), context)
  }
}

extension CorrectiveAction {
  /// The earliest due first, a look at the effect by its day; what needs nothing more comes last.
  var urgency: (Int, Int) {
    if stage.isOver { return (2, -createdOn.number) }
    if stage == .done, let checkOn { return (0, checkOn.number) }
    return (stage == .done ? 1 : 0, dueOn?.number ?? Int.max)
  }
}
