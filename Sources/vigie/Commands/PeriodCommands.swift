import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit held-post AG-07 ACC 1/3/2016 --since 1/3/2026`, `vigie edit absence AG-07 1/6/2026 --until 23/11/2026`,
/// `vigie edit tutoring AG-07 FRAUDE 24/3/2026 --until 24/6/2026`: what is not given stays.
struct EditPeriodCommand<Which: PeriodArguments>: DecisionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Which.name, abstract: say(Which.editing))
  }
  static var places: [String] { Which.places }

  @OptionGroup var which: Which
  @OptionGroup var days: PeriodDays
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    try days.edit(try which.reference(store, context), store, context)
  }
}

/// `vigie remove held-post AG-07 ACC 1/3/2016`: it was recorded by mistake.
struct RemovePeriodCommand<Which: PeriodArguments>: DecisionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Which.name, abstract: say(Which.removing))
  }
  static var places: [String] { Which.places }

  @OptionGroup var which: Which
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DeletePeriod(try which.reference(store, context))
  }
}
