import Resources

/// A file of the Resources folder, as it was when the program was built.
public struct BuiltInFile {
  /// `Frameworks/qual-e-pref-2019.yaml`.
  public let path: String
  let bytes: UnsafeBufferPointer<UInt8>

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public static let all: [BuiltInFile] = {
    var count = 0
    let files = UnsafeBufferPointer(start: vigie_resources(&count), count: count)
    return files.map { file in
      BuiltInFile(
        path: String(cString: file.path), bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }()

  /// Nil where no such file was built in.
  public init?(_ path: String) {
    guard let file = BuiltInFile.all.first(where: { $0.path == path }) else { return nil }
    self = file
  }

  private init(path: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.path = path
    self.bytes = bytes
  }
}

// The bytes are constants of the program.
extension BuiltInFile: @unchecked Sendable {}
