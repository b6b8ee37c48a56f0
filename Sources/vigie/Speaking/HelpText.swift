import Foundation

/// The parser's help in the language of this run: its few fixed words are replaced, the rest is ours already.
enum HelpText {
  static func localized(_ help: String) -> String {
    guard help.hasPrefix(overview) else { return help }
    let lines = help.dropFirst(overview.count).split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line(String($0)) }.joined(separator: "\n")
    return text.trimmingCharacters(in: .newlines)
  }

  /// `vigie list <engagements|…> [options]`: what must be given; the help names the rest.
  static func shortUsage(_ usage: String) -> String {
    let optional = /\ \[(-[^\]]*|<options>)\]/
    let required = usage.replacing(optional, with: "")
    let short = required == usage ? usage : required + " " + say("usage.options")
    return short.replacingOccurrences(of: "<subcommand>", with: say("usage.subcommand"))
  }

  private static let overview = "OVERVIEW: "
  private static let usage = "USAGE: "

  private static let headings = [
    "ARGUMENTS:": "help.heading.arguments", "OPTIONS:": "help.heading.options",
    "SUBCOMMANDS:": "help.heading.subcommands",
  ]

  private static let words = [
    "Show the version.": "help.showVersion", "Show help information.": "help.showHelp",
    "(default:": "help.usual",
  ]

  private static func line(_ line: String) -> String {
    if let heading = headings[line] { return say(heading) }
    if line.hasPrefix(usage) {
      return say("help.heading.usage", ["usage": .text(shortUsage(String(line.dropFirst(usage.count))))])
    }
    if let more = line.firstMatch(of: /See '(.+) <subcommand>' for detailed help\./) {
      return say("help.more", ["command": .text(String(more.1))])
    }
    // The default subcommand says so in its own sentence.
    let line = line.replacingOccurrences(of: "(default)", with: "         ")
    return words.reduce(line) { $0.replacingOccurrences(of: $1.key, with: say($1.value)) }
  }
}
