import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// A command that makes one decision: what hands can do, scripts can.
///
/// `vigie apply` makes many of them in one go, each read from JSON.
protocol DecisionCommand: ParsableCommand {
  var options: DecisionOptions { get }

  /// Refuses what cannot be understood; what the label does not allow is refused by the decision itself.
  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision

  /// What stands in place, in order: `["code", "title"]`; the rest are options.
  static var places: [String] { get }

  /// What is said where nothing was to be changed.
  static var unchanged: Phrase { get }
}

extension DecisionCommand {
  static var places: [String] { ["code"] }
  static var unchanged: Phrase { Phrase("message.nothingChanged") }

  func run() throws {
    let store = try options.store.open()
    try make(in: store, options.store.context(for: store)).print(json: options.json)
  }

  func make(in store: QualityStore, _ context: Context) throws -> Outcome {
    Outcome(entry: try store.perform(try decision(store, context), by: context.signature), unchanged: Self.unchanged)
  }
}

/// A code as the label writes it.
func typedCode(_ text: String) -> String { CleanText.line(text).uppercased() }
