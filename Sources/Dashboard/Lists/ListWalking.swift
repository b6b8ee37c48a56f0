/// Going through a matrix cell by cell: the column stays the same from row to row, and is found again by its key.
extension ListPanel {
  // False where there is no cell on that side: a heading has none, nor has a list that is no matrix.
  mutating func walk(_ step: Int) -> Bool {
    guard let position, !rows.isHeading(position),
      let column = state.walkedColumn.flatMap(state.walkedColumns.firstIndex(of:)),
      state.walkedColumns.indices.contains(column + step)
    else { return false }
    stand(in: state.walkedColumns[column + step])
    return true
  }

  // The column that one was in, or the first.
  mutating func keepColumn(_ context: Context) {
    state.walkedColumns = columns(context).filter(\.isWalked).map(\.key)
    let column = state.walkedColumn.flatMap { state.walkedColumns.contains($0) ? $0 : nil }
    stand(in: column ?? state.walkedColumns.first)
  }

  private mutating func stand(in column: String?) {
    guard column != state.walkedColumn else { return }
    state.walkedColumn = column
    contents.stand(in: column)
    forgetSide()
  }
}
