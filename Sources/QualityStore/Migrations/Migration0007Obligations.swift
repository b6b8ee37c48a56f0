/// When an obligation is to take place, which one it follows, and two more ways to count: on fixed days, and once.
///
/// A follow-up audit comes so many months after the audit that gave the label, which lasts from its decision on.
enum Migration0007Obligations {
  // Those that got new columns are captured anew.
  static let tables = ["obligation", "obligationEvent"]

  static let sql = """
    ALTER TABLE obligation ADD COLUMN plannedOn TEXT CHECK (plannedOn IS date(plannedOn, '+0 days'));
    ALTER TABLE obligation ADD COLUMN follows INTEGER REFERENCES obligation(id) CHECK (follows IS NOT id);
    ALTER TABLE obligation ADD COLUMN followsAfterMonths INTEGER CHECK (
      followsAfterMonths > 0 AND (followsAfterMonths IS NULL) = (follows IS NULL));
    ALTER TABLE obligation ADD COLUMN seriesFrom TEXT CHECK (
      seriesFrom IS date(seriesFrom, '+0 days') AND (seriesFrom IS NULL OR rule = 'sinceLast'));
    ALTER TABLE obligation ADD COLUMN isOnce INTEGER NOT NULL DEFAULT 0 CHECK (
      isOnce IN (0, 1) AND (isOnce = 0 OR rule = 'sinceLast' AND seriesFrom IS NULL));
    ALTER TABLE obligationEvent ADD COLUMN decidedOn TEXT CHECK (
      decidedOn IS date(decidedOn, '+0 days') AND (decidedOn IS NULL OR decidedOn >= day));

    """
}
