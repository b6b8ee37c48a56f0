/// When an obligation is to take place, and which one it follows: a follow-up audit comes so many months after the
/// audit that gave the label.
enum Migration0007Obligations {
  static let tables = ["obligation"]

  static let sql = """
    ALTER TABLE obligation ADD COLUMN plannedOn TEXT CHECK (plannedOn IS date(plannedOn, '+0 days'));
    ALTER TABLE obligation ADD COLUMN follows INTEGER REFERENCES obligation(id) CHECK (follows IS NOT id);
    ALTER TABLE obligation ADD COLUMN followsAfterMonths INTEGER CHECK (
      followsAfterMonths > 0 AND (followsAfterMonths IS NULL) = (follows IS NULL));

    """
}
