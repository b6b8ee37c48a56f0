import Testing

/// The arrows between the targets: what each may import besides the standard library.
///
/// The package manager does not hold them by itself: what a dependency imports can be imported too.
private let arrows: [String: Set<String>] = [
  "Quality": ["Foundation"],
  "QualityStore": ["Quality", "Foundation", "GRDB"],
  "Exchange": ["Quality", "QualityStore", "Foundation", "Yams"],
  "Dashboard": ["Quality", "QualityStore", "Resources"],
  "Terminal": ["Quality", "QualityStore", "Dashboard", "CNcurses", "Glibc"],
  "CNcurses": [],
  "vigie": [
    "Quality", "QualityStore", "Exchange", "Dashboard", "Terminal", "ArgumentParser", "Foundation", "Glibc",
    "Synchronization",
  ],
]

/// A word that may stand in some files only.
private struct Wall {
  let word: String
  let reason: String
  let allows: @Sendable (String) -> Bool

  init(_ word: String, _ reason: String, in allows: @escaping @Sendable (String) -> Bool = { _ in false }) {
    self.word = word
    self.reason = reason
    self.allows = allows
  }

  static let all = [
    Wall("import CNcurses", "one file talks to ncurses") { $0 == "Sources/Terminal/Device/NcursesDevice.swift" },
    Wall("SELECT ", "SQL stays in the store") { $0.hasPrefix("Sources/QualityStore/") },
    Wall("time(nil)", "the clock is read in one place") { $0 == "Sources/vigie/Starting/Clock.swift" },
    Wall("Date()", "the clock is read in one place"),
    Wall("getenv(", "below the command line and the device nothing reads the environment") {
      $0.hasPrefix("Sources/vigie/") || $0.hasPrefix("Sources/Terminal/Device/")
    },
    Wall("Locale", "numbers and days are written by Notation") { $0.hasPrefix("Sources/Terminal/Device/") },
    Wall("try!", "errors have sentences"),
    Wall("TODO", "next steps are not left in the code"),
  ]
}

@Suite("The layers hold")
struct LayersTests {
  @Test("a file imports only what its target may")
  func imports() throws {
    let files = try SourceTree.files(in: "Sources", ending: ".swift")
    #expect(files.count > 200)
    for file in files {
      let allowed = try #require(arrows[file.target], "\(file.path) is in a target without arrows")
      for module in imported(by: file) { #expect(allowed.contains(module), "\(file.path) imports \(module)") }
    }
  }

  @Test("the database's library stays inside the store")
  func internalImport() throws {
    let files = try SourceTree.files(in: "Sources/QualityStore", ending: ".swift")
    for file in files where file.text.contains("import GRDB") {
      #expect(file.text.contains("internal import GRDB"), "\(file.path)")
    }
  }

  @Test("what has one place stays there")
  func places() throws {
    for file in try SourceTree.files(in: "Sources", ending: ".swift") {
      for wall in Wall.all where !wall.allows(file.path) {
        #expect(!code(of: file).contains(wall.word), "\(file.path) has « \(wall.word) »: \(wall.reason)")
      }
    }
  }

  @Test("nothing is called after machinery", arguments: ["Util", "Helper", "Manager", "Common", "Misc"])
  func names(word: String) throws {
    for file in try SourceTree.files(in: "Sources", ending: ".swift") {
      #expect(!file.path.contains(word), "\(file.path)")
    }
  }

  @Test("a feature has the same folder name on every floor", arguments: ["QualityStore", "Dashboard"])
  func folders(floor: String) throws {
    let folders = Set(
      try SourceTree.files(in: "Sources/\(floor)", ending: ".swift").compactMap { file in
        file.path.split(separator: "/").dropFirst(2).first.map(String.init)
      })
    #expect(
      folders.isSuperset(of: [
        "Actions", "Degradations", "Documents", "Engagements", "Indicators", "Journal", "Obligations", "Trainings",
      ]))
  }

  private func imported(by file: SourceTree.File) -> [String] {
    file.text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy({ modifiers.contains($0) }),
        words.indices.contains(index + 1)
      else { return nil }
      return String(words[index + 1])
    }
  }

  private let modifiers: Set<Substring> = ["internal", "public", "package", "private", "fileprivate", "@testable"]

  // Without comments, which may speak of anything.
  private func code(of file: SourceTree.File) -> String {
    file.text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
  }
}
