import Quality

/// Reads the user's settings: one mapping of names to texts.
public enum SettingsFile {
  public static let names = ["language", "author", "database", "theme", "glyphs"]

  /// Refuses a name that is not among these, and a text that is not among the choices of its name.
  public static func read(
    _ file: (text: String, name: String), choices: [String: [String]] = [:]
  ) throws(FileFault) -> [String: String] {
    let faults = FaultList()
    let root = try YAMLFile.root(of: file.text, file.name, faults)
    var settings: [String: String] = [:]
    for name in names {
      settings[name] = root.optionalText(name)
      guard let choice = settings[name], let known = choices[name], !known.contains(choice) else { continue }
      root.refuse(name, "yaml.notAChoice", ["key": .text(name), "known": .text(known.joined(separator: ", "))])
    }
    root.finish()
    try faults.close(file.name)
    return settings
  }
}
