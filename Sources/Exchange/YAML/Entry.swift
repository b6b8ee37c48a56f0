import Quality
internal import Yams

/// A mapping of a YAML file being read: what is wrong is noted with its line, and reading goes on to find the rest.
final class Entry {
  let line: Int
  private let values: [String: Node]
  private let faults: FaultList
  private var used: Set<String> = []

  init(_ node: Node, _ faults: FaultList) {
    line = node.line
    self.faults = faults
    guard let mapping = node.mapping else {
      faults.add(node.line, "yaml.notAMapping")
      values = [:]
      return
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.string else { continue }
      if values.updateValue(value, forKey: name) != nil { faults.add(key.line, "yaml.twice", ["key": .text(name)]) }
    }
    self.values = values
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

  func optionalText(_ key: String) -> String? { node(key) == nil ? nil : text(key) }

  /// A text in French, or a mapping `{ fr: …, en: … }`.
  func wording(_ key: String) -> Wording {
    guard let node = required(key) else { return Wording("") }
    guard node.mapping != nil else { return Wording(text(key)) }
    let languages = Entry(node, faults)
    defer { languages.finish() }
    return Wording(languages.text("fr"), english: languages.optionalText("en"))
  }

  func optionalWording(_ key: String) -> Wording? { node(key) == nil ? nil : wording(key) }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
    guard let node = required(key) else { return range.lowerBound }
    guard let number = node.int, range.contains(number) else {
      faults.add(
        node.line, "yaml.notInRange",
        ["key": .text(key), "low": .count(range.lowerBound), "high": .count(range.upperBound)])
      return range.lowerBound
    }
    return number
  }

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

  /// The mappings of a list; none where the key is absent.
  func entries(_ key: String) -> [Entry] { nodes(key).map { Entry($0, faults) } }

  func texts(_ key: String) -> [String] { nodes(key).compactMap { $0.string.map { CleanText.line($0) } } }

  func integers(_ key: String) -> [Int] {
    nodes(key).compactMap { node in
      guard let number = node.int else {
        faults.add(node.line, "yaml.notANumber", ["key": .text(key)])
        return nil
      }
      return number
    }
  }

  func line(of key: String) -> Int { values[key]?.line ?? line }

  func refuse(_ key: String, _ reason: String, _ details: [String: PhraseValue] = [:]) {
    faults.add(line(of: key), reason, details)
  }

  /// Notes the keys that nobody asked for: most are misspelled.
  func finish() {
    for (key, node) in values where !used.contains(key) {
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

  private func node(_ key: String) -> Node? {
    used.insert(key)
    return values[key]
  }

  private func required(_ key: String) -> Node? {
    if let node = node(key) { return node }
    faults.add(line, "yaml.missing", ["key": .text(key)])
    return nil
  }
}

extension Node {
  /// Counted from 1.
  var line: Int { mark?.line ?? 1 }
}
