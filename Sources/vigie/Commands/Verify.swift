import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie verify action A-12 …` looks at what it changed; `vigie verify evidence A-12` at the files that prove it.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.verify"), subcommands: [VerifyActionCommand.self, VerifyEvidenceCommand.self])
}

struct VerifyActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: say("help.verifyAction"), discussion: say("help.verifyAction.discussion"))

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.verdict"), valueName: EffectCheck.Verdict.valueName))
  var verdict: EffectCheck.Verdict

  @Option(help: ArgumentHelp(say("option.effect"), valueName: say("option.text")))
  var effect: String

  @Option(help: ArgumentHelp(say("option.nextCheck"), valueName: "DATE"))
  var next: String?

  @Option(help: ArgumentHelp(say("option.cause"), valueName: say("option.text")))
  var cause: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    CheckEffect(
      code: typedCode(code), verdict: verdict, words: CleanText.line(effect),
      nextOn: try next.map(context.day(typed:)), cause: CleanText.line(cause ?? ""))
  }
}

struct VerifyEvidenceCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "evidence", abstract: say("help.verifyEvidence"))

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @OptionGroup var options: DecisionOptions

  /// What can be looked at is kept first; then what cannot is told.
  func run() throws {
    let store = try options.store.open()
    let context = options.store.context(for: store)
    let look = try look(store, context)
    let entry = try store.perform(look.decision, by: context.signature)
    try Outcome(entry: entry, unchanged: Self.unchanged).print(json: options.json)
    guard look.refusals.isEmpty else { throw Complaint(look.refusals.map(\.phrase), code: 65) }
  }

  /// Among others, all or none: refuses where anything cannot be looked at.
  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let look = try look(store, context)
    guard look.refusals.isEmpty else { throw Complaint(look.refusals.map(\.phrase), code: 65) }
    return look.decision
  }

  private func look(_ store: QualityStore, _ context: Context) throws -> EvidenceLook {
    let action = try store.read { try $0.action(typedCode(code)) }
    let files = action.evidence.compactMap { $0.path == nil ? nil : $0.place }
    guard !files.isEmpty else { throw Complaint(Phrase("why.noEvidenceFile"), code: 65) }
    return try EvidenceLook(at: files, of: action.code, with: context.files)
  }
}

extension EffectCheck.Verdict: Choice {}
