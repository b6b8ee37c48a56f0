import Dashboard
import Exchange
import Foundation
import Quality

/// A folder in which the files that came with messages are saved: private, under safe names, never one over another.
struct AttachmentFolder {
  /// As the user wrote it.
  let name: String
  // What was saved, to be taken back where nothing comes of it.
  private(set) var saved: [String] = []

  init(_ name: String) throws {
    self.name = name
    do {
      try FileManager.default.createDirectory(
        atPath: Folders.expanded(name), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileRefusal(Phrase("error.cannotWrite", ["path": .text(name)]))
    }
  }

  /// Where it was saved: the day and its own name, made safe, with a number where there is one already.
  mutating func save(_ attachment: MailAttachment, of day: Day) throws -> String {
    let (base, ending) = AttachmentFolder.safe(attachment.name)
    for number in 1...9999 {
      let file = "\(day.iso)-\(base)" + (number == 1 ? "" : "-\(number)") + ending
      let path = absolute + "/" + file
      guard !FileManager.default.fileExists(atPath: path) else { continue }
      do {
        try OwnFile(path: path, name: "\(name)/\(file)").write(Data(attachment.content), replacing: false)
      } catch let refusal as FileRefusal where refusal.phrase.key == "export.cameMeanwhile" {
        continue
      }
      saved.append(path)
      return path
    }
    throw FileRefusal(Phrase("error.cannotWrite", ["path": .text(name)]))
  }

  /// Takes files back.
  static func remove(_ paths: some Sequence<String>) {
    for path in paths where !path.isEmpty { unlink(path) }
  }

  private var absolute: String {
    let path = Folders.expanded(name)
    return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Letters, digits and few signs: no folder, nothing hidden, nothing that a shell takes for something else.
  static func safe(_ name: String) -> (base: String, ending: String) {
    let kept = name.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" }
    let text = String(String(kept).drop { $0 == "." || $0 == "-" })
    let dot = text.lastIndex(of: ".") ?? text.endIndex
    let letters = text[dot...].dropFirst()
    // In bytes: one letter can carry hundreds of accents.
    let isEnding =
      (1...10).contains(letters.utf8.count) && letters.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    // A file name has 255 bytes at most.
    var base = isEnding ? String(text[..<dot]) : text
    while base.utf8.count > 150 { base.removeLast() }
    return (base.isEmpty ? "piece" : base, isEnding ? String(text[dot...]) : "")
  }
}
