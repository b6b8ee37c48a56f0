import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit obligation copil --every-months 6 --rule series --from 31/1`.
struct EditObligationCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "obligation", abstract: say("help.editObligation"))

  @Argument(help: ArgumentHelp(say("argument.obligation"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.everyMonths"), valueName: say("option.number")))
  var everyMonths: Int?

  @Option(help: ArgumentHelp(say("option.obligationRule"), valueName: Obligation.Rule.Kind.valueName))
  var rule: Obligation.Rule.Kind?

  @Option(help: ArgumentHelp(say("option.seriesFrom"), valueName: "DATE"))
  var from: String?

  @Option(help: ArgumentHelp(say("option.follows"), valueName: "CODE"))
  var follows: String?

  @Option(help: ArgumentHelp(say("option.afterMonths"), valueName: say("option.number")))
  var afterMonths: Int?

  @Flag(help: ArgumentHelp(say("option.followsNothing")))
  var followsNothing = false

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard (follows == nil) == (afterMonths == nil), follows == nil || !followsNothing else {
      throw ValidationError(say("error.followsAfter"))
    }
    guard (from != nil) == (rule == .series) else { throw ValidationError(say("error.seriesFrom")) }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.obligation(typed: CleanText.line(code)) }
    var obligation = before
    obligation.everyMonths = everyMonths ?? obligation.everyMonths
    obligation.rule = try rule.map { try kept($0, context) } ?? obligation.rule
    if let follows, let afterMonths {
      obligation.follows = Obligation.Follows(
        try store.read { try $0.obligation(typed: CleanText.line(follows)).code }, afterMonths: afterMonths)
    }
    if followsNothing { obligation.follows = nil }
    return EditObligation(before, to: obligation)
  }

  private func kept(_ kind: Obligation.Rule.Kind, _ context: Context) throws -> Obligation.Rule {
    switch kind {
    case .calendarYear: .calendarYear
    case .sinceLast: .sinceLast
    case .once: .once
    case .series: .series(from: try from.map(context.day(typed:)) ?? context.today)
    }
  }
}

extension Obligation.Rule.Kind: Choice {}
