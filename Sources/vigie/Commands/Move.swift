import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie move action A-12 inProgress --progress 40`.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.move"), subcommands: [MoveActionCommand.self, MoveAgentCommand.self])
}

struct MoveActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: say("help.moveAction"), discussion: say("help.moveAction.discussion"))
  static let places = ["code", "stage"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.stage"), valueName: Stage.valueName))
  var stage: Stage

  @Option(help: ArgumentHelp(say("option.progress"), valueName: say("option.number")))
  var progress: Int?

  @Option(help: ArgumentHelp(say("option.cause"), valueName: say("option.text")))
  var cause: String?

  @Option(parsing: .singleValue, help: ArgumentHelp(say("option.evidence"), valueName: say("option.text")))
  var evidence: [String] = []

  @Option(help: ArgumentHelp(say("option.checkOn"), valueName: "DATE"))
  var checkOn: String?

  @OptionGroup var options: DecisionOptions

  /// Those that are reached by going on; closing, giving up and taking up again are commands of their own.
  enum Stage: String, Choice { case open, analysed, inProgress, done }

  // What a stage has no use for would be lost without a word.
  func validate() throws {
    let idle =
      stage == .done
      ? [progress.map { _ in "--progress" }, cause.map { _ in "--cause" }]
      : [evidence.isEmpty ? nil : "--evidence", checkOn.map { _ in "--check-on" }]
    guard let option = idle.compactMap(\.self).first else { return }
    throw ValidationError(
      say("usage.notWithStage", ["option": .text(option), "stage": .text(stage.rawValue)]))
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let code = typedCode(code)
    switch stage {
    case .done:
      return FinishAction(
        code: code, evidence: evidence.map { CleanText.line($0) }, checkOn: try checkOn.map(context.day(typed:)))
    case .open, .analysed, .inProgress:
      let before = try store.read { try $0.action(code) }
      return MoveAction(
        code: code, stage: CorrectiveAction.Stage(rawValue: stage.rawValue) ?? .open,
        progress: progress ?? before.progress, cause: CleanText.line(cause ?? ""))
    }
  }
}
