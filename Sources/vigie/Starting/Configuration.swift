import Exchange
import Foundation
import Quality

/// The user's settings: `config.yaml` in `$XDG_CONFIG_HOME/vigie`; each one is optional.
struct Configuration {
  var language: Language?
  var author: String?
  var database: String?
  var theme: String?
  var glyphs: String?

  /// A faulty file is said when a command runs; help and the language do without it.
  static let current = (try? read()) ?? Configuration()

  static func read() throws -> Configuration {
    let path = Folders.configuration + "/config.yaml"
    guard let data = FileManager.default.contents(atPath: path) else { return Configuration() }
    let settings = try SettingsFile.read((String(decoding: data, as: UTF8.self), path))
    return Configuration(
      language: settings["language"].flatMap { Language(rawValue: $0) },
      author: settings["author"].map { CleanText.line($0) },
      database: settings["database"], theme: settings["theme"], glyphs: settings["glyphs"])
  }
}

/// Where the user's files are, after the XDG base directory specification.
enum Folders {
  static var configuration: String { folder("XDG_CONFIG_HOME", "/.config") }
  static var data: String { folder("XDG_DATA_HOME", "/.local/share") }

  private static func folder(_ variable: String, _ fallback: String) -> String {
    let home = getenv(variable).map { String(cString: $0) } ?? ""
    return (home.hasPrefix("/") ? home : NSHomeDirectory() + fallback) + "/vigie"
  }
}
