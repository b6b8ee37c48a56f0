import Quality
internal import Yams

/// A mapping of a YAML file being read: what is wrong is noted with its line, and reading goes on to find the rest.
final class Entry {
  let line: Int
  private let isMapping: Bool
  private let values: [String: Node]
  private let faults: FaultList
  private var used: Set<String> = []

  init(_ node: Node, _ faults: FaultList) {
    line = node.line
    self.faults = faults
    isMapping = node.mapping != nil
    var values: [String: Node] = [:]
    for (key, value) in node.mapping ?? [:] {
      if let name = key.string { values[name] = value } else { faults.add(key.line, "yaml.keyNotAText") }
    }
    self.values = values
    if !isMapping { faults.add(node.line, "yaml.notAMapping") }
  }

  /// A text of one line, cleaned; noted as missing where it is not there.
  func text(_ key: String) -> String {
    guard let node = required(key) else { return "" }
    guard let text = node.string.map({ CleanText.line($0) }), !text.isEmpty else {
      faults.add(node.line, "yaml.notAText", ["key": .text(key)])
      return ""
    }
    return text
  }

  func optionalText(_ key: String) -> String? {
    guard node(key) != nil else { return nil }
    let text = text(key)
    return text.isEmpty ? nil : text
  }

  /// A text in French, or a mapping `{ fr: …, en: … }`.
  func wording(_ key: String) -> Wording {
    guard let node = required(key) else { return Wording("") }
    guard node.mapping != nil else { return Wording(text(key)) }
    let languages = Entry(node, faults)
    defer { languages.finish() }
    return Wording(languages.text("fr"), english: languages.optionalText("en"))
  }

  func optionalWording(_ key: String) -> Wording? { node(key) == nil ? nil : wording(key) }

  /// `Entry.unread` where there is no such number, so that what could not be read is not judged a second time.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
    guard let node = required(key) else { return Entry.unread }
    guard let number = node.int, range.contains(number) else {
      faults.add(
        node.line, "yaml.notInRange",
        ["key": .text(key), "low": .count(range.lowerBound), "high": .count(range.upperBound)])
      return Entry.unread
    }
    return number
  }

  static let unread = Int.min

  /// A number as a code; empty where none was read.
  static func code(of number: Int) -> String { number == unread ? "" : String(number) }

  func optionalNumber(_ key: String) -> Double? {
    guard let node = node(key) else { return nil }
    guard let number = node.float, number.isFinite else {
      faults.add(node.line, "yaml.notANumber", ["key": .text(key)])
      return nil
    }
    return number
  }

  func flag(_ key: String, otherwise value: Bool) -> Bool {
    guard let node = node(key) else { return value }
    guard let flag = node.bool else {
      faults.add(node.line, "yaml.notAFlag", ["key": .text(key)])
      return value
    }
    return flag
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, otherwise value: Choice) -> Choice {
    guard let node = required(key) else { return value }
    if let choice = node.string.flatMap(Choice.init) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    faults.add(node.line, "yaml.notAChoice", ["key": .text(key), "known": .text(known)])
    return value
  }

  /// A mapping inside this one; nil where the key is absent.
  func optionalEntry(_ key: String) -> Entry? { node(key).map { Entry($0, faults) } }

  /// The mappings of a list; none where the key is absent.
  func entries(_ key: String) -> [Entry] { nodes(key).map { Entry($0, faults) } }

  func texts(_ key: String) -> [String] {
    nodes(key).compactMap { node in
      if let text = node.string.map({ CleanText.line($0) }), !text.isEmpty { return text }
      faults.add(node.line, "yaml.notAText", ["key": .text(key)])
      return nil
    }
  }

  func integers(_ key: String) -> [Int] {
    nodes(key).compactMap { node in
      guard let number = node.int else {
        faults.add(node.line, "yaml.notANumber", ["key": .text(key)])
        return nil
      }
      return number
    }
  }

  /// Nil where the key is absent, and where there is no such number.
  func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard node(key) != nil else { return nil }
    let number = integer(key, in: range)
    return number == Entry.unread ? nil : number
  }

  /// `2026-11-24`; nil where the key is absent, and where there is no such day.
  func optionalDay(_ key: String) -> Day? {
    guard let node = node(key) else { return nil }
    guard let day = node.string.flatMap({ Day(iso: $0) }) else {
      faults.add(node.line, "yaml.notADay", ["key": .text(key)])
      return nil
    }
    return day
  }

  /// What stands in a list of texts, some of which may be told in full.
  enum Element {
    case text(String)
    case entry(Entry)
  }

  func elements(_ key: String) -> [Element] {
    nodes(key).compactMap { node in
      if node.mapping != nil { return .entry(Entry(node, faults)) }
      if let text = node.string.map({ CleanText.line($0) }), !text.isEmpty { return .text(text) }
      faults.add(node.line, "yaml.notAText", ["key": .text(key)])
      return nil
    }
  }

  func has(_ key: String) -> Bool { node(key) != nil }

  func hasEntry(_ key: String) -> Bool { node(key)?.mapping != nil }

  func line(of key: String) -> Int { values[key]?.line ?? line }

  func refuse(_ key: String, _ reason: String, _ details: [String: PhraseValue] = [:]) {
    faults.add(line(of: key), reason, details)
  }

  /// Notes the keys that nobody asked for: most are misspelled.
  func finish() {
    for (key, node) in values.sorted(by: { $0.key < $1.key }) where !used.contains(key) {
      faults.add(node.line, "yaml.unknownKey", ["key": .text(CleanText.line(key))])
    }
  }

  private func nodes(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      faults.add(node.line, "yaml.notAList", ["key": .text(key)])
      return []
    }
    return Array(sequence)
  }

  // A key with nothing after it, or `null`, says nothing.
  private func node(_ key: String) -> Node? {
    used.insert(key)
    return values[key].flatMap { $0.null == nil ? $0 : nil }
  }

  private func required(_ key: String) -> Node? {
    if let node = node(key) { return node }
    if isMapping { faults.add(line(of: key), "yaml.missing", ["key": .text(key)]) }
    return nil
  }
}

extension [Entry] {
  /// Refuses a code that an earlier entry has; an empty one was refused before.
  func refuseTwice(_ codes: [String], key: String = "code") {
    var seen: Set<String> = [""]
    for (code, entry) in zip(codes, self) where !seen.insert(code).inserted && !code.isEmpty {
      entry.refuse(key, "framework.twice", ["code": .text(code)])
    }
  }
}

extension Node {
  /// Counted from 1.
  var line: Int { mark?.line ?? 1 }
}
