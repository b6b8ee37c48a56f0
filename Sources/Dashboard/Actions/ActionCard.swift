import Quality

/// An action as a card of the board, and as a bar of the timeline.
extension CorrectiveAction {
  func card(_ context: Context) -> ListCard {
    ListCard(
      id: code, mark: mark(on: context.today), code: code, title: title, owner: context.text(owner),
      state: stateText(context), tone: tone(on: context.today))
  }

  func span(_ context: Context) -> ListSpan {
    ListSpan(
      start: createdOn, due: dueOn, end: doneOn, isLate: isLate(on: context.today), isOver: !stage.isPending,
      progress: progress)
  }
}
