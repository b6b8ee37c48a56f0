extension Command.Name {
  public static let trainingMatrix = Command.Name("trainingMatrix")
  public static let trainingCoverage = Command.Name("trainingCoverage")
}

/// The other ways to look at the trainings.
extension Command {
  static let trainingMatrix = Command(.trainingMatrix, .open(.trainingMatrix(filter: "")))
  static let trainingCoverage = Command(.trainingCoverage, .open(.trainingCoverage))
}
