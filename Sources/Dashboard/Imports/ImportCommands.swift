import Quality
import QualityStore

extension Command.Name {
  /// Looks at a file of figures.
  public static let importFile = Command.Name("importFile")
  /// Takes in what is looked at.
  public static let importAll = Command.Name("importAll")
  /// Writes the list on the screen to a file.
  public static let export = Command.Name("export")
}

extension Command {
  static var importFile: Command { Command(.importFile, .ask(.importFile)) }

  /// All or nothing: refused while one line is faulty, and where all is there already.
  static func importAll(_ head: ImportPreviewList.Head, _ context: Context) -> Command {
    Command(
      .importAll, unless: context.refusalToWrite ?? head.refusal, .perform(ImportMeasurements(head.measurements)))
  }
}
