import Quality
import QualityStore

/// What got worse: what is proposed first, then the open cases, the longest waiting first, then what is over.
public struct DegradationsList: ListContents {
  // Reading them takes every figure: they stay from one reading to the next, until the selection rests.
  private var proposals: [DegradationLine] = []

  public init() {}

  public var place: Place { .degradations }
  public var emptiness: Phrase { Phrase("degradations.none") }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [DegradationLine]) {
    let decided = try reader.degradations()
    proposals = proposals.filter { $0.proposal?.undecided(after: decided) != nil }
    return ((), proposals + (try lines(of: decided.map(DegradationLine.Matter.decided), reader)))
  }

  public mutating func complete(
    _ lines: [DegradationLine], _ reader: Reader, _ context: Context
  ) throws -> [DegradationLine]? {
    proposals = try self.lines(
      of: try reader.degradationProposals(on: context.today).map(DegradationLine.Matter.proposal), reader)
    return proposals + lines.filter { $0.proposal == nil }
  }

  private func lines(of matters: [DegradationLine.Matter], _ reader: Reader) throws -> [DegradationLine] {
    guard !matters.isEmpty else { return [] }
    let indicators = Dictionary(try reader.indicators().map { ($0.code, $0) }) { first, _ in first }
    return matters.compactMap { matter in
      let code =
        switch matter {
        case .proposal(let proposal): proposal.indicator
        case .decided(let degradation): degradation.indicator
        }
      return indicators[code].map { DegradationLine(matter: matter, indicator: $0) }
    }
  }

  public func id(of line: DegradationLine) -> String { line.id }

  public func words(of line: DegradationLine, _ context: Context) -> String {
    [
      line.degradation?.code ?? "", line.indicator.code, context.text(line.indicator.title), line.site ?? "",
      line.state(context), line.signalsText(context),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<DegradationLine>] {
    [
      Order("urgent") { $0.urgency < $1.urgency },
      Order("code") { $0.indicator.code < $1.indicator.code },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(5)),
      Table.Column("indicator", phrases("column.indicator"), width: .fixed(10)),
      Table.Column("site", phrases("column.site"), width: .fixed(8)),
      Table.Column("title", phrases("column.title"), width: .flexible(least: 14), priority: 4),
      Table.Column("state", phrases("column.state"), width: .fixed(22)),
      Table.Column(
        "lastStep", phrases("column.lastStep"), alignment: .trailing, width: .fixed(15), priority: 2),
      Table.Column("signals", phrases("column.signals"), width: .flexible(least: 24), priority: 3),
      Table.Column("decided", phrases("column.decided"), alignment: .trailing, width: .fixed(13), priority: 5),
    ]
  }

  public func cells(of line: DegradationLine, _ context: Context) -> [Cell] {
    let isOver = line.degradation.map { !$0.stage.isOpen } ?? false
    let decided = line.degradation?.openedOn
    return [
      .mark(line.mark, line.state(context)),
      .text(line.degradation?.code ?? "—", .accent),
      .text(line.indicator.code, .accent),
      .text(line.site ?? context.phrases("indicator.whole"), isOver ? .quiet : .plain),
      .text(context.text(line.indicator.title), isOver ? .quiet : .plain),
      .text(line.state(context), line.mark.tone),
      lastStep(of: line, context),
      .text(line.signalsText(context), .quiet),
      .day(decided, decided.map(context.notation.day) ?? "", .quiet),
    ]
  }

  private func lastStep(of line: DegradationLine, _ context: Context) -> Cell {
    guard let degradation = line.degradation else {
      return .day(nil, line.proposal.map { context.notation.period($0.period) } ?? "", .quiet)
    }
    let day = degradation.lastStep
    let tone: Tone = degradation.stage == .withoutGroup ? .bad : .quiet
    return .day(day, degradation.stage.isOpen ? context.ago(day) : context.notation.day(day), tone)
  }

  public func title(_ context: Context) -> String { context.phrases("panel.degradations") }

  public func summary(of head: Void, _ lines: [DegradationLine], _ context: Context) -> String {
    let open = lines.compactMap(\.degradation).filter(\.stage.isOpen)
    return context.phrases(
      "degradations.summary",
      [
        "proposed": .count(lines.count { $0.proposal != nil }),
        "withoutGroup": .count(open.count { $0.stage == .withoutGroup }), "open": .count(open.count),
      ])
  }

  public func side(
    of line: DegradationLine, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    let detail = IndicatorDetail(try reader.indicatorRecord(line.indicator.code), site: line.site, context)
    let life =
      switch line.matter {
      case .proposal(let proposal): DegradationDetail.blocks(of: proposal, detail)
      case .decided(let degradation): DegradationDetail(degradation, detail).blocks
      }
    return Detail(
      title: line.id,
      blocks: life + [.chart(SeriesChart(detail).chart(years: 3)), .gap]
        + detail.verdictBlocks + [.gap] + detail.sites(in: detail.series.latest?.period))
  }

  public func subject(of line: DegradationLine?) -> Subject { line?.subject ?? Subject() }

  public func commands(for line: DegradationLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [Command(.open, unless: nothing, .open(line?.place ?? .degradations))]
      + Command.deciding(line, context) + [Command.addAction(subject(of: line), context)]
  }
}

extension DegradationLine {
  /// What is only proposed has its figures to be looked at.
  fileprivate var place: Place {
    degradation.map { .degradation($0.code) } ?? .indicator(indicator.code)
  }

  /// What is opened from here is linked to the case while it is open.
  var subject: Subject {
    Subject(
      engagement: indicator.engagements.first, indicator: indicator.code, site: site,
      degradation: degradation.flatMap { $0.stage.isOpen ? $0.code : nil })
  }
}

extension Context {
  /// « il y a 12 jours », « il y a 9 ans », « aujourd’hui ».
  func ago(_ day: Day) -> String {
    let days = day.days(until: today)
    guard days < 730 else { return phrases("degradation.ago.years", ["years": .count(days / 365)]) }
    return days == 0 ? phrases("due.today") : phrases("degradation.ago", ["days": .count(days)])
  }
}
