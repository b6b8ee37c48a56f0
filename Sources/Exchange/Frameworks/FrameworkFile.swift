import Quality

/// Reads a framework: what is promised, measured, taught and due.
public enum FrameworkFile {
  /// Refuses a faulty file whole, with every fault and its line.
  public static func read(_ file: (text: String, name: String)) throws(FileFault) -> Framework {
    let faults = FaultList()
    let root = try YAMLFile.root(of: file.text, file.name, faults)
    let modules = root.entries("modules").map(module)
    let engagements = root.entries("engagements")
    let families = root.entries("families")
    let indicators = root.entries("indicators")
    let courses = root.entries("courses")
    let posts = root.entries("posts")
    let framework = Framework(
      code: root.text("code"), title: root.wording("title"), edition: root.text("edition"),
      notice: root.optionalWording("notice"), modules: modules, engagements: engagements.map(engagement),
      families: families.map(family), indicators: indicators.map(indicator), courses: courses.map(course),
      posts: posts.map(post), obligations: root.entries("obligations").map(obligation))
    root.finish()
    FrameworkCheck(framework).run(
      engagements: engagements, families: families, indicators: indicators, courses: courses, posts: posts)
    try faults.close(file.name)
    return framework
  }

  private static func module(_ entry: Entry) -> Module {
    defer { entry.finish() }
    return Module(number: entry.integer("number", in: 1...99), title: entry.wording("title"))
  }

  private static func engagement(_ entry: Entry) -> Engagement {
    defer { entry.finish() }
    return Engagement(
      number: entry.integer("number", in: 1...999), module: entry.integer("module", in: 1...99),
      text: entry.wording("text"))
  }

  private static func family(_ entry: Entry) -> Family {
    defer { entry.finish() }
    return Family(code: entry.text("code"), title: entry.wording("title"))
  }

  private static func indicator(_ entry: Entry) -> Indicator {
    defer { entry.finish() }
    let goal = entry.optionalNumber("target")
    let alert = entry.optionalNumber("alert")
    return Indicator(
      code: entry.text("code"), family: entry.text("family"), title: entry.wording("title"),
      formula: entry.wording("formula"), unit: entry.choice("unit", otherwise: .count),
      isRatio: entry.flag("ratio", otherwise: true), direction: entry.choice("direction", otherwise: .neutral),
      target: goal.map { Target(goal: $0, alert: alert) },
      frequency: entry.choice("frequency", otherwise: .monthly), engagements: entry.integers("engagements"),
      basis: entry.optionalWording("basis") ?? Wording(""), isProposal: entry.flag("proposal", otherwise: false),
      isLocal: entry.flag("local", otherwise: true))
  }

  private static func course(_ entry: Entry) -> Course {
    defer { entry.finish() }
    return Course(
      code: entry.text("code"), title: entry.wording("title"), renewalYears: entry.integer("renewalYears", in: 1...50),
      firstWithinMonths: entry.integer("firstWithinMonths", in: 0...120))
  }

  private static func post(_ entry: Entry) -> Post {
    defer { entry.finish() }
    return Post(code: entry.text("code"), title: entry.wording("title"), courses: entry.texts("courses"))
  }

  private static func obligation(_ entry: Entry) -> Obligation {
    defer { entry.finish() }
    return Obligation(
      code: entry.text("code"), title: entry.wording("title"), short: entry.wording("short"),
      everyMonths: entry.integer("everyMonths", in: 1...240), rule: entry.choice("rule", otherwise: .sinceLast))
  }
}
