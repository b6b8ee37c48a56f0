import Dashboard
import Testing

@Suite("A line being typed")
struct LineEditorTests {
  @Test(
    "is edited as people expect; | is the caret",
    arguments: [
      ("abc|", [.left], "ab|c"), ("|abc", [.left], "|abc"), ("abc|", [.right], "abc|"), ("abc|", [.start], "|abc"),
      ("|abc", [.end], "abc|"), ("abc|", [.deleteBackward], "ab|"), ("|abc", [.deleteBackward], "|abc"),
      ("a|bc", [.deleteForward], "a|c"), ("abc|", [.deleteForward], "abc|"), ("un deux|", [.deleteWord], "un |"),
      ("un deux  |", [.deleteWord], "un |"), ("un de|ux", [.deleteWord], "un |ux"), ("|un", [.deleteWord], "|un"),
      ("un de|ux", [.deleteToStart], "|ux"), ("un de|ux", [.deleteToEnd], "un de|"),
      ("e\u{301}t|", [.deleteBackward, .deleteBackward], "|"), ("👩‍👩‍👧a|", [.left, .deleteBackward], "|a"),
    ] as [(String, [LineEditor.Edit], String)])
  func edits(before: String, edits: [LineEditor.Edit], after: String) {
    var editor = editor(before)
    for edit in edits { editor.edit(edit) }
    #expect(shown(editor) == after)
  }

  @Test(
    "takes letters where the caret is",
    arguments: [("|", "a", "a|"), ("a|c", "b", "ab|c"), ("|bc", "a", "a|bc"), ("e|", "\u{301}", "é|")])
  func inserts(before: String, text: String, after: String) {
    var editor = editor(before)
    editor.insert(text)
    #expect(shown(editor) == after)
  }

  private func editor(_ text: String) -> LineEditor {
    var editor = LineEditor(text.filter { $0 != "|" })
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    for _ in parts[1] { editor.edit(.left) }
    return editor
  }

  private func shown(_ editor: LineEditor) -> String {
    var text = editor.text
    text.insert("|", at: text.index(text.startIndex, offsetBy: editor.caret))
    return text
  }
}
