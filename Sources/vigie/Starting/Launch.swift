import ArgumentParser
import Foundation
import Quality

/// How the program begins and how it ends when something went wrong.
enum Launch {
  /// Files are private to their owner; a reader that leaves (`| head`) ends the program without noise.
  static func prepare() {
    umask(0o077)
    signal(SIGPIPE, SIG_DFL)
    occupyStandardDescriptors()
  }

  /// Says what happened in the user's language, and leaves with a code of sysexits.h.
  static func end(with error: any Error) -> Never {
    if isFromParser(error) { endParsing(with: error) }
    let problem = Problem(error)
    complain(problem.lines)
    exit(problem.code)
  }

  // Where one was closed, the label's file must not be opened in its place: what is printed would land in it.
  private static func occupyStandardDescriptors() {
    while true {
      let descriptor = open("/dev/null", O_RDONLY)
      guard (0...STDERR_FILENO).contains(descriptor) else {
        close(descriptor)
        return
      }
    }
  }

  /// Whether it is the parser's own command or error: usage, help, version. It does not show their types.
  static func isFromParser(_ value: Any) -> Bool {
    String(reflecting: type(of: value)).hasPrefix("ArgumentParser.")
  }

  private static func endParsing(with error: any Error) -> Never {
    guard Vigie.exitCode(for: error) == .success else {
      complain(UsageFault(error).lines)
      exit(EX_USAGE)
    }
    do {
      try Output.write(HelpText.localized(Vigie.fullMessage(for: error, columns: nil)) + "\n")
    } catch {
      end(with: error)
    }
    exit(EX_OK)
  }

  /// Says what is to be known beside what is printed, or why it ends.
  static func complain(_ lines: [String]) {
    for line in lines { try? FileHandle.standardError.write(contentsOf: Data((CleanText.line(line) + "\n").utf8)) }
  }
}
