import ArgumentParser

/// A value chosen among words, which help and errors show as `fr|en`.
protocol Choice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension Choice {
  static var valueName: String { allCases.map(\.rawValue).joined(separator: "|") }

  // The value's name shows them already.
  public static var allValueStrings: [String] { [] }

  public static var defaultCompletionKind: CompletionKind { .list(allCases.map(\.rawValue)) }
}
