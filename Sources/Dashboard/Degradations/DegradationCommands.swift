import Quality
import QualityStore

extension Command.Name {
  public static let degradations = Command.Name("degradations")
  public static let confirmDegradation = Command.Name("confirmDegradation")
  public static let dismissDegradation = Command.Name("dismissDegradation")
  public static let formGroup = Command.Name("formGroup")
  public static let addCause = Command.Name("addCause")
  public static let linkAction = Command.Name("linkAction")
  public static let closeDegradation = Command.Name("closeDegradation")
}

extension Command {
  /// The list of all, from anywhere.
  static let degradations = Command(.degradations, .open(.degradations))

  /// Everything that can be decided about a degradation, proposed or not.
  static func deciding(_ line: DegradationLine?, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (line?.proposal == nil ? Phrase("why.noProposal") : nil)
    let (code, site) = (line?.indicator.code ?? "", line?.site)
    return [
      Command(
        .confirmDegradation, unless: refusal, .perform(ConfirmDegradation(indicator: code, site: site))),
      Command(
        .dismissDegradation, unless: refusal, .ask(.dismissDegradation(Subject(indicator: code, site: site)))),
    ] + living(line, context)
  }

  /// The steps of a case; each says what must come before it.
  static func living(_ line: DegradationLine?, _ context: Context) -> [Command] {
    let degradation = line?.degradation
    let refusal = context.refusalToWrite ?? (degradation == nil ? Phrase("why.confirmFirst") : nil)
    let over = refusal ?? degradation?.refusalOnceOver
    let code = degradation?.code ?? ""
    return [
      Command(.formGroup, unless: over, .ask(.workingGroup(code))),
      Command(.meetGroup, unless: over ?? degradation?.refusalWithoutGroup, .ask(.meetGroup(code))),
      Command(.addCause, unless: over ?? degradation?.refusalWithoutGroup, .ask(.cause(code))),
      Command(.linkAction, unless: over, .ask(.linkAction(code))),
      Command(.closeDegradation, unless: refusal ?? degradation?.refusalToClose, .ask(.closeDegradation(code))),
    ]
  }
}

extension Degradation {
  fileprivate var refusalOnceOver: Phrase? { stage.isOpen ? nil : Refusal.alreadyOver(stage).phrase }

  fileprivate var refusalWithoutGroup: Phrase? { group == nil ? Refusal.groupMissing.phrase : nil }

  fileprivate var refusalToClose: Phrase? {
    do {
      try checkClosable()
      return nil
    } catch {
      return error.phrase
    }
  }
}
