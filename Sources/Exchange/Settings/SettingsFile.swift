import Quality

/// Reads the user's settings: one mapping of names to texts.
public enum SettingsFile {
  /// The settings there are.
  public static let names = ["language", "author", "database", "theme", "glyphs"]

  /// Refuses a faulty file whole, with every fault and its line; an empty one sets nothing.
  ///
  /// `choices` are the values that a setting may have, where they are known; the language's are always.
  public static func read(
    _ file: (text: String, name: String), choices: [String: [String]] = [:]
  ) throws(FileFault) -> [String: String] {
    let faults = FaultList()
    guard let root = try YAMLFile.optionalRoot(of: file.text, file.name, faults) else { return [:] }
    let choices = choices.merging(["language": Language.allCases.map(\.rawValue)]) { given, _ in given }
    var settings: [String: String] = [:]
    for name in names {
      guard let value = root.optionalText(name) else { continue }
      settings[name] = value
      guard let known = choices[name], !known.contains(value) else { continue }
      root.refuse(name, "yaml.notAChoice", ["key": .text(name), "known": .text(known.joined(separator: ", "))])
    }
    root.finish()
    try faults.close(file.name)
    return settings
  }
}
