/// Cuts a text into lines of so many cells: at blanks, never at a no-break space, and inside a word only if it must.
public enum TextWrap {
  public static func lines(of text: String, width: Int, glyphs: GlyphSet = .braille) -> [String] {
    guard width > 0 else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      lines(ofParagraph: paragraph, width: width, glyphs: glyphs)
    }
  }

  private static func lines(ofParagraph text: Substring, width: Int, glyphs: GlyphSet) -> [String] {
    var (lines, line, used) = ([String](), "", 0)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      for (index, part) in parts(of: String(word), width: width, glyphs: glyphs).enumerated() {
        let cells = glyphs.cells(of: part)
        if !line.isEmpty, index > 0 || used + 1 + cells > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line += (line.isEmpty ? "" : " ") + part
        used += cells + (used > 0 ? 1 : 0)
      }
    }
    return lines + [line]
  }

  /// The word itself, or pieces of it when it is longer than a line.
  private static func parts(of word: String, width: Int, glyphs: GlyphSet) -> [String] {
    guard glyphs.cells(of: word) > width else { return [word] }
    var (parts, part, used) = ([String](), "", 0)
    for character in word {
      let cells = glyphs.cells(of: String(character))
      if used + cells > width, !part.isEmpty {
        parts.append(part)
        (part, used) = ("", 0)
      }
      part.append(character)
      used += cells
    }
    return parts + [part]
  }
}
