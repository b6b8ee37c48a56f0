import Foundation
import TestSupport

/// The project's own files, as they stand in the checkout.
enum ProjectText {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// Every Swift file of Sources, one after the other.
  static func sources() throws -> String {
    let all = FileManager.default.enumerator(atPath: root.appending(path: "Sources").path)
    let paths = (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
    return try paths.map { try file("Sources/\($0)") }.joined(separator: "\n")
  }

  /// The columns of every table that a decision can change.
  static func columns() throws -> [(table: String, columns: [String])] {
    let schema = try file("Tests/QualityStoreTests/Golden/schema.sql")
    return schema.matches(of: /CREATE TABLE (\w+) \(\n((?:.*\n)+?.*)\) STRICT;/).map { match in
      // Those that came later stand on the line of the last one.
      let columns = match.2.matches(of: /(?:^  |, )([a-z]\w*) (?:INTEGER|REAL|TEXT)/.anchorsMatchLineEndings()).map(\.1)
      return (String(match.1), columns.map(String.init))
    }
  }
}

/// A phrase file, line by line.
struct PhraseLines {
  let entries: [(key: String, text: String)]

  init(_ language: String) throws {
    entries = try Sample.resource("Phrases/\(language).txt").split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") else { return nil }
      return (
        line[..<equals].trimmingCharacters(in: .whitespaces),
        String(line[line.index(after: equals)...].drop { $0 == " " })
      )
    }
  }

  var texts: [String: String] { Dictionary(entries.map { ($0.key, $0.text) }) { first, _ in first } }
}
