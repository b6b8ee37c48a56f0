internal import GRDB
import Quality

extension Reader {
  public func modules() throws -> [Module] {
    try db.rows("SELECT number, title, titleEnglish FROM module ORDER BY number") {
      Module(number: $0[0], title: Wording($0[1], english: $0[2]))
    }
  }

  public func engagements() throws -> [Engagement] {
    try db.rows(
      """
      SELECT engagement.number, module.number, text, textEnglish FROM engagement
      JOIN module ON module.id = engagement.module ORDER BY engagement.number
      """
    ) { Engagement(number: $0[0], module: $0[1], text: Wording($0[2], english: $0[3])) }
  }
}
