import Quality

extension Command.Name {
  public static let recordSurvey = Command.Name("recordSurvey")
}

extension Command {
  static func recordSurvey(_ context: Context) -> Command {
    Command(.recordSurvey, unless: context.refusalToWrite, .ask(.survey(nil, site: nil)))
  }

  /// What a survey said is corrected in the form that recorded it.
  static func correct(_ survey: Survey?, site: String?, _ context: Context) -> Command {
    let nothing = survey == nil ? Phrase("why.nothingSelected") : nil
    return Command(.edit, unless: context.refusalToWrite ?? nothing, .ask(.survey(survey?.heldOn, site: site)))
  }
}
