import Foundation
import Quality
import TestSupport

/// What was typed and what came back, for golden files.
struct Transcript {
  let program: Program
  private(set) var text = ""

  init(_ program: Program) { self.program = program }

  /// As a user types them: the day and the author of the tests are not told.
  mutating func vigie(_ arguments: String...) throws { try vigie(arguments) }

  mutating func vigie(_ arguments: [String]) throws { try tell(arguments, program.vigie(arguments)) }

  mutating func bare(_ arguments: String...) throws { try bare(arguments) }

  mutating func bare(_ arguments: [String]) throws { try tell(arguments, program.bare(arguments)) }

  // The clock is the only thing that a test cannot set: the instants it gave are told as one.
  private mutating func tell(_ arguments: [String], _ outcome: Program.Outcome) throws {
    let words = arguments.map { $0.contains(" ") || $0.isEmpty ? "\"\($0)\"" : $0 }
    let seen = outcome.seen.replacing(/\d\d\/\d\d\/\d{4} \d\d:\d\d/, with: "24/11/2026 09:00")
    text += "$ \((["vigie"] + words).joined(separator: " "))\n\(seen)\n"
  }
}
