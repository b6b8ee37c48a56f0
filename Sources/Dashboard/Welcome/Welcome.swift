import Quality
import QualityStore

/// What is shown where there is no file yet: a label to begin, or the demonstration to open.
public struct Welcome: Sendable {
  public enum Choice: String, CaseIterable, Sendable {
    case create, demo, leave
    public var phrase: Phrase { Phrase("welcome.choice.\(rawValue)") }
    public var explanation: Phrase { Phrase("welcome.choice.\(rawValue).explanation") }
  }

  /// What the user decided.
  public enum Outcome: Sendable {
    case create(StartLabel)
    case demo, leave
  }

  /// Where the file would be.
  public let path: String
  public let context: Context
  public private(set) var selected: Choice = .create
  public private(set) var form: Form?
  private let contents: WelcomeForm

  public init(path: String, form: WelcomeForm, _ context: Context) {
    self.path = path
    self.context = context
    contents = form
  }

  public mutating func move(_ step: Int) {
    let choices = Choice.allCases
    let index = choices.firstIndex(of: selected) ?? 0
    selected = choices[max(0, min(choices.count - 1, index + step))]
  }

  /// Nil while more is asked.
  public mutating func choose() -> Outcome? {
    switch selected {
    case .create:
      form = form ?? Form(contents, context)
      isFilling = true
      return nil
    case .demo: return .demo
    case .leave: return .leave
    }
  }

  /// Whether the form takes the keys; what was typed in it stays when it is left.
  public private(set) var isFilling = false

  public mutating func type(_ typing: Typing) -> Outcome? {
    guard var form else { return nil }
    defer { self.form = form }
    switch typing {
    case .accept where form.isAtLastField, .save:
      guard case .perform(let decision as StartLabel) = form.submit(context) else { return nil }
      return .create(decision)
    case .cancel: isFilling = false
    default: form.type(typing, context)
    }
    return nil
  }

  /// The file could not be created; nothing typed is lost.
  public mutating func refuse(_ error: any Error) { form?.refuse(error) }
}
