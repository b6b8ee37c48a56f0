extension String {
  /// The number in a code: 14 of `A-14`, so that `A-9` comes before it; 0 where there is none.
  var codeNumber: Int { Int(drop { !$0.isNumber }) ?? 0 }
}
