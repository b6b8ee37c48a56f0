/// A name or a code as texts say it: whole words in a row, whatever their case and accents.
///
/// « NOËL Dominique » and « d’un avis de dominique noel » say « Dominique Noël »; « Dominique Noëlle » does not.
public struct SaidName: Equatable, Sendable {
  // The words in each order that says the same.
  private let orders: [[String]]
  // What a text without it mostly lacks.
  private let longest: [UInt8]

  /// The name of a person, also with the last words first; nil for what is too short to be told from other words: one
  /// word of less than 3 letters.
  public init?(person name: String) {
    let words = Word.all(in: name).map(\.folded)
    guard words.count > 1 || words.first.map({ $0.count > 2 }) == true else { return nil }
    self.init(words.indices.map { Array(words[$0...] + words[..<$0]) })
  }

  /// A code with a letter and a digit, `AG-07`; nil for one that could be an ordinary word or a number.
  public init?(code: String) {
    guard code.contains(where: \.isLetter), code.contains(where: \.isNumber) else { return nil }
    self.init([Word.all(in: code).map(\.folded)])
  }

  private init(_ orders: [[String]]) {
    self.orders = orders
    longest = Array((orders[0].max { $0.utf8.count < $1.utf8.count } ?? "").utf8)
  }

  /// How many words it has.
  public var count: Int { orders[0].count }

  public func isSaid(in text: String) -> Bool { !places(in: text).isEmpty }

  /// The text with `other` wherever this is said.
  public func replaced(by other: String, in text: String) -> String {
    places(in: text).reversed().reduce(into: text) { $0.replaceSubrange($1, with: other) }
  }

  /// Where it is said other than within longer names: « Jean-Marie Martin » does not say « Marie Martin ».
  public func places(in text: String, outside longer: [SaidName]) -> [Range<String.Index>] {
    let places = places(in: text)
    guard !places.isEmpty, !longer.isEmpty else { return places }
    let taken = longer.flatMap { $0.places(in: text) }
    return places.filter { place in !taken.contains { $0.overlaps(place) } }
  }

  /// Where it is said, in order; no two overlap.
  public func places(in text: String) -> [Range<String.Index>] {
    guard mayBeSaid(in: text) else { return [] }
    let words = Word.all(in: text)
    var (places, index) = ([Range<String.Index>](), 0)
    while index < words.count {
      guard let order = orders.first(where: { isSaid($0, from: index, in: words) }) else {
        index += 1
        continue
      }
      places.append(words[index].range.lowerBound..<words[index + order.count - 1].range.upperBound)
      index += order.count
    }
    return places
  }

  private func isSaid(_ order: [String], from index: Int, in words: [Word]) -> Bool {
    guard index + order.count <= words.count else { return false }
    return order.indices.allSatisfy { place in
      words[index + place].folded == order[place] && (place == 0 || words[index + place].followsClosely)
    }
  }

  private func mayBeSaid(in text: String) -> Bool {
    let bytes = Array(Folding.fold(text).utf8)
    guard let first = longest.first, bytes.count >= longest.count else { return false }
    return (0...(bytes.count - longest.count)).contains { start in
      bytes[start] == first && bytes[start..<start + longest.count].elementsEqual(longest)
    }
  }
}

/// A run of letters and digits in a text.
private struct Word {
  let range: Range<String.Index>
  let folded: String
  /// Whether little stands between it and the word before: a blank, a hyphen, a comma and a blank.
  let followsClosely: Bool

  static func all(in text: String) -> [Word] {
    var (words, index) = ([Word](), text.startIndex)
    while let start = text[index...].firstIndex(where: isPart) {
      let end = text[start...].firstIndex { !isPart($0) } ?? text.endIndex
      let between = words.last.map { text[$0.range.upperBound..<start] }
      words.append(
        Word(
          range: start..<end, folded: Folding.fold(String(text[start..<end])),
          followsClosely: between.map { $0.count <= 2 && $0.allSatisfy(isLink) } ?? false))
      index = end
    }
    return words
  }

  private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private static func isLink(_ character: Character) -> Bool {
    character.isWhitespace || "-\u{2010}\u{2011}'’._,@".contains(character)
  }
}
