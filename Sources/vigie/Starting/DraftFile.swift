import Dashboard
import Foundation

/// The drafts of one label, in a file of the user's state folder that nobody else can read.
struct DraftFile {
  let path: String

  /// Named after the label's file.
  init(ofLabelAt label: String) {
    let whole = URL(filePath: label).resolvingSymlinksInPath().path
    // A name has 255 bytes at most; its end tells files apart.
    let name = String((whole.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? whole).suffix(200))
    path = Folders.state + "/drafts/\(name).json"
  }

  var shelf: DraftShelf { DraftShelf(kept: { read() }, keep: { try write($0) }) }

  // What cannot be understood comes from another version: it is as good as nothing.
  private func read() -> Drafts {
    guard let data = FileManager.default.contents(atPath: path) else { return Drafts() }
    return (try? JSONDecoder().decode(Drafts.self, from: data)) ?? Drafts()
  }

  private func write(_ drafts: Drafts) throws {
    guard !drafts.isEmpty else {
      unlink(path)
      return
    }
    try? FileManager.default.createDirectory(
      atPath: Folders.state + "/drafts", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let text = String(decoding: try JSONEncoder().encode(drafts), as: UTF8.self)
    try OwnFile(path: path, name: path).write(text, replacing: true)
  }
}
