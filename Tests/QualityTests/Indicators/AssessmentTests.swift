import Quality
import Testing

private let telephone = Indicator(
  code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
  direction: .higher, target: Target(goal: 85, alert: 78), frequency: .monthly, engagements: [], basis: Wording(""),
  isProposal: false)

/// Values of the months that end with the given one.
private func points(_ values: [Double?], to last: String) -> [Series.Point] {
  values.enumerated().map { index, value in
    Series.Point(
      period: period(last).advanced(by: index - values.count + 1), figure: .value(value ?? 0), value: value)
  }
}

private func deviation(_ since: String, _ until: String, site: String? = nil) -> AcceptedDeviation {
  AcceptedDeviation(
    indicator: "TEL-01", site: site, since: day(since), until: day(until), reason: "deux postes vacants",
    author: "Camille Roux")
}

@Suite("How an indicator stands, since when, and by when to react")
struct AssessmentTests {
  @Test(
    "since the end of the first period that stood so, without another one between",
    arguments: [
      ([90, 80, 70, 70], "2026-10", "2026-11-05", Standing.missed, "2026-09-30", "2026-10-30"),
      ([70, 90, 70], "2026-10", "2026-11-05", .missed, "2026-10-31", "2026-11-30"),
      ([90, 80], "2026-10", "2026-11-05", .near, "2026-10-31", "2027-01-29"),
      ([90, 90], "2026-10", "2026-11-05", .met, "2026-09-30", nil),
      ([], "2026-10", "2026-11-05", .noData, nil, nil),
      ([90, nil], "2026-10", "2026-11-05", .noData, "2026-10-31", nil),
      ([90], "2026-09", "2026-11-25", .overdue, "2026-11-21", "2026-12-01"),
      ([70], "2026-09", "2026-11-25", .missed, "2026-09-30", "2026-10-30"),
    ] as [([Double?], String, String, Standing, String?, String?)])
  func since(
    values: [Double?], last: String, today: String, standing: Standing, since: String?, reactBy: String?
  ) {
    let assessment = Assessment(points(values, to: last), of: telephone, .usual, on: day(today))
    #expect(assessment.standing == standing)
    #expect(assessment.since?.iso == since)
    #expect(assessment.reactBy?.iso == reactBy)
  }

  @Test("days left to react are negative once it is too late")
  func daysLeft() {
    let assessment = Assessment(points([70], to: "2026-09"), of: telephone, .usual, on: day("2026-11-25"))
    #expect(assessment.daysLeft(on: day("2026-10-25")) == 5)
    #expect(assessment.daysLeft(on: day("2026-11-25")) == -26)
  }

  @Test(
    "a deviation is accepted while it lasts, and ends by itself",
    arguments: [
      ("2026-11-01", "2026-11-30", Standing.accepted), ("2026-11-05", "2026-11-05", .accepted),
      ("2026-10-01", "2026-11-04", .missed), ("2026-11-06", "2026-12-01", .missed),
    ])
  func accepted(since: String, until: String, expected: Standing) {
    let assessment = Assessment(
      points([70], to: "2026-10"), of: telephone, deviations: [deviation(since, until)], .usual, on: day("2026-11-05"))
    #expect(assessment.standing == expected)
    #expect(assessment.judged == .missed)
    #expect((assessment.reactBy == nil) == (expected == .accepted))
  }

  @Test("what is accepted for one site is not for another, and what is met needs no acceptance")
  func scope() {
    let deviations = [deviation("2026-11-01", "2026-11-30", site: "VAL")]
    func standing(_ value: Double, _ site: String?) -> Standing {
      Assessment(
        points([value], to: "2026-10"), of: telephone, site: site, deviations: deviations, .usual, on: day("2026-11-05")
      ).standing
    }
    #expect(standing(70, "VAL") == .accepted)
    #expect(standing(70, "RIV") == .missed)
    #expect(standing(70, nil) == .missed)
    #expect(standing(90, "VAL") == .met)
  }

  @Test("delays come from the framework, and from our defaults where it says nothing")
  func delays() {
    let delays = Delays(grace: [.monthly: 5], react: [.missed: 7])
    #expect(delays.grace(of: .monthly) == 5 && delays.grace(of: .yearly) == 20)
    #expect(delays.react == [.missed: 7, .near: 90, .overdue: 10])
    let assessment = Assessment(points([70], to: "2026-10"), of: telephone, delays, on: day("2026-11-02"))
    #expect(assessment.reactBy == day("2026-11-07"))
    #expect(telephone.isOverdue(latest: period("2026-09"), on: day("2026-11-06"), delays))
    #expect(!telephone.isOverdue(latest: period("2026-09"), on: day("2026-11-05"), delays))
  }

  @Test("an acceptance needs a reason and an end that has not passed")
  func refusals() {
    func check(_ reason: String, _ until: String) throws {
      try AcceptedDeviation(
        indicator: "TEL-01", site: nil, since: day("2026-11-05"), until: day(until), reason: reason, author: "C"
      ).check()
    }
    expect(AcceptedDeviation.Refusal.reasonMissing) { try check("", "2026-12-01") }
    expect(AcceptedDeviation.Refusal.endsBeforeBeginning) { try check("travaux", "2026-11-04") }
    expect(nil as AcceptedDeviation.Refusal?) { try check("travaux", "2026-11-05") }
  }
}
