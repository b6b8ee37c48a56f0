import Dashboard
import Foundation
import Quality

/// The language of this run: `--language`, then the configuration, then the environment, then French.
enum Speech {
  static let phrases = Phrases(language)

  static let language: Language = asked ?? Configuration.current.language ?? environment ?? .french

  // Help is worded before the arguments are parsed, so the option is looked for by hand.
  private static var asked: Language? {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--language=") { return Language(rawValue: String(argument.dropFirst(11))) }
    }
    return nil
  }

  private static var environment: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2)))
    }
    return nil
  }
}

/// A sentence of the help, in the language of this run.
func say(_ key: String, _ values: [String: PhraseValue] = [:]) -> String { Speech.phrases(key, values) }
