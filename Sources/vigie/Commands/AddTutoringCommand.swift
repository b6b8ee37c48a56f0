import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add tutoring AG-7 ACCUEIL AG-2 --until 31/3 --subject "Accueil au guichet"`.
struct AddTutoringCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutoring", abstract: say("help.addTutoring"), discussion: say("help.addTutoring.discussion"))
  static let places = ["code", "course", "tutor"]

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: say("argument.course.name")))
  var course: String

  @Argument(help: ArgumentHelp(say("argument.tutorCode"), valueName: say("argument.tutor.name")))
  var tutor: String

  @Option(help: ArgumentHelp(say("option.tutoringUntil"), valueName: "DATE"))
  var until: String

  @Option(help: ArgumentHelp(say("option.tutoringSince"), valueName: "DATE"))
  var since: String?

  @Option(help: ArgumentHelp(say("option.tutoringSubject"), valueName: say("option.text")))
  var subject: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    RecordTutoring(
      Tutoring(
        agent: typedCode(code), course: typedCode(course), tutor: typedCode(tutor),
        since: try since.map(context.day(typed:)) ?? context.today, until: try context.day(typed: until),
        subject: CleanText.line(subject ?? "")))
  }
}

struct CloseTutoringCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "tutoring", abstract: say("help.closeTutoring"))
  static let places = ["code", "course"]

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: say("argument.course.name")))
  var course: String

  @Option(help: ArgumentHelp(say("option.lastDay"), valueName: "DATE"))
  var on: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    EndTutoring(
      agent: typedCode(code), course: typedCode(course), on: try on.map(context.day(typed:)) ?? context.today)
  }
}
