import ArgumentParser
import Dashboard
import Quality

/// What can be said of a session on the command line, when it is recorded and when it is changed.
///
/// What is not given stays as it is; an empty text takes away what was there.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.sessionPlace"), valueName: say("option.text")))
  var place: String?

  @Option(help: ArgumentHelp(say("option.provider"), valueName: say("option.text")))
  var provider: String?

  @Option(help: ArgumentHelp(say("option.sessionEvidence"), valueName: say("option.text")))
  var evidence: String?

  @Option(help: ArgumentHelp(say("option.notes"), valueName: say("option.text")))
  var notes: String?

  /// The session with what was given.
  func changed(_ session: TrainingSession) -> TrainingSession {
    var session = session
    if let place { session.place = CleanText.line(place) }
    if let provider { session.provider = CleanText.line(provider) }
    if let evidence { session.evidence = CleanText.line(evidence) }
    if let notes { session.notes = CleanText.text(notes) }
    return session
  }
}
