import Quality

/// The code of an agent, and the one that is written instead.
struct PersonalCode: Equatable {
  let code, other: String
  // Nil for one that could be an ordinary word or a number.
  private let said: SaidName?

  init(_ code: String, as other: String) {
    (self.code, self.other, said) = (code, other, SaidName(code: code))
  }

  // Columns and facts whose text is nothing but the code of an agent; in others it may be a word or a figure.
  private static let places = [".agent", ".tutor", ".owner", "countedItem.code", "agentAdded.code", "agentEdited.code"]
  // Facts that list seats: « 123456 FRAUDE, AG-09 FRAUDE ».
  private static let lists = [".seats"]

  /// A text with the other code, wherever this one is said; `place` is where it stands, `trainingsRequested.seats`.
  func replaced(in text: String, at place: String, folds: Bool) -> String {
    if PersonalCode.places.contains(where: place.hasSuffix), text == code { return other }
    if PersonalCode.lists.contains(where: place.hasSuffix) { return seats(in: text) }
    return said?.replaced(by: folds ? Folding.fold(other) : other, in: text) ?? text
  }

  func places(in text: String) -> [Range<String.Index>] { said?.places(in: text) ?? [] }

  /// A quick look: whether a JSON value may say it.
  func mayBeSaid(inJSON json: String) -> Bool {
    json.contains(code.replacing(#"\"#, with: #"\\"#).replacing("\"", with: #"\""#)) || said?.isSaid(in: json) == true
  }

  // A code may have had blanks in it.
  private func seats(in text: String) -> String {
    text.split(separator: ", ").map { $0.hasPrefix(code + " ") ? other + $0.dropFirst(code.count) : String($0) }
      .joined(separator: ", ")
  }
}
