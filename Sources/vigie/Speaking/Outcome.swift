import Dashboard
import Foundation
import Quality

/// What became of a decision: its entry in the journal, or nothing where there was nothing to change.
struct Outcome {
  let entry: JournalEntry?
  /// What is said where nothing was to be changed.
  let unchanged: Phrase

  /// The code of what was made or changed.
  var code: String? { entry?.code }

  var phrase: Phrase { entry?.phrase ?? unchanged }

  private var object: [String: Any] {
    let sentence = CleanText.line(Speech.phrases.capitalized(phrase))
    guard let entry else { return ["entry": NSNull(), "sentence": sentence] }
    let named = code.map { ["code": $0 as Any] } ?? [:]
    return named.merging(["entry": entry.id, "fact": entry.fact, "sentence": sentence]) { named, _ in named }
  }

  /// For people one sentence, for programs an object: the code, the number of the entry in the journal, the fact.
  func print(json: Bool) throws {
    guard json else { return try Output.say(phrase) }
    try Output.write(PlainJSON.text(object))
  }

  /// Of several decisions a line each, or a list of objects.
  static func print(_ outcomes: [Outcome], json: Bool) throws {
    if json { return try Output.write(PlainJSON.text(outcomes.map(\.object))) }
    for outcome in outcomes { try Output.say(outcome.phrase) }
  }
}
