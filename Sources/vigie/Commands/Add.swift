import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add action TITLE`, `vigie add document TITLE`, `vigie add feedback SUBJECT`, `vigie add survey DATE RESULTS`.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.add"),
    subcommands: [AddActionCommand.self, AddDocumentCommand.self, AddFeedbackCommand.self, AddSurveyCommand.self])
}

struct AddActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "action", abstract: say("help.addAction"))

  @Argument(help: ArgumentHelp(say("argument.title"), valueName: say("argument.title.name")))
  var title: String

  @Option(help: ArgumentHelp(say("option.owner"), valueName: say("option.name")))
  var owner: String?

  @Option(help: ArgumentHelp(say("option.due"), valueName: "DATE"))
  var due: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.engagements"), valueName: "E10"))
  var engagement: [String] = []

  @Option(help: ArgumentHelp(say("option.indicator"), valueName: "CODE"))
  var indicator: String?

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @Option(help: ArgumentHelp(say("option.kind"), valueName: CorrectiveAction.Kind.valueName))
  var kind: CorrectiveAction.Kind = .corrective

  @Option(help: ArgumentHelp(say("option.origin"), valueName: CorrectiveAction.Origin.valueName))
  var origin: CorrectiveAction.Origin?

  @Option(help: ArgumentHelp(say("option.priority"), valueName: CorrectiveAction.Priority.valueName))
  var priority: CorrectiveAction.Priority = .normal

  @Option(help: ArgumentHelp(say("option.cause"), valueName: say("option.text")))
  var cause: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let action = CorrectiveAction(
      title: CleanText.line(title), kind: kind, origin: origin ?? (indicator == nil ? .other : .indicator),
      priority: priority, owner: try store.read { try $0.owner(named: CleanText.line(owner ?? "")) },
      site: try store.siteCode(site),
      indicator: indicator.map { CleanText.line($0).uppercased() }, engagements: try numbers(store),
      cause: CleanText.line(cause ?? ""), createdOn: context.today, dueOn: try due.map(context.day(typed:)))
    let entry = try store.perform(AddAction(action), by: context.signature)
    if let entry { try Output.say(entry.phrase) }
  }

  // Without any, those that the indicator tells about, as the form proposes.
  private func numbers(_ store: QualityStore) throws -> [Int] {
    if engagement.isEmpty, let indicator {
      return try store.read { try $0.indicator(CleanText.line(indicator).uppercased()).engagements }
    }
    return try Engagement.numbers(typed: engagement)
  }
}

extension CorrectiveAction.Kind: Choice {}
extension CorrectiveAction.Origin: Choice {}
extension CorrectiveAction.Priority: Choice {}
