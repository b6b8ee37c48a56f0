import Quality
import QualityStore

/// A training history as it would come in: what is new, proved otherwise, there already, or faulty.
public struct TrainingImportList: ListContents {
  let path: String

  public init(path: String) {
    self.path = path
  }

  public struct Head: Sendable {
    let file: FileOfTrainings
    let counts: TrainingPreview.Counts

    /// Why it cannot be imported now.
    var refusal: Phrase? {
      if !file.faults.isEmpty { return Phrase("import.faultsLeft", ["count": .count(file.faults.count)]) }
      return counts.new + counts.changed == 0 ? Phrase("import.nothingNew") : nil
    }
  }

  public var place: Place { .trainingImport(path) }
  public var emptiness: Phrase { Phrase("import.training.noLines") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [TrainingImportLine]) {
    let file = try context.files.readTrainings(path, reader, context.today)
    let counts = try reader.preview(of: file.records).counts
    return (Head(file: file, counts: counts), try TrainingImportLine.all(of: file, reader))
  }

  // A line may have several faults; one that is taken stands alone on its line.
  public func id(of line: TrainingImportLine) -> String {
    guard case .faulty(let reason) = line.state else { return String(line.number) }
    return "\(line.number) \(reason.key)"
  }

  public func words(of line: TrainingImportLine, _ context: Context) -> String {
    let training = line.record?.training
    return [
      context.phrases(line.phrase), agentText(line, context), training?.agent ?? "",
      training?.course ?? line.typed.course,
      line.course.map { context.text($0.title) } ?? "", training.map { context.notation.day($0.day) } ?? "",
      content(line, context),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<TrainingImportLine>] {
    [
      Order("importState") { ($0.rank, $0.number) < ($1.rank, $1.number) },
      Order("line") { $0.number < $1.number },
      Order("agent") { left, right in
        let names = [left, right].map { $0.agent.map(context.name) ?? "" }
        return names[0] == names[1] ? left.number < right.number : Folding.comesBefore(names[0], names[1])
      },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("state", "", width: .fixed(1)),
      Table.Column("line", phrases("column.line"), alignment: .trailing, width: .fixed(6), priority: 4),
      Table.Column("agent", phrases("column.agent"), width: .fixed(16)),
      Table.Column("course", phrases("column.course"), width: .fixed(11), priority: 3),
      Table.Column("day", phrases("column.day"), width: .fixed(14), priority: 2),
      Table.Column("content", phrases("column.importContent"), width: .flexible(least: 8)),
    ]
  }

  public func cells(of line: TrainingImportLine, _ context: Context) -> [Cell] {
    let training = line.record?.training
    return [
      .mark(line.mark, context.phrases(line.phrase)),
      .number(Double(line.number), context.notation.number(Double(line.number)), .quiet),
      .text(agentText(line, context)), .text(training?.course ?? line.typed.course, .accent),
      .day(training?.day, training.map { context.notation.day($0.day) } ?? line.typed.day, .plain),
      .text(content(line, context), line.tone),
    ]
  }

  public func title(_ context: Context) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  public func summary(of head: Head, _ lines: [TrainingImportLine], _ context: Context) -> String {
    context.phrases(
      "import.training.summary",
      [
        "faulty": .count(head.file.faults.count), "changed": .count(head.counts.changed),
        "new": .count(head.counts.new), "same": .count(head.counts.same),
      ])
  }

  public func header(of head: Head, selected: TrainingImportLine?, _ context: Context) -> [Detail.Block] {
    let ignored = head.file.ignored
    guard !ignored.isEmpty else { return [] }
    return [
      .paragraph(
        context.phrases(
          "import.ignoredColumns",
          ["count": .count(ignored.count), "names": .text(ignored.joined(separator: ", "))]), .quiet)
    ]
  }

  public func side(
    of line: TrainingImportLine, in head: Head, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    TrainingImportDetail(line, context).detail
  }

  public func subject(of line: TrainingImportLine?) -> Subject { Subject(agent: line?.agent?.code) }

  public func commands(for line: TrainingImportLine?, of head: Head, _ context: Context) -> [Command] {
    let open = line?.agent.map { [Command(.open, .open(.agent($0.code)))] } ?? []
    return [
      Command(
        .importAll, unless: context.refusalToWrite ?? head.refusal, .perform(ImportTrainings(head.file.records)))
    ] + open
  }

  // Who was meant, as it is known or as the file says it.
  private func agentText(_ line: TrainingImportLine, _ context: Context) -> String {
    line.agent.map(context.name) ?? context.name(ofSender: line.typed.agent)
  }

  // « attestation.pdf · Alençon · CVRH », or what is wrong.
  private func content(_ line: TrainingImportLine, _ context: Context) -> String {
    if case .faulty(let reason) = line.state { return context.phrases.capitalized(reason.masked(context)) }
    guard let record = line.record else { return "" }
    var evidence = context.evidence(record.training.evidence)
    if case .changed(let before) = line.state, !before.evidence.isEmpty {
      evidence = "\(context.evidence(before.evidence)) → \(evidence)"
    }
    return [evidence, record.place, record.provider].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
