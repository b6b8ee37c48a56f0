import Dashboard
import Exchange
import QualityStore

/// The SHA-256 of a file, read piece by piece.
enum FileDigest {
  /// In lower case hexadecimal; nil where there is no file.
  static func of(_ file: RegularFile, _ progress: ProgressReport) throws -> String? {
    try file.read { descriptor, size in
      var (digest, done, piece) = (SHA256(), 0, RegularFile.emptyPiece)
      while true {
        let count = try file.next(of: descriptor, into: &piece)
        guard count > 0 else { return digest.hexadecimal }
        piece.withUnsafeBytes { digest.add(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
        done += count
        try progress(min(1, Double(done) / Double(max(1, size))))
      }
    }
  }
}
