import Foundation

/// Where the user's files are, after the XDG base directory specification.
enum Folders {
  static var configuration: String { folder("XDG_CONFIG_HOME", "/.config") }
  /// What outlives the program and is not worth a copy: drafts.
  static var state: String { folder("XDG_STATE_HOME", "/.local/state") }
  static var data: String { folder("XDG_DATA_HOME", "/.local/share") }

  /// `~/label.vigie` as the shell would have understood it.
  static func expanded(_ path: String) -> String { path.hasPrefix("~/") ? home + path.dropFirst() : path }

  private static var home: String { variable("HOME") ?? NSHomeDirectory() }

  private static func folder(_ name: String, _ fallback: String) -> String {
    (variable(name) ?? home + fallback) + "/vigie"
  }

  // The specification has a relative path count for nothing.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
