import Quality
import QualityStore

/// How the agenda tells a line: in columns, as a card, and beside the list.
extension AgendaList {
  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("day", phrases("column.day"), width: .fixed(15)),
      Table.Column("reminder", phrases("column.reminder"), width: .fixed(9), priority: 3),
      Table.Column("kind", phrases("column.kind"), width: .fixed(10), priority: 3),
      Table.Column("code", phrases("column.code"), width: .fixed(7), priority: 2),
      Table.Column("subject", phrases("column.subject"), width: .flexible(least: 18)),
      Table.Column("person", phrases("column.person"), width: .flexible(least: 14), priority: 6),
      Table.Column("bureau", phrases("column.bureau"), width: .fixed(8), priority: 8, isUsual: false),
      Table.Column("site", phrases("column.site"), width: .fixed(5), priority: 8, isUsual: false),
      Table.Column("time", phrases("column.time"), width: .fixed(7), priority: 8, isUsual: false),
      Table.Column("end", phrases("column.end"), width: .fixed(14), priority: 8, isUsual: false),
      Table.Column("state", phrases("column.state"), width: .fixed(13), priority: 5),
    ]
  }

  public func cells(of line: Deadline, _ context: Context) -> [Cell] {
    let mark = line.mark(on: context.today)
    let stage = line.stageText(context)
    return [
      .mark(mark, stage.isEmpty ? line.stateText(context) : stage),
      .day(line.day, context.notation.nearWeekday(line.day, today: context.today), mark.tone), .text(stage, mark.tone),
      .text(context.phrases(line.kind.phrase), .quiet), .text(line.knownCode, .accent),
      .text(line.titleText(context)), .text(line.personText(context), .quiet), .text(line.bureau ?? "", .quiet),
      .text(line.site ?? "", .quiet), .text(line.time.map(context.notation.time) ?? "", .quiet),
      .day(line.end, line.end.map(context.notation.day) ?? "", .quiet),
      .text(line.stateText(context), mark.tone),
    ]
  }

  public func card(of line: Deadline, _ context: Context) -> ListCard? {
    let mark = line.mark(on: context.today)
    return ListCard(
      id: line.id, mark: mark, code: line.knownCode, title: line.titleText(context),
      owner: line.personText(context), state: line.stateText(context), tone: mark.tone)
  }

  public func side(of line: Deadline, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    let phrases = context.phrases
    func field(_ key: String, _ text: String) -> [Detail.Block] {
      text.isEmpty ? [] : [.field(phrases(key), .text(text))]
    }
    let helpers = line.contributors.map(context.text).joined(separator: ", ")
    let blocks: [Detail.Block] =
      [.paragraph(line.subjectText(context), .heading), .gap] + field("column.kind", phrases(line.kind.inFull))
      + [
        .field(phrases("column.day"), .text(line.dayText(context))),
        .field(phrases("column.state"), .mark(line.mark(on: context.today), line.stateText(context))),
      ] + field("column.person", line.personText(context)) + field("agenda.with", helpers)
      + field("column.bureau", line.bureau ?? "") + field("column.site", line.site ?? "")
    let code = line.knownCode
    return Detail(title: code.isEmpty ? phrases.capitalized(line.kind.phrase) : code, blocks: blocks)
  }
}
