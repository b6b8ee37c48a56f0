import Quality

/// Something is not any more as it was when it was read: somebody else changed it since.
public struct ChangedMeanwhile: Refusal {
  public init() {}

  public var phrase: Phrase { Phrase("refusal.changedMeanwhile") }
}
