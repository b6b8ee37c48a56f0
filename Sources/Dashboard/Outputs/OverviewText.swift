import Quality

/// The overview as plain text, for a pipe, a mail or a screen reader.
public enum OverviewText {
  public static func text(_ model: DashboardModel) -> String {
    guard let panel = model.panel as? OverviewPanel else { return "" }
    let context = model.context
    let head =
      "\(model.label.prefecture) · \(context.text(model.label.frameworkTitle)) · \(context.notation.longDay(context.today))\n"
    let obligations = panel.obligations.map { $0.short(context) }.joined(separator: " · ") + "\n"
    let zones: [any ListShowing] = [panel.engagements, panel.indicators, panel.actions, panel.trainings]
    let sections = zones.map { list in
      let title: [String: PhraseValue] = ["label": .text(list.title(context)), "value": .text(list.summary(context))]
      return context.phrases("plain.field", title) + "\n\n"
        + PlainText.text(list.table(context), emptiness: list.emptiness, context)
    }
    return ([head, obligations] + sections).filter { $0 != "\n" }.joined(separator: "\n")
  }
}
