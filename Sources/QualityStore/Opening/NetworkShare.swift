import Foundation

/// Shared disks, where a write-ahead log corrupts the file: locks and shared memory do not reach other machines.
enum NetworkShare {
  /// Whether this path, or the folder it will be made in, is on NFS, SMB or CIFS.
  static func holds(_ path: String) -> Bool {
    guard let mounts = FileManager.default.contents(atPath: "/proc/self/mounts"), mentionsShares([UInt8](mounts)) else {
      return false
    }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return kind(of: resolved, among: String(decoding: mounts, as: UTF8.self)).map(kinds.contains) ?? false
  }

  // Most machines have no share at all: their mount points need not be looked at one by one.
  static func mentionsShares(_ mounts: [UInt8]) -> Bool {
    mounts.split(separator: UInt8(ascii: "\n")).contains { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
      return fields.count > 2 && kinds.contains(String(decoding: fields[2], as: UTF8.self))
    }
  }

  /// The file system of the longest mount point that holds the path.
  static func kind(of path: String, among mounts: String) -> String? {
    mounts.split(separator: "\n").compactMap { line -> (point: String, kind: String)? in
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { return nil }
      return (unescaped(fields[1]), String(fields[2]))
    }
    .filter { $0.point == "/" || path == $0.point || path.hasPrefix($0.point + "/") }
    .max { $0.point.utf8.count < $1.point.utf8.count }?.kind
  }

  private static let kinds: Set<String> = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"]

  // The kernel writes a blank in a mount point as \040.
  private static func unescaped(_ point: Substring) -> String {
    point.replacingOccurrences(of: "\\040", with: " ")
  }
}
