import Quality
import QualityStore

/// One action, with its history from the journal.
public struct ActionHistory: JournalHistory {
  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .action(code) }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: CorrectiveAction, lines: [JournalEntry]) {
    (try reader.action(code), try reader.journal(about: .action, code))
  }

  public func title(_ context: Context) -> String { code }

  public func header(of action: CorrectiveAction, selected: JournalEntry?, _ context: Context) -> [Detail.Block] {
    ActionDetail(action, context).detail.blocks
  }

  public func subject(of line: JournalEntry?) -> Subject {
    Subject(action: code)
  }

  public func commands(
    for line: JournalEntry?, of action: CorrectiveAction, _ context: Context
  ) -> [Command] {
    let open = line.map { [Command(.open, .open(.journalEntry($0.id)))] } ?? []
    return Command.lives(of: action, ActionsList().subject(of: action), context) + open
  }
}
