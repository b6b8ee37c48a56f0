import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("A code names one thing, and is read as one")
struct NewCodeTests {
  private let store: QualityStore
  private let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.filledStore()
  }

  @Test(
    "an agent does not get the code of an erased one, nor one written like those of other things",
    arguments: [
      ("EX-7", Agent.Refusal.codeOfErased("EX-7")), ("ex-b", .codeOfErased("ex-b")),
      ("R-3", .codeOfOtherKind("R-3")), ("A-14", .codeOfOtherKind("A-14")), ("D-2", .codeOfOtherKind("D-2")),
      ("G-1", .codeOfOtherKind("G-1")), ("S-1", .codeOfOtherKind("S-1")), ("DOC-1", .codeOfOtherKind("DOC-1")),
      ("E9", .codeOfOtherKind("E9")),
    ])
  func otherKinds(code: String, refusal: Agent.Refusal) {
    #expect(throws: refusal) { try add(code) }
  }

  @Test("nor the code that something else has", arguments: [("TEL-01", UnknownCode.Kind.indicator), ("BAC", .bureau)])
  func taken(code: String, kind: UnknownCode.Kind) {
    #expect(throws: DuplicateCode(kind: kind, code: code)) { try add(code) }
    #expect(throws: DuplicateCode(kind: .agent, code: "AG-01")) {
      try store.perform(AddCourse(course("AG-01")), by: signature)
    }
  }

  @Test("no code has in it what separates codes", arguments: ["A B", "A,B", "A;B", "A\u{A0}B", "A\"B"])
  func notPlain(code: String) {
    #expect(throws: PlainCode.Refusal.notPlain(code)) { try add(code) }
    #expect(throws: PlainCode.Refusal.notPlain(code)) { try store.perform(AddCourse(course(code)), by: signature) }
    #expect(throws: PlainCode.Refusal.notPlain(code)) {
      try store.perform(AddPost(Post(code: code, title: Wording("Accueil"), courses: [])), by: signature)
    }
  }

  @Test("any other may be given, and is erased", arguments: ["123456", "DURAND", "EXT-4", "A14", "DOC"])
  func others(code: String) throws {
    try add(code)
    try store.perform(EraseAgent(code: code), by: signature)
    #expect(try store.read { try $0.agents() }.map(\.code).contains("EX-1"))
  }

  @Test("an agent who was given such a code before is erased all the same")
  func older() throws {
    try store.script("INSERT INTO agent (code, name) VALUES ('EX-7', 'Léa Roy')")
    try store.perform(EraseAgent(code: "EX-7"), by: signature)
    #expect(try store.read { try $0.agents() }.map(\.name).contains("Agent effacé n°\u{A0}8"))
  }

  private func add(_ code: String) throws {
    try store.perform(AddAgent(Agent(code: code, name: "Léa Roy"), assignments: []), by: signature)
  }

  private func course(_ code: String) -> Course {
    Course(code: code, title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6)
  }
}
