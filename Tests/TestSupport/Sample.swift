import Foundation

/// Files that tests read: in the `Samples` folder beside the test file or above it, or among what ships with Vigie.
public enum Sample {
  public static func bytes(_ name: String, near filePath: String = #filePath) throws -> [UInt8] {
    Array(try Data(contentsOf: url("Samples/\(name)", near: filePath)))
  }

  public static func text(_ name: String, near filePath: String = #filePath) throws -> String {
    String(decoding: try bytes(name, near: filePath), as: UTF8.self)
  }

  /// A file of the `Resources` folder: `Frameworks/qual-e-pref-2019.yaml`.
  public static func resource(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url("Resources/\(path)", near: #filePath)), as: UTF8.self)
  }

  private static func url(_ path: String, near filePath: String) throws -> URL {
    var folder = URL(filePath: filePath).deletingLastPathComponent()
    while folder.path.count > 1 {
      let file = folder.appending(path: path)
      if FileManager.default.fileExists(atPath: file.path) { return file }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
  }
}
