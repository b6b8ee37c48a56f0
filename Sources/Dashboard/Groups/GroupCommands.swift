import Quality
import QualityStore

extension Command.Name {
  public static let meetGroup = Command.Name("meetGroup")
  public static let closeGroup = Command.Name("closeGroup")
  public static let reopenGroup = Command.Name("reopenGroup")
}

extension Command {
  /// What a working group does, one of its own or the one of a degradation.
  static func works(of line: GroupLine?, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (line == nil ? Phrase("why.nothingSelected") : nil)
    let (code, over) = (line?.code ?? "", refusal ?? line?.refusalOnceOver)
    let editing: FormKind = line?.group == nil ? .workingGroup(code) : .editGroup(code)
    return [
      addAction(line?.subject ?? Subject(), context),
      Command(.meetGroup, unless: over, .ask(.meetGroup(code))),
      Command(.edit, unless: over, .ask(editing)),
      Command(.addCause, unless: over, .ask(.cause(code))),
      Command(.linkAction, unless: over, .ask(.linkAction(code))),
      Command(.closeGroup, unless: over ?? line?.refusalOfCase, .ask(.closeGroup(code))),
      Command(.reopenGroup, unless: refusal ?? line?.refusalToReopen, .perform(ReopenGroup(code: code))),
    ]
  }
}

extension GroupLine {
  fileprivate var refusalOnceOver: Phrase? {
    if case .degradation(let degradation, _) = caller, !degradation.stage.isOpen {
      return Degradation.Refusal.alreadyOver(degradation.stage).phrase
    }
    return group?.refusalOnceClosed?.phrase
  }

  // The group of a case ends with it, in sight of its series.
  fileprivate var refusalOfCase: Phrase? {
    group == nil ? Phrase("why.groupOfCase", ["code": .text(code)]) : nil
  }

  fileprivate var refusalToReopen: Phrase? {
    refusalOfCase ?? (group?.closing == nil ? WorkingGroup.Refusal.notClosed.phrase : nil)
  }
}
