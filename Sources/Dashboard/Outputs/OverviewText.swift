import Quality

/// The overview as plain text, for a pipe, a mail or a screen reader.
public enum OverviewText {
  public static func text(_ model: DashboardModel) -> String {
    guard let panel = model.panel as? OverviewPanel else { return "" }
    let context = model.context
    let head =
      "\(model.label.prefecture) · \(context.text(model.label.frameworkTitle)) · \(context.notation.longDay(context.today))"
    let obligations = panel.obligations.map { $0.short(context) }.joined(separator: " · ")
    let zones: [any ListShowing] = [panel.engagements, panel.indicators, panel.actions, panel.trainings]
    let sections = zones.map { list in
      let title = "\(list.title(context)) : \(list.summary(context))"
      let body = list.count == 0 ? context.phrases(list.emptiness) + "\n" : PlainText.text(list.table(context), context)
      return title + "\n\n" + body
    }
    return ([head, obligations] + sections).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
