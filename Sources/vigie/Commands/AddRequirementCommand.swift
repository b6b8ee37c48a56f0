import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add requirement STD DIFFICILE --since 1/1/2027 --months 3`: what is not given stays, and is the course's own at
/// first.
struct AddRequirementCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "requirement", abstract: say("help.addRequirement"),
    discussion: say("help.addRequirement.discussion"))
  static let places = ["post", "course"]

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: say("argument.post.name")))
  var post: String

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: say("argument.course.name")))
  var course: String

  @Option(help: ArgumentHelp(say("option.requiredSince"), valueName: "DATE"))
  var since: String?

  @Option(help: ArgumentHelp(say("option.renewalYears"), valueName: say("option.number")))
  var years: Int?

  @Option(help: ArgumentHelp(say("option.firstMonths"), valueName: say("option.number")))
  var months: Int?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let course = typedCode(course)
    let known = try store.read { try $0.post(typedCode(post)) }.requirements.first { $0.course == course }
    var requirement = known ?? Requirement(course: course)
    if let since { requirement.since = try context.day(typed: since) }
    if let months { requirement.firstWithinMonths = months }
    if let years { requirement.renewalYears = years }
    return RequireCourse(requirement, ofPost: typedCode(post))
  }
}

struct CloseRequirementCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "requirement", abstract: say("help.closeRequirement"))
  static let places = ["post", "course"]

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: say("argument.post.name")))
  var post: String

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: say("argument.course.name")))
  var course: String

  @Option(help: ArgumentHelp(say("option.lastDay"), valueName: "DATE"))
  var on: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    EndRequirement(
      of: typedCode(course), byPost: typedCode(post), on: try on.map(context.day(typed:)) ?? context.today)
  }
}
