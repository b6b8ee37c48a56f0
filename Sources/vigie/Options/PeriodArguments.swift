import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// Which post, absence or tutoring is meant.
protocol PeriodArguments: ParsableArguments {
  /// The name of the commands about such a period.
  static var name: String { get }
  static var places: [String] { get }
  /// What the commands do, by their names in the phrase files.
  static var editing: String { get }
  static var removing: String { get }

  func reference(_ store: QualityStore, _ context: Context) throws -> CareerPeriod.Reference
}

/// Which post held is meant: whose, which, and since when.
struct HeldPostArguments: PeriodArguments {
  static let (name, places) = ("held-post", ["agent", "post", "day"])
  static let (editing, removing) = ("help.editHeldPost", "help.removeHeldPost")

  @Argument(help: ArgumentHelp(say("argument.agent"), valueName: "AGENT"))
  var agent: String

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: say("argument.post.name")))
  var post: String

  @Argument(help: ArgumentHelp(say("argument.periodDay"), valueName: "DATE"))
  var day: String

  func reference(_ store: QualityStore, _ context: Context) throws -> CareerPeriod.Reference {
    CareerPeriod.Reference(
      .post, agent: try store.read { try $0.agentCode(typed: agent, context) }, what: typedCode(post),
      since: try context.day(typed: day))
  }
}

/// Which absence is meant: whose, and since when.
struct AbsenceArguments: PeriodArguments {
  static let (name, places) = ("absence", ["agent", "day"])
  static let (editing, removing) = ("help.editAbsence", "help.removeAbsence")

  @Argument(help: ArgumentHelp(say("argument.agent"), valueName: "AGENT"))
  var agent: String

  @Argument(help: ArgumentHelp(say("argument.periodDay"), valueName: "DATE"))
  var day: String

  func reference(_ store: QualityStore, _ context: Context) throws -> CareerPeriod.Reference {
    CareerPeriod.Reference(
      .absence, agent: try store.read { try $0.agentCode(typed: agent, context) }, since: try context.day(typed: day))
  }
}

/// Which tutoring is meant: whose, in what, and since when.
struct TutoringArguments: PeriodArguments {
  static let (name, places) = ("tutoring", ["agent", "course", "day"])
  static let (editing, removing) = ("help.editTutoring", "help.removeTutoring")

  @Argument(help: ArgumentHelp(say("argument.agent"), valueName: "AGENT"))
  var agent: String

  @Argument(help: ArgumentHelp(say("option.course"), valueName: "CODE"))
  var course: String

  @Argument(help: ArgumentHelp(say("argument.periodDay"), valueName: "DATE"))
  var day: String

  func reference(_ store: QualityStore, _ context: Context) throws -> CareerPeriod.Reference {
    CareerPeriod.Reference(
      .tutoring, agent: try store.read { try $0.agentCode(typed: agent, context) }, what: typedCode(course),
      since: try context.day(typed: day))
  }
}

/// The right days of a post, of an absence or of a tutoring.
struct PeriodDays: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.periodSince"), valueName: "DATE"))
  var since: String?

  @Option(help: ArgumentHelp(say("option.periodUntil"), valueName: "DATE"))
  var until: String?

  @Flag(help: ArgumentHelp(say("option.periodOpen")))
  var open = false

  func validate() throws {
    guard since != nil || until != nil || open, until == nil || !open else {
      throw ValidationError(say("error.periodDays"))
    }
  }

  func edit(
    _ reference: CareerPeriod.Reference, _ store: QualityStore, _ context: Context
  ) throws -> any Decision {
    let before = try store.read { try $0.agentHistory(reference.agent).period(reference) }
    let end = open ? nil : try until.map(context.day(typed:)) ?? before.until
    return EditPeriod(
      before, to: try before.moved(since: try since.map(context.day(typed:)) ?? reference.since, until: end))
  }
}
