import Dashboard
import Quality
import QualityStore

extension Reader {
  /// Whose dates are asked for: a bureau, an agent, the quality officer, or somebody who sees to something and is known
  /// by words alone.
  ///
  /// Anybody else is refused, with the nearest ones: an empty list would say that nothing of theirs is late. Where names
  /// are masked, an agent is near by code only.
  func person(typed text: String, _ context: Context) throws -> Owner {
    let people = KnownPeople(agents: try agents(), bureaux: try bureaux())
    let owner = people.meant(by: try owner(named: CleanText.line(text)))
    guard case .other(let words) = owner else { return owner }
    let officers = [context.phrases("reminders.officer"), "référent", "officer"]
    if officers.contains(where: { Folding.fold($0) == Folding.fold(words) }) { return .nobody }
    let others = try ownersInWords()
    if let same = others.first(where: { Folding.fold($0) == Folding.fold(words) }) { return .other(same) }
    throw Complaint(unknown(words, near: try near(words, others, context)), code: 65)
  }

  // Agents of one name are told by their codes, none of them being meant by it; those who bear it in part by theirs, or by
  // their codes where names are masked.
  private func near(_ words: String, _ others: [String], _ context: Context) throws -> [String] {
    let (agents, folded) = (try agents(), Folding.fold(words))
    let namesakes = agents.filter { Folding.fold($0.name) == folded }.map(\.code)
    let bearers = agents.filter { Folding.fold($0.name).split(separator: " ").contains { $0 == folded } }
      .map { context.masksNames ? $0.code : $0.name }
    if let first = [namesakes, bearers].first(where: { !$0.isEmpty }) { return Array(first.prefix(3)) }
    return AgentNames(agents, proposesNames: !context.masksNames).near(
      words, orCodes: try bureaux().map(\.code) + (context.masksNames ? [] : others))
  }

  private func unknown(_ words: String, near: [String]) -> Phrase {
    near.isEmpty
      ? Phrase("usage.unknownPerson", ["words": .text(words)])
      : Phrase("usage.unknownOwner", ["words": .text(words), "near": .text(near.joined(separator: ", "))])
  }
}
