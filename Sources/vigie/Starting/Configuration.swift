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

  static let current = (try? read()) ?? Configuration()

  private static func read() throws -> Configuration {
    guard let data = FileManager.default.contents(atPath: Folders.configuration + "/config.yaml") else {
      return Configuration()
    }
    let settings = try SettingsFile.read(text: String(decoding: data, as: UTF8.self))
    return Configuration(
      language: settings["language"].flatMap(Language.init), author: settings["author"].map(CleanText.line),
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
