import Quality
import QualityStore

extension QuickEntry {
  /// What a line typed outside a form says, among what the label knows.
  public init(_ text: String, _ reader: Reader, _ context: Context) throws {
    let choices = try ActionChoices(reader, context)
    self.init(text, among: choices.known, context.notation, today: context.today)
  }
}
