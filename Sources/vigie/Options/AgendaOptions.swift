import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// What is asked of the agenda: how many days ahead, whose, and of what kind.
struct AgendaOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.withinOfAgenda"), valueName: say("option.within.name")))
  var within: String?

  @Option(help: ArgumentHelp(say("option.person"), valueName: say("option.name")))
  var person: String?

  @Option(name: .customLong("kind"), help: ArgumentHelp(say("option.kindOfDeadline"), valueName: Kind.valueName))
  var kindOfDeadline: Kind?

  var isEmpty: Bool { within == nil && person == nil && kindOfDeadline == nil }

  func list(_ reader: Reader, _ context: Context) throws -> AgendaList {
    AgendaList(
      within: try within.map(Remind.days(typed:)), person: try person.map { try reader.person(typed: $0, context) },
      kind: kindOfDeadline?.kind)
  }

  /// A first training is one of the trainings.
  enum Kind: String, Choice {
    case action, step, effectCheck, acknowledgement, answer, redLine, review, training, tutoring, scheduled, obligation
    case planned, figures, deviation, reaction, meeting

    var kind: Deadline.Kind {
      guard let kind = Deadline.Kind(rawValue: rawValue) else { preconditionFailure("every word is a kind") }
      return kind
    }
  }
}
