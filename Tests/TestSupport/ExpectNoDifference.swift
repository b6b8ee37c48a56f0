import CustomDump
import Testing

/// Fails the test that calls it with only what differs between two values.
///
/// The library's function of the same name only prints where the library cannot find the testing framework, as on
/// Linux, and lets the test pass.
public func expectNoDifference<T: Equatable>(
  _ actual: @autoclosure () throws -> T, _ expected: @autoclosure () throws -> T,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  do {
    let (actual, expected) = (try actual(), try expected())
    guard actual != expected else { return }
    let difference = diff(actual, expected, format: .proportional) ?? "\(actual)\nis not\n\(expected)"
    Issue.record("Difference (− found, + expected):\n\(difference)", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}
