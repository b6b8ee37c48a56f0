import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Codes that name nothing")
struct UnknownCodeTests {
  @Test(
    "the nearest codes are named, in the order of their distance",
    arguments: [
      ("tel-01", ["TEL-01", "TEL-02"]), ("TEL-1", ["TEL-01"]), ("CC-04", ["CC-01", "CC-02", "CC-03"]), ("XYZ", []),
      ("", []),
    ])
  func near(code: String, near: [String]) throws {
    let store = try SampleLabel.store()
    let error = #expect(throws: UnknownCode.self) { try store.read { try $0.indicator(code) } }
    #expect(error?.near == near)
    #expect((error?.kind, error?.code) == (.indicator, code))
  }

  @Test("the sentence names them, or says only that the code is unknown")
  func phrases() {
    #expect(
      UnknownCode(kind: .site, code: "VAX", near: ["VAL"]).phrase
        == Phrase("refusal.unknownNear", ["kind": .phrase(Phrase("kind.site")), "code": "VAX", "near": "VAL"]))
    #expect(UnknownCode(kind: .action, code: "A-9", near: []).phrase.key == "refusal.unknown")
    #expect(
      DuplicateCode(kind: .agent, code: "AG-01").phrase
        == Phrase("refusal.duplicate", ["kind": .phrase(Phrase("kind.agent")), "code": "AG-01"]))
  }
}
