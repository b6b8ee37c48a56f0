internal import GRDB
import Quality

/// The rows that figures refer to, by their codes; read once for many figures.
struct MeasurementKeys {
  private let indicators: [String: Int64]
  private let sites: [String: Int64]

  init(_ db: Database) throws {
    indicators = try MeasurementKeys.keys("indicator", db)
    sites = try MeasurementKeys.keys("site", db)
  }

  func indicator(_ code: String) throws -> Int64 {
    guard let key = indicators[code] else {
      throw UnknownCode(
        kind: .indicator, code: code, near: NearestCodes.to(code, among: Array(indicators.keys)))
    }
    return key
  }

  func optionalSite(_ code: String?) throws -> Int64? {
    guard let code else { return nil }
    guard let key = sites[code] else {
      throw UnknownCode(kind: .site, code: code, near: NearestCodes.to(code, among: Array(sites.keys)))
    }
    return key
  }

  private static func keys(_ table: String, _ db: Database) throws -> [String: Int64] {
    let rows = try db.rows("SELECT code, id FROM \(table)") { (code: $0[0] as String, key: $0[1] as Int64) }
    return Dictionary(rows.map { ($0.code, $0.key) }) { first, _ in first }
  }
}
