import Dashboard
import Quality
import QualityStore

extension Reader {
  /// Who is meant by what was typed: a bureau, an agent, or words.
  ///
  /// Words that are near to a code or a name were mistyped, and are refused: nobody is there to see how they were
  /// understood.
  func owner(typed text: String, _ context: Context) throws -> Owner {
    let owner = try owner(named: CleanText.line(text))
    guard case .other(let words) = owner else { return owner }
    let names = AgentNames(try agents(), proposesNames: !context.masksNames)
    let near = names.near(words, orCodes: try bureaux().map(\.code))
    guard near.isEmpty else {
      throw Complaint(
        Phrase("usage.unknownOwner", ["words": .text(words), "near": .text(near.joined(separator: ", "))]), code: 65)
    }
    return owner
  }
}
