import Foundation

/// The project's own files, as they stand in the checkout.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct File {
    /// From the root: `Sources/Quality/Calendar/Day.swift`.
    let path: String
    let text: String

    /// `Sources/Quality/Calendar/Day.swift` is of `Quality`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
  }

  /// Every file under a folder whose name ends so, in the order of their paths.
  static func files(in folder: String, ending: String = "") throws -> [File] {
    guard let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path) else { return [] }
    let paths = all.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted()
    return try paths.compactMap { path in
      let url = root.appending(path: "\(folder)/\(path)")
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
      return File(path: "\(folder)/\(path)", text: String(decoding: try Data(contentsOf: url), as: UTF8.self))
    }
  }
}
