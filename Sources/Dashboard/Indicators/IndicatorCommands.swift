import Quality

extension Command {
  static func record(_ subject: Subject, _ context: Context, unless refusal: Phrase? = nil) -> Command {
    Command(.record, unless: context.refusalToWrite ?? refusal, .ask(.measurement(subject)))
  }
}

extension Context {
  /// Why nothing can be written; nil when it can.
  var refusalToWrite: Phrase? { isReadOnly ? Phrase("why.readOnly") : nil }
}
