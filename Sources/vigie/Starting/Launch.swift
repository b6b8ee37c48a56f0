import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// How the program begins and how it ends when something went wrong.
enum Launch {
  /// Files are private to their owner; a reader that leaves (`| head`) ends the program without noise.
  static func prepare() {
    umask(0o077)
    signal(SIGPIPE, SIG_DFL)
  }

  /// Says what happened on stderr, in the user's language, and leaves with a code of sysexits.h.
  static func end(with error: any Error) -> Never {
    guard let problem = Problem(error) else { Vigie.exit(withError: error) }
    for line in problem.lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    Foundation.exit(problem.code)
  }
}

/// A failure as lines to read and an exit code.
struct Problem {
  let lines: [String]
  let code: Int32

  /// Nil for what the argument parser says by itself: usage, help, version.
  init?(_ error: any Error) {
    let phrases = Speech.phrases
    switch error {
    case let fault as FileFault:
      lines = fault.phrases.map { phrases("error.prefix", ["text": .phrase($0)]) }
      code = EX_DATAERR
    case let refusal as any Refusal:
      lines = [phrases("error.prefix", ["text": .phrase(refusal.phrase)])]
      code = EX_DATAERR
    case let failure as StoreError:
      lines = [phrases("error.prefix", ["text": .phrase(failure.phrase)])]
      code = failure.isAboutInput ? EX_NOINPUT : EX_IOERR
    case let failure as Complaint:
      lines = failure.phrases.map { phrases("error.prefix", ["text": .phrase($0)]) }
      code = failure.code
    default: return nil
    }
  }
}

/// A sentence and an exit code, for what only the command line can say.
struct Complaint: Error {
  let phrases: [Phrase]
  let code: Int32

  init(_ phrase: Phrase, code: Int32 = EX_USAGE) {
    phrases = [phrase]
    self.code = code
  }
}
