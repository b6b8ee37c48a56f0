import ArgumentParser

/// What every command that decides something takes.
struct DecisionOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("option.decisionJSON")))
  var json = false

  @OptionGroup var store: StoreOptions
}
