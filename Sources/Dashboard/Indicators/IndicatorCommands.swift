import Quality

extension Command {
  static func enterFigures(_ context: Context) -> Command {
    Command(.enterFigures, unless: context.refusalToWrite, .enterFigures(nil))
  }

  static func record(_ subject: Subject, _ context: Context, unless refusal: Phrase? = nil) -> Command {
    Command(.record, unless: context.refusalToWrite ?? refusal, .ask(.measurement(subject)))
  }
}

extension Command {
  /// What decides how an indicator is read: its target, what is accepted, what must be known.
  static func reading(of subject: Subject, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (subject.indicator == nil ? Phrase("why.nothingSelected") : nil)
    return [
      Command(.changeTarget, unless: refusal, .ask(.target(subject.indicator ?? ""))),
      Command(.acceptDeviation, unless: refusal, .ask(.deviation(subject))),
      Command(.annotate, unless: refusal, .ask(.annotation(subject))),
    ]
  }
}

extension Context {
  /// Why nothing can be written; nil when it can.
  var refusalToWrite: Phrase? {
    if asOf != nil { return Phrase("why.past") }
    return isReadOnly ? Phrase("why.readOnly") : nil
  }
}
