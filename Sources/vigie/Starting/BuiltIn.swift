import Dashboard
import Foundation
import Quality

/// A framework or establishment file: the user's own by its path, or one built in by its name.
enum BuiltIn {
  static func file(_ folder: String, _ name: String) throws -> (text: String, name: String) {
    if let data = FileManager.default.contents(atPath: name) { return (String(decoding: data, as: UTF8.self), name) }
    if let file = BuiltInFile("\(folder)/\(name).yaml") { return (file.text, file.path) }
    let known = names(in: folder).joined(separator: ", ")
    throw Complaint(
      Phrase("error.noSuchFile", ["name": .text(CleanText.line(name)), "known": .text(known)]), code: EX_NOINPUT)
  }

  /// The names of the files built in under a folder.
  static func names(in folder: String) -> [String] {
    BuiltInFile.all.map(\.path).filter { $0.hasPrefix(folder + "/") }
      .map { String($0.dropFirst(folder.count + 1).dropLast(".yaml".count)) }
  }
}
