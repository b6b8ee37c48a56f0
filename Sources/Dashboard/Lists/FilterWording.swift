/// How the filters of lists are worded.
extension Context {
  /// The word of the language first: it is the one that is proposed.
  func inOrder(_ french: String, _ english: String) -> [String] {
    language == .french ? [french, english] : [english, french]
  }

  /// Tells a rule by its text: « bureau BAC ».
  func telling(_ key: String) -> @Sendable (String) -> String {
    let phrases = phrases
    return { phrases(key, ["text": .text($0)]) }
  }
}
