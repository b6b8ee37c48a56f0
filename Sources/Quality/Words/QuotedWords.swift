/// The words of a typed line, parted by blanks, but for those between quotes: `à:"Alix Brun" retard` has two.
public enum QuotedWords {
  /// With their quotes, which `unquoted` takes away; a quote that is not closed goes to the end.
  public static func parts(of text: String) -> [String] {
    var (words, word, isQuoted) = ([String](), "", false)
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  public static func unquoted(_ text: some StringProtocol) -> String { String(text.filter { $0 != "\"" }) }
}
