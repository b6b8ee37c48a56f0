import Quality
import QualityStore

/// An engagement with what tells about it.
public struct EngagementLine: Sendable {
  public let engagement: Engagement
  public let module: Module
  public let indicators: [IndicatorLine]
  public let openActions: Int
  public let lateActions: Int

  /// The worst of its indicators; nothing measured is never met.
  public var standing: Standing {
    indicators.map(\.standing).min { $0.rank < $1.rank } ?? .noData
  }

  static func all(
    _ reader: Reader, indicators: [IndicatorLine], actions: [CorrectiveAction], _ context: Context
  ) throws -> [EngagementLine] {
    let modules = Dictionary(try reader.modules().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    return try reader.engagements().map { engagement in
      let linked = actions.filter { $0.engagements.contains(engagement.number) && $0.stage.isPending }
      return EngagementLine(
        engagement: engagement,
        module: modules[engagement.module] ?? Module(number: engagement.module, title: Wording("")),
        indicators: indicators.filter { $0.indicator.engagements.contains(engagement.number) },
        openActions: linked.count, lateActions: linked.count { $0.isLate(on: context.today) })
    }
  }
}
