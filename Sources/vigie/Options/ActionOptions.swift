import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// What can be said of an action on the command line, when it is opened and when it is changed.
///
/// What is not given stays as it is; an empty text takes away what was there.
struct ActionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.owner"), valueName: say("option.name")))
  var owner: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.contributors"), valueName: say("option.name")))
  var contributor: [String] = []

  @Option(help: ArgumentHelp(say("option.due"), valueName: "DATE"))
  var due: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.engagements"), valueName: "E10"))
  var engagement: [String] = []

  @Option(help: ArgumentHelp(say("option.indicator"), valueName: "CODE"))
  var indicator: String?

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @Option(help: ArgumentHelp(say("option.bureau"), valueName: "CODE"))
  var bureau: String?

  @Option(help: ArgumentHelp(say("option.kind"), valueName: CorrectiveAction.Kind.valueName))
  var kind: CorrectiveAction.Kind?

  @Option(help: ArgumentHelp(say("option.origin"), valueName: CorrectiveAction.Origin.valueName))
  var origin: CorrectiveAction.Origin?

  @Option(help: ArgumentHelp(say("option.priority"), valueName: CorrectiveAction.Priority.valueName))
  var priority: CorrectiveAction.Priority?

  @Option(help: ArgumentHelp(say("option.cause"), valueName: say("option.text")))
  var cause: String?

  @Option(help: ArgumentHelp(say("option.expectedEffect"), valueName: say("option.text")))
  var expectedEffect: String?

  @Option(help: ArgumentHelp(say("option.effectIndicator"), valueName: "CODE"))
  var effectIndicator: String?

  @Option(help: ArgumentHelp(say("option.checkOn"), valueName: "DATE"))
  var checkOn: String?

  @Option(parsing: .singleValue, help: ArgumentHelp(say("option.steps"), valueName: say("option.text")))
  var step: [String] = []

  @Option(help: ArgumentHelp(say("option.notes"), valueName: say("option.text")))
  var notes: String?

  /// The action with what was given.
  func changed(
    _ action: CorrectiveAction, _ store: QualityStore, _ context: Context
  ) throws -> CorrectiveAction {
    var action = action
    try changePeople(&action, store, context)
    try changeLinks(&action, store)
    changeWords(&action)
    if let checkOn { action.checkOn = try day(checkOn, context) }
    if !step.isEmpty {
      action.steps = StepList.read(
        step.joined(separator: "\n"), knowing: action.steps, context.notation, today: context.today)
    }
    return try due.map { try agreed(on: try day($0, context), action) } ?? action
  }

  // A later day is a postponement, a decision of its own.
  private func agreed(on day: Day?, _ action: CorrectiveAction) throws -> CorrectiveAction {
    do {
      return try action.due(on: day)
    } catch .reasonMissing {
      throw Complaint(Phrase("usage.postpone", ["code": .text(action.code)]), code: 65)
    }
  }

  private func changePeople(_ action: inout CorrectiveAction, _ store: QualityStore, _ context: Context) throws {
    if let owner { action.owner = try store.read { try $0.owner(typed: owner, context) } }
    if !contributor.isEmpty {
      let names = contributor.map { CleanText.line($0) }.filter { !$0.isEmpty }
      action.contributors = try store.read { reader in try names.map { try reader.owner(typed: $0, context) } }
    }
  }

  private func changeLinks(_ action: inout CorrectiveAction, _ store: QualityStore) throws {
    if let indicator { action.indicator = code(indicator) }
    if let effectIndicator { action.effectIndicator = code(effectIndicator) }
    if let bureau { action.bureau = try store.read { try $0.bureauCode(bureau) } }
    if let site { action.site = CleanText.line(site).isEmpty ? nil : try store.siteCode(site) }
    if !engagement.isEmpty { action.engagements = try Engagement.numbers(typed: engagement.filter { !$0.isEmpty }) }
  }

  private func changeWords(_ action: inout CorrectiveAction) {
    if let kind { action.kind = kind }
    if let origin { action.origin = origin }
    if let priority { action.priority = priority }
    if let cause { action.cause = CleanText.line(cause) }
    if let expectedEffect { action.expectedEffect = CleanText.line(expectedEffect) }
    if let notes { action.notes = CleanText.text(notes) }
  }

  private func day(_ text: String, _ context: Context) throws -> Day? {
    CleanText.line(text).isEmpty ? nil : try context.day(typed: text)
  }

  private func code(_ text: String) -> String? {
    let code = typedCode(text)
    return code.isEmpty ? nil : code
  }
}

extension Reader {
  /// A bureau's code as the label writes it; none for an empty text, and one that is unknown passes, to be refused by
  /// its decision.
  func bureauCode(_ text: String) throws -> String? {
    let code = CleanText.line(text)
    guard !code.isEmpty else { return nil }
    return try bureaux().map(\.code).first { Folding.fold($0) == Folding.fold(code) } ?? code
  }
}

extension CorrectiveAction.Kind: Choice {}
extension CorrectiveAction.Origin: Choice {}
extension CorrectiveAction.Priority: Choice {}
