import Quality
import QualityStore

/// The needs of a year on paper, for the training office: seats, then who must attend what, course by course.
public struct NeedsReport: Sendable {
  private let needs: [TrainingNeed]
  private let year: Int
  private let quarter: Int?
  private let prefecture: String

  /// `year` is 1 to 9999, `quarter` 1 to 4 or nil for the whole year.
  public init(of year: Int, quarter: Int?, _ reader: Reader, _ context: Context) throws {
    self.year = year
    self.quarter = quarter
    prefecture = try reader.label().prefecture
    needs = try reader.trainingNeeds(of: year, on: context.today).needs
      .filter { quarter == nil || $0.quarter == quarter }
  }

  public func detail(_ context: Context) -> Detail {
    let phrases = context.phrases
    let values: [String: PhraseValue] = ["year": .text(String(year)), "quarter": .count(quarter ?? 0)]
    let title = phrases(quarter == nil ? "panel.needs" : "report.needs.quarter", values)
    let intro = phrases(
      "report.needs.intro", ["prefecture": .text(prefecture), "day": .day(context.today)])
    guard !needs.isEmpty else {
      return Detail(
        title: title, blocks: [.paragraph(intro, .plain), .paragraph(phrases("needs.none", values), .plain)])
    }
    let courses = Dictionary(grouping: needs, by: \.course.code).values.compactMap(\.first?.course)
      .sorted { Folding.comesBefore(context.text($0.title), context.text($1.title)) }
    return Detail(
      title: title,
      blocks: [.paragraph(intro, .plain), .heading(phrases("report.needs.seats")), .table(seats(context))]
        + courses.flatMap { [.heading(context.text($0.title)), .table(people($0, context))] })
  }

  private func seats(_ context: Context) -> Table {
    let phrases = context.phrases
    let quarters = quarter.map { [$0] } ?? [1, 2, 3, 4]
    let columns =
      [
        Table.Column("course", phrases("column.course"), width: .flexible(least: 16)),
        Table.Column("seats", phrases("column.seats"), alignment: .trailing, width: .fixed(7)),
        Table.Column("sites", phrases("report.needs.sites"), width: .flexible(least: 12)),
      ]
      + quarters.map {
        Table.Column(
          "q\($0)", phrases("need.quarter", ["quarter": .count($0)]), alignment: .trailing, width: .fixed(4))
      }
    return Table(
      columns: columns,
      rows: CourseSeats.all(in: needs).map { seats in
        let open = needs.filter { $0.isOpen && $0.course.code == seats.course.code }
        return Table.Row(
          id: seats.course.code,
          cells: [
            .text(context.text(seats.course.title), .plain), number(seats.count),
            .text(seats.sitesText(context), .plain),
          ] + quarters.map { quarter in number(open.count { $0.quarter == quarter }) })
      })
  }

  private func number(_ count: Int) -> Cell { .number(Double(count), count == 0 ? "" : String(count), .plain) }

  private func people(_ course: Course, _ context: Context) -> Table {
    let phrases = context.phrases
    let columns = [
      Table.Column("agent", phrases("column.agent"), width: .flexible(least: 14)),
      Table.Column("bureau", phrases("column.bureau"), width: .fixed(8)),
      Table.Column("site", phrases("column.site"), width: .fixed(5)),
      Table.Column("quarter", phrases("column.quarter"), width: .fixed(5)),
      Table.Column("due", phrases("report.needs.due"), alignment: .trailing, width: .fixed(14)),
      Table.Column("state", phrases("column.state"), width: .fixed(16)),
      Table.Column("told", phrases("column.answerOfOffice"), width: .flexible(least: 14)),
    ]
    return Table(
      columns: columns,
      rows: needs.filter { $0.course.code == course.code }.map { need in
        let due = need.due.map { context.notation.day($0) } ?? ""
        let late = need.isLate(on: context.today) ? phrases("report.needs.late", ["day": .text(due)]) : due
        return Table.Row(
          id: need.agent.code,
          cells: [
            .text(context.name(of: need.agent), .plain), .text(need.agent.bureau ?? "", .plain),
            .text(need.agent.site ?? "", .plain), .text(need.quarterText(context), .plain),
            .day(need.due, late, .plain), .text(phrases(need.state(on: context.today).phrase), .plain),
            .text(need.told(context), .plain),
          ])
      })
  }
}
