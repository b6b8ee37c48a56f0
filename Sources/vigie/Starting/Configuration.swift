import Dashboard
import Exchange
import Foundation
import Quality
import Terminal

/// The user's settings: `config.yaml` in `$XDG_CONFIG_HOME/vigie`; each one is optional.
struct Configuration {
  var language: Language?
  var author: String?
  var database: String?
  var theme: ColourTheme.Name?
  var glyphs: GlyphSet.Name?

  /// Help and the language do without a faulty file; commands begin with `check`.
  static var current: Configuration { (try? reading.get()) ?? Configuration() }

  /// Refuses a faulty file: what it asks for may be another label or another author.
  static func check() throws {
    do {
      _ = try reading.get()
    } catch let fault as FileFault {
      throw Complaint(fault.phrases, code: EX_CONFIG)
    }
  }

  private static let reading = Result { try read() }

  private static func read() throws -> Configuration {
    let path = Folders.configuration + "/config.yaml"
    guard FileManager.default.fileExists(atPath: path) else { return Configuration() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint(Phrase("error.cannotRead", ["path": .text(path)]), code: EX_CONFIG)
    }
    let settings = try SettingsFile.read((String(decoding: data, as: UTF8.self), path), choices: choices)
    return Configuration(
      language: settings["language"].flatMap { Language(rawValue: $0) }, author: settings["author"],
      database: settings["database"].map(Folders.expanded),
      theme: settings["theme"].flatMap { ColourTheme.Name(rawValue: $0) },
      glyphs: settings["glyphs"].flatMap { GlyphSet.Name(rawValue: $0) })
  }

  private static var choices: [String: [String]] {
    [
      "language": Language.allCases.map(\.rawValue), "theme": ColourTheme.Name.allCases.map(\.rawValue),
      "glyphs": GlyphSet.Name.allCases.map(\.rawValue),
    ]
  }
}
