/// How long after an action is done its effect can be looked at.
///
/// Our proposal, as no source gives a figure: three periods of the indicator that shows it, so that three figures come
/// after the action, or three months where none does.
public enum EffectDelay {
  public static func proposed(after day: Day, _ frequency: Frequency?) -> Day {
    day.adding(months: 3 * (frequency?.months ?? 1))
  }
}
