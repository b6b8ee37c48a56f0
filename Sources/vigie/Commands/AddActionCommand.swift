import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add action TITLE`, or `vigie add action --quick "Rappeler les appels perdus @SIDSIC +15j #E10 !TEL-01"`.
struct AddActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: say("help.addAction"), discussion: say("help.addAction.discussion"))
  static let places = ["title"]

  @Argument(help: ArgumentHelp(say("argument.title"), valueName: say("argument.title.name")))
  var title: String

  @Flag(help: ArgumentHelp(say("option.quick")))
  var quick = false

  @Option(name: .customLong("for"), help: ArgumentHelp(say("option.purpose"), valueName: "CODE"))
  var purpose: String?

  @OptionGroup var fields: ActionOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    var action = try fields.changed(try titled(store, context), store, context)
    if fields.origin == nil, action.indicator != nil { action.origin = .indicator }
    // Without any, those that the indicator tells about, as the form proposes.
    if action.engagements.isEmpty, let indicator = action.indicator {
      action.engagements = try store.read { try $0.indicator(indicator).engagements }
    }
    let purpose = purpose.map { AddAction.Purpose(typedCode($0)) }
    // What was said tells where it comes from and what it serves, as the form proposes.
    if case .feedback(let code) = purpose {
      let said = try store.read { try $0.feedback(code) }
      if fields.origin == nil { action.origin = said.kind.origin }
      if action.engagements.isEmpty { action.engagements = said.engagements }
    }
    return AddAction(action, for: purpose)
  }

  private func titled(_ store: QualityStore, _ context: Context) throws -> CorrectiveAction {
    guard quick else { return CorrectiveAction(title: CleanText.line(title), createdOn: context.today) }
    let entry = try store.read { try QuickEntry(title, $0, context) }
    // Nobody looks at how it was understood: what names nothing is refused.
    guard entry.unknown.isEmpty else {
      throw Complaint(entry.unknown.map(\.refusal), code: 65)
    }
    return entry.action(createdOn: context.today)
  }
}

extension AddAction.Purpose {
  /// A case, what somebody said, or a working group: codes tell them apart.
  fileprivate init(_ code: String) {
    if code.hasPrefix("R-") {
      self = .feedback(code)
    } else {
      switch GroupReference(code) {
      case .degradation(let code): self = .degradation(code)
      case .own(let code): self = .group(code)
      }
    }
  }
}

extension QuickEntry.Unknown {
  fileprivate var refusal: Phrase {
    Phrase(
      near.isEmpty ? "usage.quickUnknown" : "usage.quickUnknownNear",
      ["word": .text(word), "near": .text(near.joined(separator: ", "))])
  }
}
