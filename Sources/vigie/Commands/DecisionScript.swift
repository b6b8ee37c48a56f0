import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// Decisions as JSON: an object for each, with the command that makes it and what that command takes.
///
/// `[{"command": "add action", "title": "Rappeler les appels perdus", "engagement": ["E10"], "as": "appels"},
/// {"command": "add step", "code": "$appels", "title": "Appeler Orange"}]`. With `as`, the code of what was made has a
/// name, by which the decisions that follow mean it.
struct DecisionScript {
  let steps: [Step]

  struct Step {
    let command: String
    let name: String?
    let values: [String: ScriptValue]
  }

  /// Refuses a file that is not a list of such objects, or one of them.
  init(_ data: Data, file: String) throws {
    let objects: [[String: ScriptValue]]
    do {
      objects = try JSONDecoder().decode(OneOrMore.self, from: data).objects
    } catch {
      throw Complaint(Phrase("apply.notJSON", ["file": .text(file)]), code: EX_DATAERR)
    }
    steps = try objects.enumerated().map { index, object in
      var values = object
      guard case .text(let command)? = values.removeValue(forKey: "command") else {
        throw DecisionScript.complaint(index, Phrase("apply.noCommand"))
      }
      var name: String?
      if case .text(let text)? = values.removeValue(forKey: "as") { name = text }
      return Step(command: CleanText.line(command), name: name, values: values)
    }
  }

  /// Every decision in order; the first that is refused ends it, with its number.
  func carryOut(in store: QualityStore, _ context: Context) throws -> [Outcome] {
    var codes: [String: String] = [:]
    return try steps.enumerated().map { index, step in
      do {
        let outcome = try step.made(knowing: codes).make(in: store, context)
        if let name = step.name { codes[name] = outcome.code }
        return outcome
      } catch {
        throw DecisionScript.complaint(index, step.command, error)
      }
    }
  }

  private static func complaint(_ index: Int, _ reason: Phrase) -> Complaint {
    Complaint(Phrase("apply.fault", ["number": .count(index + 1), "reason": .phrase(reason)]), code: EX_DATAERR)
  }

  private static func complaint(_ index: Int, _ command: String, _ error: any Error) -> Complaint {
    let isUsage = Launch.isFromParser(error)
    let reason = isUsage ? UsageFault(error).reason : Problem(error).sentences.joined(separator: " ")
    return Complaint(
      Phrase(
        "apply.faultOf", ["number": .count(index + 1), "command": .text(command), "reason": .text(reason)]),
      code: isUsage ? EX_DATAERR : Problem(error).code)
  }
}

extension DecisionScript.Step {
  /// The command, as if it had been typed.
  func made(knowing codes: [String: String]) throws -> any DecisionCommand {
    let words = command.split(separator: " ").map(String.init)
    guard
      let type = words.reduce(Vigie.self as (any ParsableCommand.Type)?, { DecisionScript.Step.child($1, of: $0) })
        as? any DecisionCommand.Type
    else { throw Complaint(Phrase("apply.unknownCommand", ["command": .text(command)]), code: EX_DATAERR) }
    // Named as the script names them, which the parser does not know.
    if let missing = type.places.first(where: { values[$0]?.texts.isEmpty ?? true }) {
      throw Complaint(Phrase("apply.missingKey", ["key": .text(missing)]), code: EX_DATAERR)
    }
    let arguments = try options(of: type, codes) + places(type.places, codes)
    guard let made = try Vigie.parseAsRoot(words + arguments) as? any DecisionCommand else {
      throw Complaint(Phrase("apply.unknownCommand", ["command": .text(command)]), code: EX_DATAERR)
    }
    return made
  }

  private static func child(_ name: String, of parent: (any ParsableCommand.Type)?) -> (any ParsableCommand.Type)? {
    parent?.configuration.subcommands.first { $0._commandName == name }
  }

  // The file, the author and the day are those of the whole.
  private static let ofTheWhole: Set = [
    "database", "author", "language", "today", "read-only", "mask-names", "json", "help", "version",
  ]

  private func options(of type: any DecisionCommand.Type, _ codes: [String: String]) throws -> [String] {
    try values.keys.sorted().filter { !type.places.contains($0) }.flatMap { key -> [String] in
      guard !DecisionScript.Step.ofTheWhole.contains(key), key.wholeMatch(of: /[a-z][a-zA-Z-]*/) != nil else {
        throw Complaint(Phrase("apply.unknownKey", ["key": .text(CleanText.line(key))]), code: EX_DATAERR)
      }
      let option = "--" + DecisionScript.Step.dashed(key)
      if case .flag(let flag)? = values[key] { return flag ? [option] : no(option, type) }
      return try texts(key, codes).map { option + "=" + $0 }
    }
  }

  private func places(_ places: [String], _ codes: [String: String]) throws -> [String] {
    let texts = try places.flatMap { try self.texts($0, codes) }
    return texts.isEmpty ? [] : ["--"] + texts
  }

  // « No » is said where a command has a word for it; elsewhere it is what is usual.
  private func no(_ option: String, _ type: any DecisionCommand.Type) -> [String] {
    let opposite = "--no-" + option.dropFirst(2)
    return type.helpMessage().contains(opposite) ? [opposite] : []
  }

  // `checkOn` and `check-on` are the same.
  private static func dashed(_ key: String) -> String {
    key.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  private func texts(_ key: String, _ codes: [String: String]) throws -> [String] {
    try values[key]?.texts.map { try named($0, codes) } ?? []
  }

  private func named(_ text: String, _ codes: [String: String]) throws -> String {
    guard text.wholeMatch(of: /\$[\p{L}\p{N}_-]+/) != nil else { return text }
    guard let code = codes[String(text.dropFirst())] else {
      throw Complaint(Phrase("apply.unknownName", ["name": .text(CleanText.line(text))]), code: EX_DATAERR)
    }
    return code
  }
}

// One decision needs no list.
private struct OneOrMore: Decodable {
  let objects: [[String: ScriptValue]]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let several = try? container.decode([[String: ScriptValue]].self) {
      objects = several
    } else {
      objects = [try container.decode([String: ScriptValue].self)]
    }
  }
}
