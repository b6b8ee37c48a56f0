import Dashboard
import Exchange
import Foundation
import Quality

/// Where messages are: a file of one (`.eml`), a file of many (mbox), a Maildir, or a folder of such files.
struct MailSource {
  /// As the user wrote it.
  let name: String

  private var path: String { Folders.expanded(name) }

  /// Every file that holds messages, in the order of their names.
  func files() throws -> [RegularFile] {
    guard isFolder(path) else {
      guard FileManager.default.fileExists(atPath: path) else {
        throw Complaint(Phrase("error.cannotRead", ["path": .text(name)]), code: EX_NOINPUT)
      }
      return [RegularFile(path: path, name: name)]
    }
    let isMaildir = isFolder(path + "/cur") || isFolder(path + "/new")
    let files =
      isMaildir ? try ["new", "cur"].flatMap { try entries(of: $0) } : try entries(of: "").filter(MailSource.holdsMail)
    guard !files.isEmpty else { throw Complaint(Phrase("mail.noMessage", ["path": .text(name)]), code: EX_NOINPUT) }
    return files
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private func entries(of folder: String) throws -> [RegularFile] {
    let inside = folder.isEmpty ? "" : "/" + folder
    guard isFolder(path + inside) else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path + inside) else {
      throw Complaint(Phrase("error.cannotRead", ["path": .text(name + inside)]), code: EX_NOINPUT)
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().map {
      RegularFile(path: path + inside + "/" + $0, name: name + inside + "/" + $0)
    }
  }

  private static func holdsMail(_ file: RegularFile) -> Bool {
    [".eml", ".mbox", ".mbx"].contains { file.name.lowercased().hasSuffix($0) }
  }
}

extension RegularFile {
  /// The messages of a file, one after another; refuses one that is too large to be read.
  func messages() throws -> [[UInt8]] {
    let limit = MailMessage.largestFile
    let bytes = try read { descriptor, size in
      var (bytes, piece) = ([UInt8](), RegularFile.emptyPiece)
      bytes.reserveCapacity(min(size, limit))
      while true {
        let count = try next(of: descriptor, into: &piece)
        guard count > 0 else { return bytes }
        guard bytes.count + count <= limit else {
          throw FileRefusal(Phrase("mail.tooLarge", ["path": .text(name), "size": .count(limit >> 20)]))
        }
        bytes += piece.prefix(count)
      }
    }
    guard let bytes else { throw unreadable }
    return MailBox.begins(bytes) ? MailBox.items(in: bytes).map(\.bytes) : [bytes]
  }
}
