import Quality

/// The columns of the document base: the usual ones, then those that can be chosen besides.
struct DocumentColumns {
  let context: Context

  var all: [Table.Column] { usual + others }

  func cells(of line: DocumentLine) -> [Cell] { usualCells(of: line) + otherCells(of: line) }

  private var usual: [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(7)),
      Table.Column("title", phrases("column.title"), width: .flexible(least: 16)),
      Table.Column("kind", phrases("document.kind"), width: .fixed(15), priority: 5),
      Table.Column("owner", phrases("column.owner"), width: .fixed(12), priority: 6),
      Table.Column("engagements", phrases("column.engagements"), width: .fixed(12), priority: 4),
      Table.Column("due", phrases("column.reviewBy"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("state", phrases("column.state"), width: .fixed(13), priority: 3),
      Table.Column("reviewed", phrases("column.reviewed"), alignment: .trailing, width: .fixed(14), priority: 4),
    ]
  }

  private func usualCells(of line: DocumentLine) -> [Cell] {
    let document = line.document
    let state = document.state(on: context.today)
    let mark = line.mark(on: context.today)
    let due = state == .withdrawn ? nil : document.due
    return [
      .mark(mark, mark == state.mark ? context.phrases(state.phrase) : line.stateText(context)),
      .text(document.code, .accent),
      .text(document.title, state == .withdrawn ? .quiet : .plain),
      .text(context.phrases(document.kind.phrase), .quiet),
      .text(context.text(document.owner), .quiet),
      .text(document.engagements.engagementCodes, .quiet),
      .day(due, due.map(context.notation.day) ?? "—", state.mark.tone),
      .text(line.stateText(context), mark.tone),
      day(document.reviewedOn),
    ]
  }

  private var others: [Table.Column] {
    func column(_ key: String, _ title: String, _ width: Int, _ alignment: Table.Alignment = .leading) -> Table.Column {
      Table.Column(
        key, context.phrases(title), alignment: alignment, width: .fixed(width), priority: 3, isUsual: false)
    }
    return [
      column("bureau", "column.bureau", 8), column("version", "document.version", 9),
      column("months", "document.everyMonths", 9, .trailing), column("added", "document.added", 14, .trailing),
      column("link", "column.link", 30), column("file", "document.file", 26),
      column("concerned", "document.concerned", 20), column("reports", "document.reportCodes", 12),
    ]
  }

  private func otherCells(of line: DocumentLine) -> [Cell] {
    let document = line.document
    return [
      .text(document.bureau ?? "", .quiet), .text(document.version, .quiet),
      .number(Double(document.reviewMonths), String(document.reviewMonths), .quiet), day(document.addedOn),
      .text(document.link, .quiet), .text(document.filePhrase.map { context.phrases($0) } ?? "", .quiet),
      .text(document.concernedText(context), .quiet),
      .text(line.reports.map(\.code).joined(separator: ", "), .attention),
    ]
  }

  private func day(_ day: Day?) -> Cell { .day(day, day.map(context.notation.day) ?? "—", .quiet) }
}
