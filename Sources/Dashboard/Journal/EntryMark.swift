import Quality

extension JournalEntry {
  /// Whether it was taken back, in its column of a list.
  func mark(_ context: Context) -> Cell {
    isUndone ? .mark(.undone, context.phrases("journal.undone")) : .text("")
  }
}
