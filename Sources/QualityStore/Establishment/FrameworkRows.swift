internal import GRDB
import Quality

/// Puts a framework into its tables; refuses codes that come twice or name nothing.
struct FrameworkRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ framework: Framework) throws {
    try db.run(
      "INSERT INTO framework (code, title, titleEnglish, edition, notice, noticeEnglish) VALUES (?, ?, ?, ?, ?, ?)",
      [
        framework.code, framework.title.french, framework.title.english, framework.edition, framework.notice?.french,
        framework.notice?.english,
      ])
    try insert(modules: framework.modules, engagements: framework.engagements)
    for family in framework.families {
      try db.refuseDuplicate(.family, family.code)
      try db.run(
        "INSERT INTO family (code, title, titleEnglish) VALUES (?, ?, ?)",
        [family.code, family.title.french, family.title.english])
    }
    try insert(themes: framework.themes)
    try insert(courses: framework.courses, posts: framework.posts)
    for indicator in framework.indicators { try insert(indicator) }
    try insert(framework.obligations)
    for step in framework.onboarding {
      try db.refuseDuplicate(.onboardingStep, step.code)
      try db.run(
        "INSERT INTO onboardingStep (code, title, titleEnglish, withinDays) VALUES (?, ?, ?, ?)",
        [step.code, step.title.french, step.title.english, step.withinDays])
    }
    for (code, delay) in framework.delays.coded {
      try db.run(
        "INSERT INTO delay (code, days, unit, basis, basisEnglish) VALUES (?, ?, ?, ?, ?)",
        [code, delay.days, delay.unit?.rawValue, delay.basis?.french ?? "", delay.basis?.english])
    }
    for retention in framework.retentions { try RetentionRows(db).insert(retention) }
  }

  private func insert(modules: [Module], engagements: [Engagement]) throws {
    for module in modules {
      try db.refuseDuplicate(.module, String(module.number))
      try db.run(
        "INSERT INTO module (number, title, titleEnglish) VALUES (?, ?, ?)",
        [module.number, module.title.french, module.title.english])
    }
    for engagement in engagements {
      try db.refuseDuplicate(.engagement, String(engagement.number))
      try db.run(
        "INSERT INTO engagement (number, module, text, textEnglish) VALUES (?, ?, ?, ?)",
        [
          engagement.number, try db.requiredKey(.module, String(engagement.module)), engagement.text.french,
          engagement.text.english,
        ])
    }
  }

  private func insert(_ indicator: Indicator) throws {
    try db.refuseDuplicate(.indicator, indicator.code)
    try db.run(
      """
      INSERT INTO indicator (code, family, title, titleEnglish, formula, formulaEnglish, unit, isRatio, direction,
        frequency, basis, basisEnglish, isProposal, isLocal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        indicator.code, try db.requiredKey(.family, indicator.family), indicator.title.french,
        indicator.title.english, indicator.formula.french, indicator.formula.english, indicator.unit.rawValue,
        indicator.isRatio, indicator.direction.rawValue,
        indicator.frequency.rawValue, indicator.basis.french, indicator.basis.english, indicator.isProposal,
        indicator.isLocal,
      ])
    let key = db.lastInsertedRowID
    for target in indicator.targets {
      try db.run(
        "INSERT INTO target (indicator, validFrom, goal, alert) VALUES (?, ?, ?, ?)",
        [key, target.validFrom?.iso, target.goal, target.alert])
    }
    for engagement in Set(indicator.engagements).sorted() {
      try db.run(
        "INSERT INTO indicatorEngagement (indicator, engagement) VALUES (?, ?)",
        [key, try db.requiredKey(.engagement, String(engagement))])
    }
    if let derivation = indicator.derivation { try DerivationRows(db).insert(derivation, of: key) }
  }

  private func insert(themes: [Theme]) throws {
    for theme in themes {
      try db.refuseDuplicate(.theme, theme.code)
      try db.run(
        "INSERT INTO theme (code, title, titleEnglish, threshold) VALUES (?, ?, ?, ?)",
        [theme.code, theme.title.french, theme.title.english, theme.threshold])
      try EngagementRows("theme", db).link(db.lastInsertedRowID, to: theme.engagements)
    }
  }

  private func insert(courses: [Course], posts: [Post]) throws {
    // One that takes the place of another may come after it.
    for course in courses {
      try db.refuseDuplicate(.course, course.code)
      var unreplaced = course
      unreplaced.replacement = nil
      try CourseRows(db).insert(unreplaced)
    }
    try Course.check(courses)
    for course in courses where course.replacement != nil { try CourseRows(db).update(course) }
    for post in posts {
      try db.refuseDuplicate(.post, post.code)
      try post.check()
      try PostRows(db).insert(post)
    }
  }

  // All are there before one can follow another.
  private func insert(_ obligations: [Obligation]) throws {
    let rows = ObligationRows(db)
    for obligation in obligations {
      try db.refuseDuplicate(.obligation, obligation.code)
      try rows.insert(obligation)
    }
    for obligation in obligations where ObligationRows.needsMore(obligation) { try rows.update(obligation) }
  }
}
