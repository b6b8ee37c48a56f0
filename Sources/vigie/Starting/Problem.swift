import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// A failure as lines to read and an exit code of sysexits.h.
struct Problem {
  /// What happened, in sentences.
  let sentences: [String]
  let code: Int32

  var lines: [String] { sentences.map { say("error.prefix", ["text": .text($0)]) } }

  /// How many faults of one file are told before « … et 340 autres ».
  static let faultLimit = 20

  init(_ error: any Error) {
    switch error {
    case let fault as FileFault: self.init(fault.phrases, EX_DATAERR)
    case let unknown as UnknownCode where unknown.near.isEmpty: self.init(text: Problem.text(of: unknown), EX_DATAERR)
    // It begins with a path, which stays as it is.
    case let refusal as FileRefusal: self.init([refusal.phrase], EX_DATAERR)
    case let refusal as any Refusal: self.init(text: Speech.phrases.capitalized(refusal.phrase), EX_DATAERR)
    case let failure as StoreError: self.init([failure.phrase], failure.exitCode)
    case let complaint as Complaint: self.init(complaint.phrases, complaint.code)
    default: self.init([Phrase("error.unexpected", ["reason": .text("\(error)")])], EX_SOFTWARE)
    }
  }

  // Without a near code to try, where the codes are.
  private static func text(of unknown: UnknownCode) -> String {
    let text = Speech.phrases.capitalized(unknown.phrase)
    guard let command = unknown.kind.listing else { return text }
    return text + " " + say("usage.codesIn", ["command": .text(command)])
  }

  private init(_ phrases: [Phrase], _ code: Int32) {
    let rest = phrases.count - Problem.faultLimit
    let told = phrases.prefix(Problem.faultLimit) + (rest > 0 ? [Phrase("error.more", ["count": .count(rest)])] : [])
    sentences = told.map { Speech.phrases($0) }
    self.code = code
  }

  private init(text: String, _ code: Int32) {
    sentences = [text]
    self.code = code
  }
}

/// Sentences and an exit code, for what only the command line can say.
struct Complaint: Error {
  let phrases: [Phrase]
  let code: Int32

  init(_ phrases: [Phrase], code: Int32) {
    self.phrases = phrases
    self.code = code
  }

  init(_ phrase: Phrase, code: Int32 = EX_USAGE) { self.init([phrase], code: code) }
}

extension UnknownCode.Kind {
  /// The command that prints codes of this kind.
  fileprivate var listing: String? {
    switch self {
    case .indicator: "vigie list indicators"
    case .engagement: "vigie list engagements"
    case .action: "vigie list actions"
    case .degradation: "vigie list degradations"
    case .group: "vigie list groups"
    case .agent: "vigie list agents"
    case .course: "vigie list courses"
    case .post: "vigie list posts"
    case .session: "vigie list sessions"
    case .obligation: "vigie list obligations"
    case .theme: "vigie list themes"
    case .feedback: "vigie list feedback"
    case .document: "vigie list documents"
    case .entry: "vigie journal"
    default: nil
    }
  }
}

extension StoreError {
  fileprivate var exitCode: Int32 {
    switch self {
    case _ where isAboutInput: EX_NOINPUT
    case .alreadyThere, .folderNotWritable: EX_CANTCREAT
    default: EX_IOERR
    }
  }
}
