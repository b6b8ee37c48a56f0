import Exchange
import Quality
import Testing

extension FileFault.Fault {
  /// `4 framework.unknownFamily family=XX`: line, reason, and what it speaks of.
  var summary: String {
    let details = reason.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.summary)" }
    return (["\(line)", reason.key] + details).joined(separator: " ")
  }
}

extension PhraseValue {
  fileprivate var summary: String {
    switch self {
    case .text(let text): text
    case .count(let count): "\(count)"
    case .number(let number): "\(number)"
    case .day(let day): day.iso
    case .time(let time): time.iso
    case .period(let period): period.code
    case .wording(let wording): wording.french
    case .phrase(let phrase): phrase.key
    }
  }
}

/// The faults that a file is refused for; none where it is taken.
func faults(in file: String, _ read: (String) throws -> Void) -> [String] {
  do {
    try read(file)
    return []
  } catch let fault as FileFault {
    return fault.faults.map(\.summary)
  } catch {
    Issue.record(error)
    return []
  }
}
