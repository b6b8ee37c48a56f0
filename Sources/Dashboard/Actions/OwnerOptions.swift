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
    agents = try reader.agents().filter { $0.leftOn.map { $0 >= context.today } ?? true }
    options =
      bureaux.map { Field.Option($0.code, label: $0.name) }
      + agents.map { Field.Option($0.code, text: context.name(of: $0), label: $0.bureau ?? "") }
  }

  func owner(in field: Field) -> Owner {
    guard let value = field.chosen?.value else { return Owner(words: field.text) }
    if let agent = agents.first(where: { $0.code == value }) { return .agent(code: agent.code, name: agent.name) }
    return .bureau(value)
  }
}
