import Quality

/// The columns of the action plan: the usual ones, then those that can be chosen besides.
struct ActionColumns {
  /// Fewer columns, for the overview.
  let isPendingOnly: Bool
  let context: Context

  var all: [Table.Column] { isPendingOnly ? usual : usual + others }

  func cells(of action: CorrectiveAction) -> [Cell] {
    isPendingOnly ? usualCells(of: action) : usualCells(of: action) + otherCells(of: action)
  }

  private var usual: [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(5)),
      Table.Column("title", phrases("column.action"), width: .flexible(least: 16)),
      Table.Column("owner", phrases("column.owner"), width: .fixed(14), priority: isPendingOnly ? 6 : 3),
      Table.Column(
        "due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: isPendingOnly ? 6 : 4),
      Table.Column("state", phrases("column.state"), width: .fixed(14), priority: 2),
      Table.Column("progress", phrases("column.progress"), width: .fixed(10), priority: 5),
      Table.Column("link", phrases("column.link"), width: .fixed(7), priority: 4),
    ]
  }

  private func usualCells(of action: CorrectiveAction) -> [Cell] {
    let (today, isLate) = (context.today, action.isLate(on: context.today))
    return [
      .mark(action.mark(on: today), action.stateText(context)),
      .text(action.code, .accent),
      .text(action.title, action.stage.isOver ? .quiet : .plain),
      .text(context.text(action.owner), .quiet),
      .day(action.dueOn, action.dueOn.map(context.notation.day) ?? "—", isLate ? .bad : .quiet),
      .text(action.stateText(context), action.tone(on: today)),
      .progress(action.progress),
      .text(action.indicator ?? action.engagements.first.map { "E\($0)" } ?? "", .quiet),
    ]
  }

  private var others: [Table.Column] {
    func column(_ key: String, _ title: String, _ width: Int, _ alignment: Table.Alignment = .leading) -> Table.Column {
      Table.Column(
        key, context.phrases(title), alignment: alignment, width: .fixed(width), priority: 3, isUsual: false)
    }
    return [
      column("stage", "column.stage", 14), column("priority", "action.priority", 8),
      column("engagements", "column.engagements", 11), column("indicator", "column.indicator", 10),
      column("origin", "action.origin", 19), column("kind", "action.kind", 19), column("site", "column.site", 6),
      column("bureau", "column.bureau", 8), column("contributors", "action.contributors", 16),
      column("created", "action.created", 14, .trailing), column("done", "action.doneOn", 14, .trailing),
      column("check", "action.checkOn", 14, .trailing), column("postponed", "action.postponements", 7, .trailing),
      column("evidence", "column.evidence", 7, .trailing),
    ]
  }

  private func otherCells(of action: CorrectiveAction) -> [Cell] {
    [
      .text(action.lifeText(context)),
      .text(context.phrases(action.priority.phrase), action.priority == .high ? .attention : .quiet),
      .text(action.engagements.engagementCodes, .quiet), .text(action.indicator ?? "", .quiet),
      .text(context.phrases(action.origin.phrase), .quiet), .text(context.phrases(action.kind.phrase), .quiet),
      .text(action.site ?? "", .quiet), .text(action.bureau ?? "", .quiet),
      .text(action.contributors.map { context.text($0) }.joined(separator: ", "), .quiet), day(action.createdOn),
      day(action.doneOn), day(action.checkOn), count(action.postponements.count), count(action.evidence.count),
    ]
  }

  private func day(_ day: Day?) -> Cell { .day(day, day.map(context.notation.day) ?? "—", .quiet) }

  private func count(_ count: Int) -> Cell {
    .number(Double(count), count == 0 ? "—" : context.phrases.written(.count(count)), .quiet)
  }
}
