import ArgumentParser
import Dashboard
import Foundation
import Quality

/// What the argument parser refuses, in the language of this run, with the way out.
///
/// The parser keeps its errors to itself and says them in English only, so they are known by their sentences. One that
/// is not known passes as it is.
struct UsageFault {
  /// What is wrong, in a sentence.
  let reason: String
  private let path: [String]
  private let usage: String?

  init(_ error: any Error) {
    let full = Vigie.fullMessage(for: error, columns: nil)
    path = UsageFault.path(in: full)
    let message = Vigie.message(for: error)
    reason = UsageFault.phrase(for: message, path).map { Speech.phrases($0) } ?? message
    usage = full.firstMatch(of: /(?m)^Usage: (.+)$/).map { HelpText.shortUsage(String($0.1)) }
  }

  /// What is wrong, how the command is used, and where its help is.
  var lines: [String] {
    let command = (["vigie"] + path).joined(separator: " ")
    return [say("error.prefix", ["text": .text(reason)])]
      + (path.isEmpty ? [] : usage.map { [say("usage.line", ["usage": .text($0)])] } ?? [])
      + [say("usage.more", ["command": .text(command)])]
  }

  // The subcommands that led here; none where `vigie` alone was meant.
  private static func path(in full: String) -> [String] {
    guard let names = full.firstMatch(of: /See '(.+) --help' for more information\./)?.1 else { return [] }
    let path = names.split(separator: " ").dropFirst().map(String.init)
    return path == [OpenDashboard._commandName] && !CommandLine.arguments.contains(path[0]) ? [] : path
  }

  private static func phrase(for message: String, _ path: [String]) -> Phrase? {
    if let match = message.wholeMatch(of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/) {
      return Phrase("usage.unknownOptionNear", ["option": text(match.1), "near": text(match.2)])
    }
    if let match = message.prefixMatch(of: /(?:Unknown option '([^\n]+)'|Invalid option: (.+))/) {
      return Phrase("usage.unknownOption", ["option": text(match.1 ?? match.2 ?? "")])
    }
    if let match = message.wholeMatch(of: /Missing value for '(.+)'/) {
      return Phrase("usage.missingValue", ["option": text(match.1)])
    }
    if let match = message.wholeMatch(of: /The option '(.+)' does not take any value, but '(.*)' was specified\./) {
      return Phrase("usage.takesNoValue", ["option": text(match.1), "value": text(match.2)])
    }
    if let match = message.wholeMatch(of: /Missing expected argument '(.+?)(?: \.\.\.)?'/) {
      return Phrase("usage.missingArgument", ["argument": text(match.1)])
    }
    if let match = message.wholeMatch(of: /The value '(.*)' is invalid for '(.+)'/.dotMatchesNewlines()) {
      return invalid(String(match.1), for: String(match.2))
    }
    if let match = message.wholeMatch(of: /Unexpected argument '(.*)'/.dotMatchesNewlines()) {
      return unexpected(String(match.1), path)
    }
    if let match = message.wholeMatch(of: /\d+ unexpected arguments: '(.*?)', '.*'/.dotMatchesNewlines()) {
      return unexpected(String(match.1), path)
    }
    return nil
  }

  private static func invalid(_ value: String, for argument: String) -> Phrase {
    let choices = argument.firstMatch(of: /<(.+)>/).map { $0.1.split(separator: "|").map(String.init) } ?? []
    let near = choices.count > 1 ? NearestCodes.to(value, among: choices) : []
    return Phrase(
      near.isEmpty ? "usage.invalid" : "usage.invalidNear",
      ["value": text(value), "argument": text(argument), "near": text(near.joined(separator: ", "))])
  }

  // Where there are subcommands, a word too many is one that does not exist.
  private static func unexpected(_ value: String, _ path: [String]) -> Phrase {
    let subcommands = command(at: path).configuration.subcommands.map { $0._commandName }
    guard !subcommands.isEmpty else { return Phrase("usage.unexpected", ["value": text(value)]) }
    let near = NearestCodes.to(value, among: subcommands)
    return Phrase(
      near.isEmpty ? "usage.unknownSubcommand" : "usage.unknownSubcommandNear",
      ["value": text(value), "near": text(near.joined(separator: ", "))])
  }

  private static func command(at path: [String]) -> any ParsableCommand.Type {
    path.reduce(Vigie.self as any ParsableCommand.Type) { command, name in
      command.configuration.subcommands.first { $0._commandName == name } ?? command
    }
  }

  private static func text(_ text: some StringProtocol) -> PhraseValue { .text(CleanText.line(String(text))) }
}
