import ArgumentParser
import Quality
import TestSupport
import Testing

@testable import vigie

@Suite("Help")
struct HelpTextTests {
  @Test("every command explains itself", arguments: Language.allCases)
  func golden(language: Language) throws {
    let program = try Program(language)
    for path in HelpTextTests.paths {
      var transcript = Transcript(program)
      try transcript.bare(path + ["--help"])
      let name = (["help"] + path).joined(separator: "-")
      expectGolden(transcript.text, "\(name).\(language.rawValue).txt")
    }
  }

  @Test("French help holds no English word of the parser", arguments: HelpTextTests.paths)
  func noEnglish(path: [String]) throws {
    let help = try Program(.french).bare(path + ["--help"])
    #expect(help.code == 0)
    for word in ["OVERVIEW", "USAGE", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "Show ", "default", "values", "See "] {
      #expect(!help.output.contains(word), "« \(word) »")
    }
  }

  @Test("« vigie help list » is « vigie list --help », and a group alone explains itself")
  func otherWays() throws {
    let program = try Program()
    #expect(try program.bare("help", "list").output == program.bare("list", "--help").output)
    #expect(try program.bare("add").output == program.bare("add", "--help").output)
  }

  @Test("the version is a number alone")
  func version() throws {
    #expect(try Program().bare("--version").output.wholeMatch(of: /\d+\.\d+(\.\d+)?\n/) != nil)
  }

  @Test("the script for completion is not help")
  func completion() throws {
    #expect(try Program().bare("--generate-completion-script", "bash").output.hasPrefix("#!/bin/bash"))
  }

  @Test(
    "the usage shows what must be given",
    arguments: [
      ("vigie add <subcommand>", "vigie add <subcommand>"), ("vigie a <X> [--b <c>] [-d]", "vigie a <X> [options]"),
      ("vigie a [<options>] <X>", "vigie a <X> [options]"), ("vigie a --b <c> [--d]", "vigie a --b <c> [options]"),
    ])
  func usage(whole: String, short: String) {
    #expect(HelpText.shortUsage(whole) == short.replacing("<subcommand>", with: say("usage.subcommand")))
  }

  static let paths = paths(of: Vigie.self, [])

  private static func paths(of command: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
    [path] + command.configuration.subcommands.flatMap { paths(of: $0, path + [$0._commandName]) }
  }
}
