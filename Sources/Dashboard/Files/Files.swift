import Quality
import QualityStore

/// What the dashboard does with files of other programs. How they are read and written is not this layer's business.
public struct Files: Sendable {
  /// The folder of the label's file, where the paths that are kept in it begin; empty where it has none.
  public let home: String
  /// Figures from a file by its path; refuses with `FileRefusal` one that cannot be read.
  public let readFigures: @Sendable (_ path: String, _ reader: Reader, _ today: Day) throws -> FileOfFigures
  /// A training history from a file by its path; refuses with `FileRefusal` one that cannot be read.
  public let readTrainings: @Sendable (_ path: String, _ reader: Reader, _ today: Day) throws -> FileOfTrainings
  public let exists: @Sendable (_ path: String) -> Bool
  /// The SHA-256 of a file in lower case hexadecimal; nil where there is none. Refuses one that cannot be read.
  public let digest: @Sendable (_ path: String, _ progress: ProgressReport) throws -> String?
  /// A text as the user's editor leaves it; refuses with `FileRefusal` where there is none, or it failed.
  public let edit: @Sendable (_ text: String) throws -> String
  /// Makes a file that only its owner can read; one that is there is refused, unless it is to be replaced.
  public let write: @Sendable (_ content: FileContent, _ path: String, _ replacing: Bool) throws -> Void

  public init(
    home: String = "",
    readFigures: @escaping @Sendable (_ path: String, _ reader: Reader, _ today: Day) throws -> FileOfFigures,
    readTrainings: @escaping @Sendable (_ path: String, _ reader: Reader, _ today: Day) throws -> FileOfTrainings = {
      path, _, _ in throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)]))
    },
    exists: @escaping @Sendable (_ path: String) -> Bool,
    digest: @escaping @Sendable (_ path: String, _ progress: ProgressReport) throws -> String?,
    edit: @escaping @Sendable (_ text: String) throws -> String = { _ in
      throw FileRefusal(Phrase("editor.none"))
    },
    write: @escaping @Sendable (_ content: FileContent, _ path: String, _ replacing: Bool) throws -> Void
  ) {
    self.home = home
    self.edit = edit
    self.readFigures = readFigures
    self.readTrainings = readTrainings
    self.exists = exists
    self.digest = digest
    self.write = write
  }

  /// Where a path leads that is kept in the label, whatever folder the program was started in: that of a document, of
  /// what proves an action or a training.
  private func kept(_ path: String) -> String {
    home.isEmpty || !Files.isRelative(path) ? path : home + (home.hasSuffix("/") ? "" : "/") + path
  }

  /// Whether a file is there that the label keeps the path of.
  func isThere(_ path: String) -> Bool { exists(kept(path)) }

  /// The digest of a file that the label keeps the path of; see `digest`.
  func keptDigest(_ path: String, _ progress: ProgressReport) throws -> String? {
    try digest(kept(path), progress)
  }

  /// Where one looked for files that are not there, in words; nil where their paths say it.
  func lookedIn(_ paths: [String]) -> Phrase? {
    guard !home.isEmpty, paths.contains(where: Files.isRelative) else { return nil }
    return Phrase("files.lookedIn", ["folder": .text(home)])
  }

  private static func isRelative(_ path: String) -> Bool { !path.hasPrefix("/") && !path.hasPrefix("~/") }

  /// No file can be read, and none written.
  public static let none = Files(
    readFigures: { path, _, _ in throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)])) },
    exists: { _ in false },
    digest: { path, _ in throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)])) },
    write: { _, path, _ in throw FileRefusal(Phrase("error.cannotWrite", ["path": .text(path)])) })
}

/// The figures of a file, and what of it cannot be taken.
public struct FileOfFigures: Equatable, Sendable {
  public let measurements: [Measurement]
  /// Where each of them stands, counted from 1.
  public let lines: [Int]
  public let faults: [Fault]

  public struct Fault: Equatable, Sendable {
    public let line: Int
    public let reason: Phrase

    public init(line: Int, reason: Phrase) {
      self.line = line
      self.reason = reason
    }
  }

  public init(measurements: [Measurement], lines: [Int], faults: [Fault]) {
    self.measurements = measurements
    self.lines = lines
    self.faults = faults
  }
}

/// What goes into a file.
public enum FileContent: Equatable, Sendable {
  case text(String)
  /// The first row names the columns.
  case rows([[String]], separator: String)
  /// One JSON object for each row.
  case objects(Table)
}

/// A file that cannot be read or written as it was asked.
public struct FileRefusal: Refusal {
  public let phrase: Phrase

  public init(_ phrase: Phrase) {
    self.phrase = phrase
  }
}
