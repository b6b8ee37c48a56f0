import Foundation
import Testing

@Suite("The project stands alone")
struct ProjectTests {
  @Test("the top level holds the package, its three folders and the README")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
    let visible = Set(names.filter { !$0.hasPrefix(".") }).subtracting(["Package.resolved"])
    #expect(visible == ["Package.swift", "README.md", "Resources", "Sources", "Tests"])
  }

  @Test("every golden file is used by a test")
  func golden() throws {
    let words = try SourceTree.files(in: "Tests", ending: ".swift").map(\.text).joined(separator: "\n")
    let files = try SourceTree.files(in: "Tests").filter { $0.path.contains("/Golden/") && !$0.name.hasPrefix(".") }
    #expect(!files.isEmpty)
    for file in files {
      // The names of some are made of parts: `indicators.fr.txt` is written `"indicators.\(language).txt"`, and may
      // stand in a folder.
      let name = file.name.prefix { $0.isLetter || $0.isNumber }
      #expect(words.contains("\"\(name)") || words.contains("/\(name)."), "\(file.path)")
    }
  }

  @Test("every rule is named by a test")
  func rules() throws {
    let words = try SourceTree.files(in: "Tests/QualityTests", ending: ".swift").map(\.text).joined(separator: "\n")
    for file in try SourceTree.files(in: "Sources/Quality", ending: ".swift") where file.text.contains(" func ") {
      guard let name = declared(in: file) else { continue }
      #expect(words.contains(name), "no test names \(name) (\(file.path))")
    }
  }

  @Test("every file of Resources is built in")
  func resources() throws {
    let table = try SourceTree.files(in: "Resources", ending: ".c").map(\.text).joined()
    let files = try SourceTree.files(in: "Resources").filter { $0.name.hasSuffix(".txt") || $0.name.hasSuffix(".yaml") }
    #expect(files.count >= 4)
    for file in files { #expect(table.contains("\"\(file.path.dropFirst("Resources/".count))\""), "\(file.path)") }
  }

  // The first type that a file declares; a file of extensions alone belongs to another one.
  private func declared(in file: SourceTree.File) -> String? {
    for line in file.text.split(separator: "\n") {
      let words = line.split(whereSeparator: { " :{<".contains($0) })
      guard let index = words.firstIndex(where: { ["struct", "enum", "class"].contains($0) }), index <= 2,
        words.indices.contains(index + 1), !line.hasPrefix(" "), !line.hasPrefix("//")
      else { continue }
      return String(words[index + 1])
    }
    return nil
  }
}
