import Dashboard
import Foundation
import Quality

/// A private folder that goes when the program leaves.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/vigie-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Complaint(Phrase("error.noTemporaryFolder", ["path": .text(NSTemporaryDirectory())]), code: EX_CANTCREAT)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
