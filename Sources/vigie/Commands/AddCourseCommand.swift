import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add course RGPD "Protection des données" --years 3 --months 6`.
struct AddCourseCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "course", abstract: say("help.addCourse"))
  static let places = ["code", "title"]

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.courseTitle"), valueName: say("argument.title.name")))
  var title: String

  @Option(help: ArgumentHelp(say("option.english"), valueName: say("option.text")))
  var english: String?

  @Option(help: ArgumentHelp(say("option.renewalYears"), valueName: say("option.number")))
  var years: Int = 4

  @Option(help: ArgumentHelp(say("option.firstMonths"), valueName: say("option.number")))
  var months: Int = 6

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AddCourse(
      Course(
        code: typedCode(code), title: Wording(CleanText.line(title), english: english.map { CleanText.line($0) }),
        renewalYears: years, firstWithinMonths: months))
  }
}

/// `vigie edit course ACCUEIL --months 3`, `vigie edit course ACCUEIL --replaced-by ACCUEIL2 --on 1/1/2027`.
struct EditCourseCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: say("help.editCourse"), discussion: say("help.editCourse.discussion"))

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.courseTitle"), valueName: say("argument.title.name")))
  var title: String?

  @Option(help: ArgumentHelp(say("option.english"), valueName: say("option.text")))
  var english: String?

  @Option(help: ArgumentHelp(say("option.renewalYears"), valueName: say("option.number")))
  var years: Int?

  @Option(help: ArgumentHelp(say("option.firstMonths"), valueName: say("option.number")))
  var months: Int?

  @Option(help: ArgumentHelp(say("option.replacedBy"), valueName: "CODE"))
  var replacedBy: String?

  @Option(help: ArgumentHelp(say("option.replacedOn"), valueName: "DATE"))
  var on: String?

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    let others = title ?? english ?? years.map(String.init) ?? months.map(String.init)
    guard others == nil || replacedBy == nil else { throw ValidationError(say("usage.replacedByAlone")) }
    guard on == nil || replacedBy != nil else { throw ValidationError(say("usage.onWithReplacedBy")) }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.course(typedCode(code)) }
    if let next = replacedBy.flatMap(optionalCode) {
      let since = try on.map(context.day(typed:)) ?? context.today
      return ReplaceCourse(before.code, by: Course.Replacement(course: next, since: since))
    }
    var after = before
    if replacedBy != nil { after.replacement = nil }
    after.title = Wording(
      title.map { CleanText.line($0) } ?? before.title.french,
      english: english.map { CleanText.line($0) } ?? before.title.english)
    after.renewalYears = years ?? before.renewalYears
    after.firstWithinMonths = months ?? before.firstWithinMonths
    return EditCourse(before, to: after)
  }
}
