import Quality

/// A name under which somebody is, or was, in the file, and what it means elsewhere.
struct PersonalName: Equatable {
  /// As it was written.
  let text: String
  let said: SaidName
  /// Others are called so too, or it is one word alone: where the person is not concerned, it may mean somebody else.
  let isCommon: Bool
  /// What others are called who have this name within theirs.
  let longer: [SaidName]

  /// Nil for what is too short to be told from other words.
  init?(_ text: String, among others: [String]) {
    guard let said = SaidName(person: text) else { return nil }
    let bearers = others.filter { said.isSaid(in: $0) }
    let isOneWord = !text.contains { $0.isWhitespace || $0 == "@" }
    (self.text, self.said) = (text, said)
    isCommon = isOneWord || !bearers.isEmpty
    longer = bearers.compactMap { SaidName(person: $0) }.filter { $0.count > said.count }
  }

  /// Where a text says it of this person, and not of one with a longer name.
  func places(in text: String) -> [Range<String.Index>] { said.places(in: text, outside: longer) }
}

extension [PersonalName] {
  /// Long ones first: one name may be within another of the same person.
  init(_ texts: [String], among others: [String]) {
    var seen: Set<String> = []
    self = texts.filter { !$0.isEmpty && seen.insert($0).inserted }.compactMap { PersonalName($0, among: others) }
      .sorted { $0.said.count > $1.said.count }
  }
}
