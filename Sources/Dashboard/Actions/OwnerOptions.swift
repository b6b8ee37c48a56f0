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

  func owner(in field: Field) -> Owner {
    guard let value = field.chosen?.value else { return Owner(words: field.text) }
    if let agent = agents.first(where: { $0.code == value }) { return .agent(code: agent.code, name: agent.name) }
    return .bureau(value)
  }
}
