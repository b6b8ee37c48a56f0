import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// `vigie add survey DATE TEL=312/380 WEB=290/370`.
struct AddSurveyCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: say("help.addSurvey"), discussion: say("help.addSurvey.discussion"))
  static let places = ["day", "results"]

  @Argument(help: ArgumentHelp(say("argument.surveyDay"), valueName: "DATE"))
  var day: String

  @Argument(help: ArgumentHelp(say("argument.results"), valueName: say("argument.results.name")))
  var results: [String]

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let site = try store.siteCode(site)
    let survey = Survey(
      heldOn: try context.day(typed: day), results: try results.map { try result($0, site: site, context) })
    return RecordSurvey(survey)
  }

  // `TEL=312/380`
  private func result(_ text: String, site: String?, _ context: Context) throws -> ThemeResult {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let share = context.notation.readShare(String(parts[1])) else {
      throw Complaint(Phrase("survey.badResult", ["text": .text(CleanText.line(text))]), code: EX_DATAERR)
    }
    return ThemeResult(
      theme: CleanText.line(String(parts[0])).uppercased(), site: site, satisfied: share.part, expressed: share.whole)
  }
}
