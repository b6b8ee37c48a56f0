import Quality

/// Reads the user's settings: one mapping of names to texts.
public enum SettingsFile {
  public static let names = ["language", "author", "database", "theme", "glyphs"]

  public static func read(_ file: (text: String, name: String)) throws(FileFault) -> [String: String] {
    let faults = FaultList()
    let root = try YAMLFile.root(of: file.text, file.name, faults)
    var settings: [String: String] = [:]
    for name in names { settings[name] = root.optionalText(name) }
    root.finish()
    try faults.close(file.name)
    return settings
  }
}
