import CNcurses
import Dashboard
import Glibc
import Testing

@testable import Terminal

/// ncurses lays out rows with the C library's widths: where they differ from ours, a row would shift.
struct LibraryWidthTests {
  init() throws { try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil) }

  @Test("every letter that ships with Vigie is as wide for the terminal as for the screen", arguments: files)
  func shipped(path: String) throws {
    let file = try #require(BuiltInFile(path))
    let scalars = Set(file.text.unicodeScalars).filter { $0.value >= 0x20 }
    #expect(scalars.count > 40)
    for scalar in scalars { #expect(TextWidth.cells(of: scalar) == Int(libraryWidth(of: scalar)), "\(scalar)") }
  }

  @Test("so is every sign of the glyph sets", arguments: GlyphSet.Name.allCases)
  func signs(name: GlyphSet.Name) {
    let glyphs = GlyphSet.named(name)
    for mark in Mark.allCases { #expect(glyphs.sign(of: mark).unicodeScalars.allSatisfy { libraryWidth(of: $0) == 1 }) }
    for level in glyphs.levels { #expect(level.unicodeScalars.allSatisfy { libraryWidth(of: $0) == 1 }) }
  }

  @Test("so are the letters of the languages of Europe, and the scripts of Asia that people write names in")
  func scripts() {
    let ranges: [ClosedRange<UInt32>] = [
      0xA1...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x391...0x3A1, 0x400...0x482, 0x3041...0x3096, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0x2190...0x21FF, 0x2500...0x259F, 0x2800...0x28FF,
    ]
    for range in ranges {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        #expect(TextWidth.cells(of: scalar) == Int(libraryWidth(of: scalar)), "\(String(scalar.value, radix: 16))")
      }
    }
  }

  private static let files = BuiltInFile.all.map(\.path)

  private func libraryWidth(of scalar: Unicode.Scalar) -> Int32 { wcwidth(wchar_t(bitPattern: scalar.value)) }
}
