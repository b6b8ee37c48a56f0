/// Which rows of a long list are visible.
public enum ListWindow {
  /// The first visible row such that the selected one is visible.
  ///
  /// Leaving the window moves it by a third of its height: one redraw for many rows, instead of one for each.
  public static func top(keeping selected: Int?, from top: Int, height: Int, count: Int) -> Int {
    let last = max(0, count - height)
    guard let selected, height > 0 else { return min(max(0, top), last) }
    if selected < top { return min(max(0, selected - (height - 1) * 2 / 3), last) }
    if selected >= top + height { return min(max(0, selected - height / 3), last) }
    return min(max(0, top), last)
  }
}
