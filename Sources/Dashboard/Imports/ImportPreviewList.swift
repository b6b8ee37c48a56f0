import Quality
import QualityStore

/// A file of figures as it would come in: what is new, changed, there already, or faulty.
public struct ImportPreviewList: ListContents {
  let path: String

  public init(path: String) {
    self.path = path
  }

  public struct Head: Sendable {
    let measurements: [Measurement]
    let counts: ImportPreview.Counts
    let faults: Int

    /// Why it cannot be imported now.
    var refusal: Phrase? {
      if faults > 0 { return Phrase("import.faultsLeft", ["count": .count(faults)]) }
      return counts.new + counts.changed == 0 ? Phrase("import.nothingNew") : nil
    }
  }

  public var place: Place { .importPreview(path) }
  public var emptiness: Phrase { Phrase("import.noLines") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [ImportLine]) {
    let file = try context.files.readFigures(path, reader, context.today)
    let preview = try reader.preview(of: file.measurements)
    let head = Head(measurements: file.measurements, counts: preview.counts, faults: file.faults.count)
    return (head, ImportLine.all(of: file, preview))
  }

  // A line may have several faults; one that is taken stands alone on its line.
  public func id(of line: ImportLine) -> String {
    guard case .faulty(let reason) = line.state else { return String(line.number) }
    return "\(line.number) \(reason.key)"
  }

  public func words(of line: ImportLine, _ context: Context) -> String {
    let measurement = line.measurement
    return [
      context.phrases(line.phrase), measurement?.indicator ?? "", measurement?.site ?? "",
      measurement.map { "\($0.period.code) \(context.notation.period($0.period))" } ?? "", content(line, context),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<ImportLine>] {
    [
      Order("importState") { ($0.rank, $0.number) < ($1.rank, $1.number) },
      Order("line") { $0.number < $1.number },
      Order("code") { ($0.measurement?.indicator ?? "", $0.number) < ($1.measurement?.indicator ?? "", $1.number) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("state", "", width: .fixed(1)),
      Table.Column("line", phrases("column.line"), alignment: .trailing, width: .fixed(7), priority: 3),
      Table.Column("indicator", phrases("column.code"), width: .fixed(8)),
      Table.Column("period", phrases("column.period"), width: .fixed(8), priority: 2),
      Table.Column("site", phrases("column.site"), width: .fixed(6), priority: 2),
      Table.Column("figure", phrases("column.figure"), width: .flexible(least: 20)),
    ]
  }

  public func cells(of line: ImportLine, _ context: Context) -> [Cell] {
    let measurement = line.measurement
    return [
      .mark(line.mark, context.phrases(line.phrase)),
      .number(Double(line.number), context.notation.number(Double(line.number)), .quiet),
      .text(measurement?.indicator ?? "", .accent),
      .text(measurement.map { context.notation.tick($0.period) } ?? ""),
      .text(measurement?.site ?? "", .quiet),
      .text(content(line, context), tone(of: line)),
    ]
  }

  public func title(_ context: Context) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  public func summary(of head: Head, _ lines: [ImportLine], _ context: Context) -> String {
    let counts: [String: PhraseValue] = [
      "faulty": .count(head.faults), "changed": .count(head.counts.changed), "new": .count(head.counts.new),
      "same": .count(head.counts.same),
    ]
    let computed = head.counts.computed
    let left = computed == 0 ? [] : [context.phrases("import.computed", ["count": .count(computed)])]
    return ([context.phrases("import.summary", counts)] + left).joined(separator: " · ")
  }

  public func side(of line: ImportLine, in head: Head, _ reader: Reader, _ context: Context) throws -> Detail? {
    try ImportDetail(line, context).detail(of: line.measurement.map { try reader.indicator($0.indicator) })
  }

  public func subject(of line: ImportLine?) -> Subject {
    Subject(indicator: line?.measurement?.indicator, site: line?.measurement?.site, period: line?.measurement?.period)
  }

  public func commands(for line: ImportLine?, of head: Head, _ context: Context) -> [Command] {
    let open = line?.measurement.map { [Command(.open, .open(.indicator($0.indicator)))] } ?? []
    return [Command.importAll(head, context)] + open
  }

  // « 700 ÷ 1 000 → 850 ÷ 1 000 · recompté », or what is wrong.
  private func content(_ line: ImportLine, _ context: Context) -> String {
    if case .faulty(let reason) = line.state { return context.phrases.capitalized(reason) }
    guard let measurement = line.measurement else { return "" }
    var figure = context.phrases(measurement.figure.phrase)
    if case .changed(let before) = line.state { figure = "\(context.phrases(before.figure.phrase)) → \(figure)" }
    return measurement.note.isEmpty ? figure : "\(figure) · \(measurement.note)"
  }

  private func tone(of line: ImportLine) -> Tone {
    switch line.state {
    case .faulty: .bad
    case .changed: .attention
    case .new: .plain
    case .same, .computed: .quiet
    }
  }
}
