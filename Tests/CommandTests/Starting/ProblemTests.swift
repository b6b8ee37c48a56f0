import Dashboard
import Foundation
import Quality
import QualityStore
import TestSupport
import Testing

@testable import vigie

@Suite("A failure ends with a code of sysexits.h")
struct ProblemTests {
  @Test(
    "by what went wrong",
    arguments: [
      (StoreError.missing(path: "f"), EX_NOINPUT), (.unreadable(path: "f"), EX_NOINPUT),
      (.foreign(path: "f"), EX_NOINPUT), (.newer(path: "f"), EX_NOINPUT), (.alreadyThere(path: "f"), EX_CANTCREAT),
      (.folderNotWritable(path: "f"), EX_CANTCREAT), (.damaged(path: "f"), EX_IOERR), (.diskFull(path: "f"), EX_IOERR),
      (.readOnly(path: "f"), EX_IOERR), (.busy(path: "f"), EX_IOERR), (.failed(path: "f", reason: "x"), EX_IOERR),
    ] as [(StoreError, Int32)])
  func code(of error: StoreError, expected: Int32) {
    #expect(Problem(error).code == expected)
  }

  @Test("a refusal of the label is about data, and what nobody foresaw about the program")
  func others() {
    #expect(Problem(CorrectiveAction.Refusal.titleMissing).code == EX_DATAERR)
    #expect(Problem(CocoaError(.fileNoSuchFile)).code == EX_SOFTWARE)
  }

  @Test("a file with a thousand faults does not hide the first ones")
  func manyFaults() {
    let complaint = Complaint((1...1000).map { Phrase("csv.noColumn", ["name": .text("\($0)")]) }, code: EX_DATAERR)
    let lines = Problem(complaint).lines
    #expect(lines.count == Problem.faultLimit + 1)
    #expect(lines.first?.contains("1") == true)
    #expect(lines.last?.contains("980") == true)
  }

  @Test("every failure of the file is said in both languages", arguments: Language.allCases)
  func sentences(language: Language) {
    let path = "label.vigie"
    let errors: [StoreError] = [
      .missing(path: path), .alreadyThere(path: path), .unreadable(path: path), .foreign(path: path),
      .damaged(path: path), .newer(path: path), .folderNotWritable(path: path), .diskFull(path: path),
      .readOnly(path: path), .busy(path: path), .failed(path: path, reason: "SQLITE_PROTOCOL"),
    ]
    let phrases = Phrases(language)
    expectGolden(errors.map { phrases($0.phrase) }.joined(separator: "\n"), "failures.\(language.rawValue).txt")
  }
}
