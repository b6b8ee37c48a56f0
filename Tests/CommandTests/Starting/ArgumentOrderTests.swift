import Testing

@testable import vigie

@Suite("Options may stand before the subcommand")
struct ArgumentOrderTests {
  @Test(
    "they go behind it, before what ends the options",
    arguments: [
      ("--database f list actions", "list actions --database f"),
      ("-d f --today 2026-11-24 add action x", "add action x -d f --today 2026-11-24"),
      ("--read-only record A B C", "record A B C --read-only"),
      ("--language=en list", "list --language=en"),
      ("--today 2026-11-24 record A B -- -1", "record A B --today 2026-11-24 -- -1"),
      ("--language en help list", "help list"),
      ("list actions --database f", "list actions --database f"),
      ("--database f", "--database f"),
      ("--language fr --help", "--help"),
      ("--help --language fr", "--help"),
      ("--language fr list --help", "list --help --language fr"),
      ("--database f g list", "--database f g list"),
      ("-- list", "-- list"), ("help list", "help list"), ("help list -d f --today 2026-11-24", "help list"),
      ("", ""),
    ])
  func order(typed: String, read: String) {
    let words = ArgumentOrder.subcommandFirst(
      typed.split(separator: " ").map(String.init), among: ["list", "add", "record"])
    #expect(words.joined(separator: " ") == read)
  }
}
