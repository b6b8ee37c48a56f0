import Quality
internal import Yams

/// What is wrong with a file, line by line; nothing of it was taken.
public struct FileFault: Error, Equatable, Sendable {
  public struct Fault: Equatable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let reason: Phrase

    public init(line: Int, reason: Phrase) {
      self.line = line
      self.reason = reason
    }
  }

  public let file: String
  public let faults: [Fault]

  public init(file: String, faults: [Fault]) {
    self.file = file
    self.faults = faults
  }

  public var phrases: [Phrase] {
    faults.map {
      Phrase(
        "error.fileFault", ["file": .text(file), "line": .text(String($0.line)), "reason": .phrase($0.reason)])
    }
  }
}

/// The faults found so far in one file.
final class FaultList {
  private(set) var faults: [FileFault.Fault] = []

  func add(_ line: Int, _ key: String, _ details: [String: PhraseValue] = [:]) {
    faults.append(.init(line: line, reason: Phrase(key, details)))
  }

  /// Refuses the file when anything was found, in the order of its lines.
  func close(_ file: String) throws(FileFault) {
    guard faults.isEmpty else { throw FileFault(file: file, faults: faults.sorted { $0.line < $1.line }) }
  }
}

/// A YAML file whose whole is one mapping.
enum YAMLFile {
  static func root(of text: String, _ file: String, _ faults: FaultList) throws(FileFault) -> Entry {
    do {
      guard let node = try compose(yaml: text) else {
        throw FileFault(file: file, faults: [.init(line: 1, reason: Phrase("yaml.empty"))])
      }
      return Entry(node, faults)
    } catch let fault as FileFault {
      throw fault
    } catch {
      throw FileFault(file: file, faults: [syntaxFault(error)])
    }
  }

  private static func syntaxFault(_ error: any Error) -> FileFault.Fault {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      .init(line: mark.line, reason: Phrase("yaml.syntax", ["reason": .text(CleanText.line(problem))]))
    default: .init(line: 1, reason: Phrase("yaml.syntax", ["reason": .text(CleanText.line("\(error)"))]))
    }
  }
}
