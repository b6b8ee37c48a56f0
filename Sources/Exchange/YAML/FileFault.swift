import Quality
internal import Yams

/// What is wrong with a file, line by line; nothing of it was taken.
public struct FileFault: Error, Equatable, Sendable {
  /// One thing that is wrong, and where.
  public struct Fault: Equatable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let reason: Phrase

    /// A file may hold a word of a million letters: what is quoted of it is cut to a length that can be read.
    public init(line: Int, reason: Phrase) {
      self.line = line
      self.reason = Phrase(reason.key, reason.values.mapValues(Fault.shortened))
    }

    private static func shortened(_ value: PhraseValue) -> PhraseValue {
      guard case .text(let text) = value, text.utf8.count > longest, text.count > longest else { return value }
      return .text(text.prefix(longest - 1) + "…")
    }

    // Room enough for a list of names.
    private static let longest = 200
  }

  /// As the user named it.
  public let file: String
  /// At least one, in the order of the lines.
  public let faults: [Fault]

  public init(file: String, faults: [Fault]) {
    self.file = file
    self.faults = faults
  }

  /// One sentence for each fault.
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
    if let root = try optionalRoot(of: text, file, faults) { return root }
    throw FileFault(file: file, faults: [.init(line: 1, reason: Phrase("yaml.empty"))])
  }

  /// Nil for a file that holds nothing, or only comments.
  static func optionalRoot(of text: String, _ file: String, _ faults: FaultList) throws(FileFault) -> Entry? {
    do {
      guard let node = try compose(yaml: text), node.null == nil else { return nil }
      return Entry(node, faults)
    } catch {
      throw FileFault(file: file, faults: [syntaxFault(error)])
    }
  }

  private static func syntaxFault(_ error: any Error) -> FileFault.Fault {
    switch error {
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      .init(line: max(1, context.mark.line), reason: Phrase("yaml.twice", ["key": .text(CleanText.line(keys[0]))]))
    case YamlError.reader(let problem, let offset, _, let text):
      .init(line: line(at: offset ?? 0, of: text), reason: Phrase("yaml.syntax", ["reason": .text(problem)]))
    case YamlError.scanner(let context, let problem, let mark, let text),
      YamlError.parser(let context, let problem, let mark, let text),
      YamlError.composer(let context, let problem, let mark, let text):
      .init(
        line: line(of: mark, context, text), reason: Phrase("yaml.syntax", ["reason": .text(CleanText.line(problem))]))
    default: .init(line: 1, reason: Phrase("yaml.syntax", ["reason": .text(CleanText.line("\(error)"))]))
    }
  }

  // What was opened and never closed is noticed at the end of the file, which is not where to look.
  private static func line(of mark: Mark, _ context: YamlError.Context?, _ text: String) -> Int {
    let isAtEnd = mark.line > line(at: text.count, of: text) - (text.last?.isNewline == true ? 1 : 0)
    return isAtEnd ? context?.mark.line ?? mark.line : mark.line
  }

  private static func line(at offset: Int, of text: String) -> Int {
    text.prefix(offset).count(where: \.isNewline) + 1
  }
}
