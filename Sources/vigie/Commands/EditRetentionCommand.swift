import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit retention departure --months 24 --basis "registre des traitements"`.
struct EditRetentionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "retention", abstract: say("help.editRetention"))
  static let places = ["subject"]

  @Argument(help: ArgumentHelp(say("argument.retention"), valueName: Retention.Subject.valueName))
  var subject: Retention.Subject

  @Option(help: ArgumentHelp(say("option.retentionMonths"), valueName: say("option.number")))
  var months: Int?

  @Option(help: ArgumentHelp(say("option.retentionBasis"), valueName: say("option.text")))
  var basis: String?

  @Flag(help: ArgumentHelp(say("option.endless")))
  var endless = false

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard endless ? months == nil && basis == nil : months != nil || basis != nil else {
      throw ValidationError(say("error.retention"))
    }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    guard !endless else { return LiftRetention(of: subject) }
    let known = try store.read { try $0.retentions() }.first { $0.subject == subject }
    guard let months = months ?? known?.months else { throw Complaint(Phrase("error.retentionMonths")) }
    let text = basis.map { CleanText.line($0) }
    return SetRetention(
      Retention(subject, months: months, basis: text.map { $0.isEmpty ? nil : Wording($0) } ?? known?.basis))
  }
}

extension Retention.Subject: Choice {}
