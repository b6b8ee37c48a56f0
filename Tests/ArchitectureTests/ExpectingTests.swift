import TestSupport
import Testing

@Suite("What tests expect with can fail")
struct ExpectingTests {
  @Test("a difference fails the test that it is found in")
  func difference() {
    expectNoDifference([1, 2], [1, 2])
    withKnownIssue { expectNoDifference([1, 2], [1, 3]) }
    withKnownIssue { expectNoDifference(try failing(), 1) }
  }

  @Test("the library's own expectations, which only print, are used nowhere")
  func library() throws {
    for file in try SourceTree.files(in: "Tests", ending: ".swift") where !file.path.contains("/TestSupport/") {
      let imports = file.text.split(separator: "\n").filter { $0.hasSuffix("import CustomDump") }
      #expect(imports.isEmpty, "\(file.path)")
    }
  }

  private func failing() throws -> Int { throw Failing() }
  private struct Failing: Error {}
}
