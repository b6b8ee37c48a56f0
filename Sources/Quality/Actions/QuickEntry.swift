/// What one typed line says of a new action: `Rappeler les appels perdus @SIDSIC +15j #E10 !TEL-01`.
///
/// Signs lead: `@` the owner, `#` an engagement, `!` an indicator or a priority, `+15j` the due date. The same without
/// the keys that an AZERTY keyboard hides: `à:SIDSIC`, `eng:10`, `ind:TEL-01`, `prio:haute`, `éch:12/12`, `site:SB39`. A
/// name with blanks stands between quotes: `@"Alix Brun"`. What names nothing stays in the title, and is told.
public struct QuickEntry: Equatable, Sendable {
  public private(set) var title = ""
  public private(set) var owner: Owner?
  public private(set) var dueOn: Day?
  public private(set) var engagements: [Int] = []
  public private(set) var indicator: String?
  public private(set) var site: String?
  public private(set) var priority: CorrectiveAction.Priority?
  /// Words that were led by a sign and name nothing, with the codes that are near.
  public private(set) var unknown: [Unknown] = []

  public struct Unknown: Equatable, Sendable {
    public let word: String
    public let near: [String]

    public init(word: String, near: [String]) {
      self.word = word
      self.near = near
    }
  }

  /// What the words of a line can name.
  public struct Known: Sendable {
    public let owners: [(words: [String], owner: Owner)]
    public let engagements: [Int]
    public let indicators: [String]
    public let sites: [String]
    /// By the words of the language: « haute ».
    public let priorities: [(word: String, priority: CorrectiveAction.Priority)]

    public init(
      owners: [(words: [String], owner: Owner)], engagements: [Int], indicators: [String], sites: [String],
      priorities: [(word: String, priority: CorrectiveAction.Priority)]
    ) {
      self.owners = owners
      self.engagements = engagements
      self.indicators = indicators
      self.sites = sites
      self.priorities = priorities
    }
  }

  public init(_ text: String, among known: Known, _ notation: Notation, today: Day) {
    var words: [String] = []
    for word in QuotedWords.parts(of: text) where !take(word, known, notation, today) { words.append(word) }
    title = CleanText.line(words.joined(separator: " "))
  }

  /// Whether the line said something besides the title.
  public var saysMore: Bool {
    owner != nil || dueOn != nil || !engagements.isEmpty || indicator != nil || site != nil || priority != nil
  }

  /// The action that the line opens; what it did not say is as usual.
  public func action(createdOn day: Day) -> CorrectiveAction {
    CorrectiveAction(
      title: title, priority: priority ?? .normal, owner: owner ?? .nobody, site: site, indicator: indicator,
      engagements: engagements, createdOn: day, dueOn: dueOn)
  }

  // Says whether the word was understood as something else than a part of the title.
  private mutating func take(_ word: String, _ known: Known, _ notation: Notation, _ today: Day) -> Bool {
    guard let (sign, value) = QuickEntry.led(word), !value.isEmpty else { return false }
    switch sign {
    case .owner: return keep(known.owner(called: value), in: \.owner, word, near: known.ownerWords)
    case .engagement: return takeEngagement(word, value, known)
    case .indicator: return takeIndicator(word, value, known)
    case .priority: return keep(known.priority(called: value), in: \.priority, word, near: [])
    case .site: return keep(known.code(value, in: known.sites), in: \.site, word, near: known.sites)
    case .due: return keep(notation.readDay(value, today: today), in: \.dueOn, word, near: [])
    }
  }

  private mutating func takeEngagement(_ word: String, _ value: String, _ known: Known) -> Bool {
    guard let number = Engagement.number(in: value), known.engagements.contains(number) else {
      return leave(word, value, among: known.engagements.map { "E\($0)" })
    }
    if !engagements.contains(number) { engagements.append(number) }
    return true
  }

  private mutating func takeIndicator(_ word: String, _ value: String, _ known: Known) -> Bool {
    if let code = known.code(value, in: known.indicators) {
      indicator = code
      return true
    }
    return keep(known.priority(called: value), in: \.priority, word, near: known.indicators)
  }

  private mutating func keep<Value>(
    _ value: Value?, in place: WritableKeyPath<QuickEntry, Value?>, _ word: String, near codes: [String]
  ) -> Bool {
    guard let value else { return leave(word, QuickEntry.led(word)?.value ?? word, among: codes) }
    self[keyPath: place] = value
    return true
  }

  // What names nothing stays where it was typed.
  private mutating func leave(_ word: String, _ value: String, among codes: [String]) -> Bool {
    unknown.append(Unknown(word: word, near: NearestCodes.to(value, among: codes)))
    return false
  }
}

extension QuickEntry {
  private enum Sign: String { case owner, engagement, indicator, priority, site, due }

  private static let keys: [String: Sign] = [
    "a": .owner, "to": .owner, "eng": .engagement, "ind": .indicator, "prio": .priority, "site": .site, "ech": .due,
    "due": .due,
  ]

  private static func led(_ word: String) -> (sign: Sign, value: String)? {
    let rest = QuotedWords.unquoted(word.dropFirst())
    switch word.first {
    case "@": return (.owner, rest)
    case "#": return (.engagement, rest)
    case "!": return rest.isEmpty ? nil : (.indicator, rest)
    case "+": return rest.first?.isNumber == true ? (.due, word) : nil
    default: break
    }
    guard let colon = word.firstIndex(of: ":"), let sign = keys[Folding.fold(String(word[..<colon]))] else {
      return nil
    }
    return (sign, QuotedWords.unquoted(word[word.index(after: colon)...]))
  }
}

extension QuickEntry.Known {
  var ownerWords: [String] { owners.flatMap(\.words) }

  // The whole of a code or a name, or a beginning that only one has.
  fileprivate func owner(called text: String) -> Owner? {
    let typed = Folding.fold(text)
    if let exact = owners.first(where: { $0.words.contains { Folding.fold($0) == typed } }) { return exact.owner }
    let beginning = owners.filter { $0.words.contains { Folding.fold($0).hasPrefix(typed) } }
    return beginning.count == 1 ? beginning[0].owner : nil
  }

  fileprivate func code(_ text: String, in codes: [String]) -> String? {
    codes.first { Folding.fold($0) == Folding.fold(text) }
  }

  fileprivate func priority(called text: String) -> CorrectiveAction.Priority? {
    priorities.first { Folding.fold($0.word) == Folding.fold(text) }?.priority
  }
}
