/// Lets options stand before the subcommand too: `vigie --database FILE list actions`.
enum ArgumentOrder {
  /// The subcommand first, the options that stood before it at the end of those that follow.
  ///
  /// Without a subcommand, help is that of the whole program.
  static func subcommandFirst(_ arguments: [String], among subcommands: [String]) -> [String] {
    if arguments.first == help { return about(arguments) }
    guard arguments.first?.hasPrefix("-") == true else { return arguments }
    guard let index = arguments.firstIndex(where: { subcommands.contains($0) || $0 == help }) else {
      return areOptions(arguments) && arguments.contains { helpFlags.contains($0) } ? [helpFlags[0]] : arguments
    }
    let leading = Array(arguments[..<index])
    let rest = Array(arguments[index...])
    guard areOptions(leading) else { return arguments }
    guard rest.first != help else { return about(rest) }
    let end = rest.firstIndex(of: "--") ?? rest.count
    return rest[..<end] + leading + rest[end...]
  }

  // Help is about a subcommand; the options of an alias of the shell that follow it say nothing.
  private static func about(_ arguments: [String]) -> [String] { Array(arguments.prefix { !$0.hasPrefix("-") }) }

  private static let help = "help"
  private static let helpFlags = ["--help", "-h"]

  // Each has one value at most.
  private static func areOptions(_ arguments: [String]) -> Bool {
    guard !arguments.contains("--") else { return false }
    return zip(arguments, arguments.dropFirst()).allSatisfy { $0.hasPrefix("-") || $1.hasPrefix("-") }
  }
}
