import Quality
import QualityStore

/// One case: its life, and the actions that answer it.
public struct DegradationCase: ListContents {
  public struct Head: Sendable {
    let degradation: Degradation
    let detail: IndicatorDetail
    var line: DegradationLine { DegradationLine(matter: .decided(degradation), indicator: detail.indicator) }
  }

  let code: String
  private let actions = ActionsList()
  // Known once it was read.
  private var subject = Subject()

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .degradation(code) }
  public var emptiness: Phrase { Phrase("degradation.actions.none") }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [CorrectiveAction]) {
    let degradation = try reader.degradation(code)
    let record = try reader.indicatorRecord(degradation.indicator)
    let head = Head(degradation: degradation, detail: IndicatorDetail(record, site: degradation.site, context))
    subject = head.line.subject
    return (head, try degradation.actions.map { try reader.action($0.code) })
  }

  public func id(of line: CorrectiveAction) -> String { line.code }
  public func words(of line: CorrectiveAction, _ context: Context) -> String { actions.words(of: line, context) }
  public func orders(_ context: Context) -> [Order<CorrectiveAction>] { actions.orders(context) }
  public func columns(_ context: Context) -> [Table.Column] { actions.columns(context) }
  public func cells(of line: CorrectiveAction, _ context: Context) -> [Cell] { actions.cells(of: line, context) }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [CorrectiveAction], _ context: Context) -> String {
    context.phrases("degradation.actions", ["count": .count(lines.count)])
  }

  public func header(of head: Head, selected: CorrectiveAction?, _ context: Context) -> [Detail.Block] {
    DegradationDetail(head.degradation, head.detail).blocks
  }

  public func side(
    of line: CorrectiveAction, in head: Head, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    ActionDetail(line, context).detail
  }

  public func subject(of line: CorrectiveAction?) -> Subject {
    var subject = subject
    subject.action = line?.code
    return subject
  }

  public func commands(for line: CorrectiveAction?, of head: Head, _ context: Context) -> [Command] {
    let open = line.map { [Command(.open, .open(.action($0.code)))] } ?? []
    let lives = line.map { Command.lives(of: $0, subject(of: $0), context) } ?? []
    return open + Command.living(head.line, context)
      + (lives.isEmpty ? [Command.addAction(subject, context)] : lives)
  }
}
