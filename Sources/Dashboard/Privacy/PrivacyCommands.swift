import Quality
import QualityStore

extension Command.Name {
  public static let retention = Command.Name("retention")
  public static let erasePerson = Command.Name("erasePerson")
}

extension Command {
  /// What is kept too long, from anywhere.
  static let retention = Command(.retention, .open(.retention))

  static func erase(_ agent: Agent?, _ context: Context) -> Command {
    let gone = agent.flatMap { $0.isErased ? ErasureRefusal.alreadyErased($0.code).phrase : nil }
    return erase(agent.map { .agent($0.code) }, unless: gone, context)
  }

  static func eraseSender(of feedback: Feedback?, _ context: Context) -> Command {
    let unnamed = feedback.flatMap { $0.sender.isEmpty ? ErasureRefusal.noSender($0.code).phrase : nil }
    return erase(feedback.map { .sender(of: $0.code) }, unless: unnamed, context)
  }

  static func erase(_ person: DataSubject?, unless refusal: Phrase? = nil, _ context: Context) -> Command {
    guard let person else {
      return Command(.erasePerson, unless: refusal ?? Phrase("why.nothingSelected"), .open(.retention))
    }
    return Command(.erasePerson, unless: context.refusalToWrite ?? refusal, .ask(.erasure(person)))
  }
}
