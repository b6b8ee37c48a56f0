import Foundation
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Somebody is erased from the command line")
struct EraseTests {
  @Test("as it is told", arguments: Language.allCases)
  func transcript(language: Language) throws {
    var transcript = Transcript(try program(language))
    try transcript.vigie("erase", "agent", "AG-01", "--dry-run")
    try transcript.vigie("erase", "agent", "AG-01")
    try transcript.vigie("erase", "agent", "AG-01", "--yes")
    try transcript.vigie("undo")
    try transcript.vigie("erase", "agent", "AG-01", "--yes")
    try transcript.vigie("erase", "agent", "EX-1", "--yes")
    try transcript.vigie("erase", "sender", "R-1", "--yes")
    try transcript.vigie("erase", "sender", "R-1", "--yes")
    try transcript.vigie("erase", "leftovers")
    try transcript.vigie("check")
    expectGolden(transcript.text, "erase.\(language.rawValue).txt")
  }

  @Test("no byte of it stays in the file, and a copy that holds it is named")
  func bytes() throws {
    let program = try program(.french)
    try program.bytes(of: "label.vigie").write(to: program.folder.appending(path: "label.vigie.before-7"))
    let outcome = try program.vigie("erase", "agent", "AG-01", "--yes")
    #expect(outcome.code == 0)
    #expect(outcome.told.contains("label.vigie.before-7"))
    for name in ["label.vigie", "label.vigie-wal"] where program.exists(name) {
      let bytes = try program.bytes(of: name)
      for trace in ["Dominique Noël", "AG-01"] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(name): \(trace)")
      }
    }
  }

  @Test("the code is typed again on a terminal")
  func typed() throws {
    let program = try program(.french)
    let refused = try program.shell("printf 'AG-02\\n' | script -qec '\"'\"$0\"'\" erase agent AG-01' /dev/null")
    #expect(refused.told.contains("Tapez AG-01"))
    #expect(refused.told.contains("rien n’a été effacé"))
    #expect(try program.vigie("show", "agent", "AG-01").code == 0)
  }

  private func program(_ language: Language) throws -> Program {
    let program = try Program(language)
    let path = program.folder.appending(path: "label.vigie").path
    let store = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
    try SampleLabel.fill(store)
    try store.perform(
      AddFeedback(
        Feedback(
          kind: .complaint, channel: .email, subject: "Rampe fermée", details: "Merci,\nMaëlle Crouzet",
          sender: "Maëlle Crouzet", receivedOn: SampleLabel.day("2026-11-02"))), by: SampleLabel.signature())
    return program
  }
}
