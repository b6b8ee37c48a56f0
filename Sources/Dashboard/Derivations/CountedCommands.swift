import Quality

extension Command.Name {
  public static let counted = Command.Name("counted")
  public static let recount = Command.Name("recount")
}

extension Command {
  /// What was counted for a figure; only where Vigie computes it.
  static func counted(_ indicator: Indicator?, _ period: Period?) -> Command {
    guard let indicator, let period else {
      return Command(.counted, unless: Phrase("why.nothingSelected"), .open(.indicators))
    }
    let entered = Phrase("refusal.derived.notComputed", ["code": .text(indicator.code)])
    return Command(
      .counted, unless: indicator.derivation == nil ? entered : nil, .open(.counted(indicator.code, period)))
  }

  /// Counts a frozen figure again, for a reason.
  static func recount(
    _ indicator: String, _ period: Period, isFrozen: Bool, differs: Bool, _ context: Context
  ) -> Command {
    let notFrozen = isFrozen ? nil : Phrase("refusal.derived.notFrozen", ["period": .period(period)])
    let same = differs ? nil : Phrase("why.nothingToRecount")
    return Command(.recount, unless: context.refusalToWrite ?? notFrozen ?? same, .ask(.recount(indicator, period)))
  }
}
