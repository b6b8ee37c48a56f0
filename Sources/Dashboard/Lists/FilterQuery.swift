import Quality

/// What a typed filter asks of the lines of a list: `retard à:SIDSIC -"appels perdus"`.
///
/// Every word must hold. A word is what a rule of the list understands, or a text that the line contains, whatever its
/// case and accents. `-` before a word turns it over; commas part values of which one is enough: `à:SIDSIC,BAJ`. Words
/// between quotes are a text as it is. What is led as a rule wants and means nothing is never passed over: it is told,
/// and nothing is let through.
struct FilterQuery<Line: Sendable>: Sendable {
  private(set) var conditions: [Condition] = []
  /// What was led by a sign or a word of the list and means nothing, with what may have been meant.
  private(set) var unread: [Unread] = []

  struct Condition: Sendable {
    let isTurnedOver: Bool
    let kind: Kind
  }

  enum Kind: Sendable {
    /// Folded, and as it was typed.
    case text(String, typed: String)
    case meaning(FilterMeaning<Line>)
  }

  struct Unread: Equatable, Sendable {
    let word: String
    let near: [String]
    /// A day should have stood there.
    var asksDay = false
  }

  init(_ text: String, _ rules: [FilterRule<Line>]) {
    for word in QuotedWords.parts(of: text) { take(word, rules) }
  }

  var isEmpty: Bool { conditions.isEmpty && unread.isEmpty }

  /// Whether some word asks for what a line contains: only then its words are needed.
  var searchesText: Bool { conditions.contains { if case .text = $0.kind { true } else { false } } }

  /// `contains` says whether the line has a folded text among its words.
  func lets(_ line: Line, through contains: (String) -> Bool) -> Bool {
    unread.isEmpty
      && conditions.allSatisfy { condition in
        switch condition.kind {
        case .text(let text, _): contains(text) != condition.isTurnedOver
        case .meaning(let meaning): meaning.holds(line) != condition.isTurnedOver
        }
      }
  }

  /// « en retard · responsable SIDSIC · sauf « appels » »; empty where every word is a plain text.
  func told(_ phrases: Phrases) -> String {
    guard conditions.contains(where: \.isMoreThanText) else { return "" }
    return conditions.map { condition in
      let text =
        switch condition.kind {
        case .text(_, let typed): phrases("filter.text", ["text": .text(typed)])
        case .meaning(let meaning): meaning.told
        }
      return condition.isTurnedOver ? phrases("filter.not", ["text": .text(text)]) : text
    }.joined(separator: " · ")
  }

  /// All the words that mean nothing, in a sentence; what should be a day and is none, in another.
  func problem(_ phrases: Phrases) -> Phrase? {
    let (days, others) = (unread.filter(\.asksDay), unread.filter { !$0.asksDay })
    let near = others.flatMap(\.near).joined(separator: ", ")
    let unknown = sentence(about: others, near.isEmpty ? "filter.unread" : "filter.unreadNear", near, phrases)
    guard let noDay = sentence(about: days, "filter.noDay", "", phrases) else { return unknown }
    guard let unknown else { return noDay }
    return Phrase("filter.unreadAndNoDay", ["unread": .phrase(unknown), "noDay": .phrase(noDay)])
  }

  private func sentence(about words: [Unread], _ key: String, _ near: String, _ phrases: Phrases) -> Phrase? {
    guard !words.isEmpty else { return nil }
    let told = words.map { phrases("filter.text", ["text": .text($0.word)]) }.joined(separator: ", ")
    return Phrase(key, ["words": .text(told), "count": .count(words.count), "near": .text(near)])
  }

