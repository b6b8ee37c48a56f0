import Quality

extension SampleLabel {
  /// Ratios and values, monthly and quarterly, higher and lower is better and neutral, with and without a target.
  public static let framework = Framework(
    code: "sample-2026", title: Wording("Référentiel d’essai", english: "Sample framework"), edition: "2026",
    notice: Wording("Proposition, à remplacer par la liste officielle.", english: "A proposal."),
    modules: [
      Module(number: 1, title: Wording("Relation générale", english: "General relations")),
      Module(number: 2, title: Wording("Titres")),
    ],
    engagements: [
      Engagement(number: 1, module: 1, text: Wording("Nous vous accueillons avec courtoisie.")),
      Engagement(
        number: 2, module: 1,
        text: Wording("Nous répondons à vos appels.", english: "We answer your calls.")),
      Engagement(number: 3, module: 1, text: Wording("Nous répondons à vos courriers.")),
      Engagement(number: 4, module: 2, text: Wording("Nous traitons votre dossier dans un délai raisonnable.")),
    ],
    families: [
      Family(code: "TEL", title: Wording("Téléphone", english: "Telephone")),
      Family(code: "CC", title: Wording("Courriers et courriels", english: "Mail")),
    ],
    indicators: [
      Indicator(
        code: "TEL-01", family: "TEL", title: Wording("Taux de décroché", english: "Calls answered"),
        formula: Wording("décrochés ÷ présentés"), unit: .percent, isRatio: true, direction: .higher,
        target: Target(goal: 85, alert: 78), frequency: .monthly, engagements: [1, 2], basis: Wording("SP+"),
        isProposal: true),
      Indicator(
        code: "TEL-02", family: "TEL", title: Wording("Délai moyen d’attente", english: "Mean wait"),
        formula: Wording("Σ attentes ÷ appels"), unit: .seconds, isRatio: true, direction: .lower,
        target: Target(goal: 60, alert: 120), frequency: .monthly, engagements: [2], basis: Wording("proposition"),
        isProposal: true),
      Indicator(
        code: "CC-01", family: "CC", title: Wording("Courriels répondus en 5 jours ouvrés"),
        formula: Wording("dans le délai ÷ reçus"), unit: .percent, isRatio: true, direction: .higher,
        target: Target(goal: 85, alert: 75, validFrom: day("2026-01-01")), frequency: .quarterly, engagements: [3],
        basis: Wording("Marianne"), isProposal: true),
      Indicator(
        code: "CC-02", family: "CC", title: Wording("Délai moyen de traitement"), formula: Wording("moyenne"),
        unit: .days, isRatio: false, direction: .lower, target: Target(goal: 15), frequency: .quarterly,
        engagements: [4], basis: Wording("observé"), isProposal: false, isLocal: false),
      Indicator(
        code: "CC-03", family: "CC", title: Wording("Courriers reçus"), formula: Wording("nombre"), unit: .count,
        isRatio: false, direction: .neutral, target: nil, frequency: .monthly, engagements: [],
        basis: Wording("registre"), isProposal: false),
    ],
    courses: [
      Course(
        code: "FRAUDE", title: Wording("Fraude documentaire", english: "Document fraud"), renewalYears: 4,
        firstWithinMonths: 12),
      Course(code: "ACCUEIL", title: Wording("Accueil des usagers"), renewalYears: 4, firstWithinMonths: 6),
    ],
    posts: [
      Post(code: "GUICHET", title: Wording("Guichet", english: "Counter"), courses: ["ACCUEIL"]),
      Post(code: "TITRES", title: Wording("Instruction des titres"), courses: ["FRAUDE", "ACCUEIL"]),
    ],
    obligations: [
      Obligation(
        code: "COPIL", title: Wording("Comité de pilotage", english: "Steering committee"),
        short: Wording("COPIL"), everyMonths: 12, rule: .calendarYear),
      Obligation(
        code: "AUDIT", title: Wording("Audit de suivi", english: "Follow-up audit"),
        short: Wording("Audit"), everyMonths: 18, rule: .sinceLast),
    ],
    onboarding: [
      OnboardingStep(
        code: "DEMARCHE", title: Wording("Présentation de la démarche qualité", english: "The quality approach"),
        withinDays: 15),
      OnboardingStep(code: "BASE", title: Wording("Accès à la base documentaire"), withinDays: 5),
    ])
}
