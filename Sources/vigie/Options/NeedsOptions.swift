import ArgumentParser
import Dashboard
import Quality

/// Which year, and which quarter of it, the training office is asked for.
struct NeedsOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.year"), valueName: say("option.year.name")))
  var year: String?

  @Option(name: .customLong("quarter"), help: ArgumentHelp(say("option.quarter"), valueName: "1…4"))
  var quarterText: String?

  /// The first of these that was given.
  var given: String? { year != nil ? "--year" : quarterText != nil ? "--quarter" : nil }

  /// Where none was given, the one that is prepared.
  func year(_ context: Context) throws -> Int {
    guard let year else { return YearlyNeeds.prepared(on: context.today) }
    return try NeedsOptions.year(typed: year)
  }

  func quarter() throws -> Int? { try quarterText.map(NeedsOptions.quarter(typed:)) }

  /// « 2027 »: four digits.
  static func year(typed text: String) throws -> Int {
    let digits = CleanText.line(text)
    guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(digits), year > 0 else {
      throw Complaint(Phrase("usage.notAYear", ["text": .text(digits)]), code: 65)
    }
    return year
  }

  /// « 2 », « T2 », « Q2 »: one of four.
  static func quarter(typed text: String) throws -> Int {
    let typed = CleanText.line(text)
    let digits = typed.drop { "TtQq".contains($0) }
    guard digits.count == 1, typed.count <= 2, let quarter = Int(digits), (1...4).contains(quarter) else {
      throw Complaint(Phrase("usage.notAQuarter", ["text": .text(typed)]), code: 65)
    }
    return quarter
  }
}
