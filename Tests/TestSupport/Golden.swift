import Foundation
import Testing

/// Compares a text with the file of this name in the `Golden` folder beside the test file or above it.
/// `RECORD_GOLDEN=1` writes the files instead; a missing one fails.
public func expectGolden(
  _ text: String, _ name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let folder = goldenFolder(near: filePath) else {
    Issue.record("no Golden folder near \(filePath)", sourceLocation: sourceLocation)
    return
  }
  let file = folder.appending(path: name)
  let actual = text.hasSuffix("\n") ? text : text + "\n"
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    do { try Data(actual.utf8).write(to: file) } catch { Issue.record(error, sourceLocation: sourceLocation) }
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("golden file \(name) is missing: RECORD_GOLDEN=1 swift test", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  if expected != actual {
    Issue.record("\(name) differs. Now:\n\(actual)\nBefore:\n\(expected)", sourceLocation: sourceLocation)
  }
}

private func goldenFolder(near filePath: String) -> URL? {
  var folder = URL(filePath: filePath).deletingLastPathComponent()
  while folder.path.count > 1, folder.lastPathComponent != "Tests" {
    let golden = folder.appending(path: "Golden")
    if FileManager.default.fileExists(atPath: golden.path) { return golden }
    folder.deleteLastPathComponent()
  }
  return nil
}