  private mutating func take(_ word: String, _ rules: [FilterRule<Line>]) {
    let isTurnedOver = word.first == "-" && word.count > 1
    let asked = isTurnedOver ? word.dropFirst() : word[...]
    if asked.first != "\"", let led = Led(asked, rules) {
      // Its value is still to be typed.
      guard !led.value.isEmpty else { return }
      guard let meaning = led.meaning else { return unread.append(led.unread(word)) }
      return conditions.append(Condition(isTurnedOver: isTurnedOver, kind: .meaning(meaning)))
    }
    if asked.first != "\"", let meaning = rules.lazy.filter(\.standsAlone).compactMap({ $0.read(String(asked)) }).first
    {
      return conditions.append(Condition(isTurnedOver: isTurnedOver, kind: .meaning(meaning)))
    }
    let typed = QuotedWords.unquoted(asked)
    guard !typed.isEmpty else { return }
    conditions.append(Condition(isTurnedOver: isTurnedOver, kind: .text(Folding.fold(typed), typed: typed)))
  }
}

extension FilterQuery.Condition {
  fileprivate var isMoreThanText: Bool {
    if case .text = kind { isTurnedOver } else { true }
  }
}

extension FilterQuery {
  /// A word that a rule of the list leads: its lead, its value, and the rules that may read it.
  fileprivate struct Led {
    let lead: String
    let value: String
    let rules: [FilterRule<Line>]

    init?(_ word: Substring, _ rules: [FilterRule<Line>]) {
      if let sign = word.first, rules.contains(where: { $0.sign == sign }) {
        (lead, value) = (String(sign), QuotedWords.unquoted(word.dropFirst()))
        self.rules = rules.filter { $0.sign == sign }
      } else if let colon = word.firstIndex(of: ":") {
        let asked = Folding.fold(String(word[..<colon]))
        self.rules = rules.filter { $0.leads.contains(asked) }
        guard !self.rules.isEmpty else { return nil }
        (lead, value) = (String(word[...colon]), QuotedWords.unquoted(word[word.index(after: colon)...]))
      } else {
        return nil
      }
    }

    // One of several values is enough.
    var meaning: FilterMeaning<Line>? {
      let values = value.split(separator: ",").map(String.init)
      let meanings = values.compactMap { value in rules.lazy.compactMap { $0.read(value) }.first }
      guard !meanings.isEmpty, meanings.count == values.count else { return nil }
      guard meanings.count > 1 else { return meanings[0] }
      let told = meanings.map(\.told).joined(separator: " / ")
      return FilterMeaning(told) { line in meanings.contains { $0.holds(line) } }
    }

    func unread(_ word: String) -> Unread {
      Unread(
        word: word, near: NearestCodes.to(value, among: rules.flatMap(\.values)),
        asksDay: rules.contains(where: \.asksDay))
    }
  }

  /// What the last word of a filter being typed could become, whole: `à:S` is `à:SIDSIC`. At most `limit` of them.
  static func completions(of text: String, _ rules: [FilterRule<Line>], limit: Int = 3) -> [String] {
    guard text.last != " ", let word = QuotedWords.parts(of: text).last else { return [] }
    let (turned, asked) = word.first == "-" ? ("-", word.dropFirst()) : ("", word[...])
    guard let led = Led(asked, rules) else { return alone(asked, rules, turned).prefix(limit).map { $0 } }
    let done = led.value.lastIndex(of: ",").map { String(led.value[...$0]) } ?? ""
    let typed = Folding.fold(String(led.value.dropFirst(done.count)))
    let values = led.rules.flatMap(\.values).filter { Folding.fold($0).hasPrefix(typed) && Folding.fold($0) != typed }
    return values.prefix(limit).map { "\(turned)\(led.lead)\(done)\($0.contains(" ") ? "\"\($0)\"" : $0)" }
  }

  private static func alone(_ asked: Substring, _ rules: [FilterRule<Line>], _ turned: String) -> [String] {
    let typed = Folding.fold(String(asked))
    guard typed.count >= 2 else { return [] }
    let words = rules.filter(\.standsAlone).flatMap(\.values) + rules.compactMap { $0.leads.first.map { $0 + ":" } }
    return words.filter { Folding.fold($0).hasPrefix(typed) && Folding.fold($0) != typed }.map { turned + $0 }
  }
}
