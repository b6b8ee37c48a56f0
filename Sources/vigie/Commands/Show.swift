import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie show KIND CODE`: one thing, with what is linked to it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.show"))

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case engagement, indicator, action, agent, entry

    func place(_ code: String) throws -> Place {
      switch self {
      case .engagement:
        guard let number = Engagement.number(in: code) else { throw unknown(code) }
        return .engagement(number)
      case .indicator: return .indicator(code.uppercased())
      case .action: return .action(code.uppercased())
      case .agent: return .agent(code.uppercased())
      case .entry:
        guard let id = Int64(code) else { throw unknown(code) }
        return .journalEntry(id)
      }
    }

    private func unknown(_ code: String) -> Complaint {
      Complaint(Phrase("form.unknown", ["text": .text(code)]))
    }
  }

  @Argument(help: ArgumentHelp(say("argument.kind"), valueName: Kind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: Kind

  @Argument(help: ArgumentHelp(say("argument.code"), valueName: "CODE"))
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    var panel = try kind.place(CleanText.line(code)).panel
    try store.read { try panel.read($0, context) }
    guard let list = panel as? any ListShowing else { preconditionFailure("everything shown is a list") }
    let table = list.table(context)
    let head = Detail(
      title: panel.title(context), blocks: list.header(context) + sideFacts(list) + [.gap, .table(table)])
    output.print(head, rows: table, context)
  }

  // An indicator's definition stands beside its figures on the screen.
  private func sideFacts(_ list: any ListShowing) -> [Detail.Block] {
    guard kind == .indicator else { return [] }
    return list.side?.blocks ?? []
  }
}
