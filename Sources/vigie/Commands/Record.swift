import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie record INDICATOR PERIOD FIGURE`: a month's figure.
struct Record: DecisionCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.record"), discussion: say("help.record.discussion"))
  static let places = ["indicator", "period", "figure"]
  static let unchanged = Phrase("message.sameFigure")

  @Argument(help: ArgumentHelp(say("argument.indicator"), valueName: say("argument.indicator.name")))
  var indicator: String

  @Argument(help: ArgumentHelp(say("argument.period"), valueName: say("argument.period.name")))
  var period: String

  @Argument(help: ArgumentHelp(say("argument.figure"), valueName: say("argument.figure.name")))
  var figure: String

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @Option(help: ArgumentHelp(say("option.note"), valueName: say("option.text")))
  var note: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let definition = try store.read { try $0.indicator(CleanText.line(indicator).uppercased()) }
    let measurement = Measurement(
      indicator: definition.code, period: try context.period(typed: period), site: try store.siteCode(site),
      figure: try readFigure(context), note: CleanText.line(note ?? ""))
    return RecordMeasurement(measurement)
  }

  func validate() throws {
    guard CleanText.line(figure).isEmpty else { return }
    throw ValidationError(say("usage.missingArgument", ["argument": .text("<\(say("argument.figure.name"))>")]))
  }

  // « 812/1034 » or « 14,5 ».
  private func readFigure(_ context: Context) throws -> Figure {
    let parts = figure.split(whereSeparator: { $0 == "/" || $0 == "÷" }).map(String.init)
    let numbers = try parts.map { part in
      guard let number = context.notation.readNumber(part) else {
        throw Complaint(Phrase("form.notANumber", ["text": .text(CleanText.line(part))]), code: 65)
      }
      return number
    }
    switch numbers.count {
    case 1: return .value(numbers[0])
    case 2: return .ratio(numerator: numbers[0], denominator: numbers[1])
    default: throw Complaint(Phrase("form.notANumber", ["text": .text(CleanText.line(figure))]), code: 65)
    }
  }
}
