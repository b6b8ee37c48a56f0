import Quality
import QualityStore

/// Who can be proposed to see to an action, and who is meant by what was typed.
struct OwnerOptions {
  private let bureaux: [Bureau]
  private let agents: [Agent]
  let options: [Field.Option]

  /// Agents who have left are not proposed.
  init(_ reader: Reader, _ context: Context) throws {
    bureaux = try reader.bureaux()
    agents = try reader.agents().filter { !$0.hasLeft(on: context.today) }
    let names = Dictionary(grouping: agents) { Folding.fold(context.name(of: $0)) }
    options =
      bureaux.map { Field.Option($0.code, label: $0.name) }
      + agents.map { agent in
        let name = context.name(of: agent)
        // Two people of one name are told apart by their codes.
        let isAlone = names[Folding.fold(name)]?.count == 1
        return Field.Option(agent.code, text: isAlone ? name : "\(name) (\(agent.code))", label: agent.bureau ?? "")
      }
  }

  /// How an agent is written in the field; nothing for one who is not proposed.
  func text(of agent: String?) -> String { options.first { $0.value == agent }?.text ?? "" }

  /// The same by their codes alone, where several stand in one field.
  var codes: [Field.Option] {
    options.map { Field.Option($0.value, label: $0.text == $0.value ? $0.label : $0.text) }
  }

  /// Those that are agents, by their codes.
  var agentCodes: [Field.Option] {
    let known = Set(agents.map(\.code))
    return codes.filter { known.contains($0.value) }
  }

  /// Each with the words that name it: its code, its name, and the parts of its name.
  var named: [(words: [String], owner: Owner)] {
    options.map { option in
      let words = [option.value, option.text] + option.text.split(separator: " ").map(String.init)
      return (words: words, owner: owner(coded: option.value))
    }
  }

  /// How an owner is written in the field.
  func text(of owner: Owner) -> String {
    options.first { $0.value == owner.code }?.text ?? owner.code
  }

  /// Several, separated by commas, or by blanks where every word is a code. Those who are known already are who they
  /// were by their codes, proposed or not.
  func several(in text: String, knowing known: [Owner] = []) -> [Owner] {
    var owners: [Owner] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let words = part.split(separator: " ").map { owner(called: String($0), knowing: known) }
      let isListOfCodes = words.allSatisfy { if case .other = $0 { false } else { true } }
      let named = isListOfCodes ? words : [owner(called: CleanText.line(String(part)), knowing: known)]
      owners += named.filter { $0 != .nobody && !owners.contains($0) }
    }
    return owners
  }

  private func owner(called words: String, knowing known: [Owner]) -> Owner {
    let folded = Folding.fold(words)
    if let theirs = known.first(where: { Folding.fold($0.code) == folded }) { return theirs }
    let option = options.first { Folding.fold($0.value) == folded || Folding.fold($0.text) == folded }
    return option.map { owner(coded: $0.value) } ?? Owner(words: words)
  }

  func owner(in field: Field) -> Owner {
    field.chosen.map { owner(coded: $0.value) } ?? Owner(words: field.text)
  }

  /// How one owner was understood: who is meant, or that these are words, with who is near.
  func reading(of field: Field, _ context: Context) -> Reading {
    guard let chosen = field.chosen else {
      let near = near(to: field.text)
      return .understood(
        context.phrases(
          near.isEmpty ? "owner.words" : "owner.wordsNear", ["near": .text(near.joined(separator: ", "))]))
    }
    let isWhole = Folding.fold(chosen.text) == Folding.fold(field.text)
    return .understood([isWhole ? "" : chosen.text, chosen.label].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// Words that name nobody and are near to somebody: they were probably mistyped.
  func doubtful(among owners: [Owner]) -> [String] {
    owners.compactMap { owner in
      guard case .other(let words) = owner, !near(to: words).isEmpty else { return nil }
      return words
    }
  }

  private func near(to words: String) -> [String] {
    NearestCodes.to(words, among: Array(Set(options.flatMap { [$0.value, $0.text] })))
  }

  private func owner(coded value: String) -> Owner {
    if let agent = agents.first(where: { $0.code == value }) { return .agent(code: agent.code, name: agent.name) }
    return .bureau(value)
  }
}
