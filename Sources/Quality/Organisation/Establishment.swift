/// A prefecture's places and services, as data.
public struct Establishment: Equatable, Sendable {
  public var code: String
  public var name: String
  public var sites: [Site]
  public var services: [Service]
  public var bureaux: [Bureau]
  /// Its own, beside those of the framework or in the place of those that have the same code.
  public var courses: [Course]
  public var posts: [Post]

  public init(
    code: String, name: String, sites: [Site] = [], services: [Service] = [], bureaux: [Bureau] = [],
    courses: [Course] = [], posts: [Post] = []
  ) {
    self.code = code
    self.name = name
    self.sites = sites
    self.services = services
    self.bureaux = bureaux
    self.courses = courses
    self.posts = posts
  }
}

/// A place where the public is received.
public struct Site: Equatable, Sendable {
  public let code: String
  public let name: String
  public let address: String

  public init(code: String, name: String, address: String = "") {
    self.code = code
    self.name = name
    self.address = address
  }
}

/// What bureaux belong to.
public struct Service: Equatable, Sendable {
  public let code: String
  public let name: String

  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// The unit that an agent works in.
public struct Bureau: Equatable, Sendable {
  public let code: String
  public let name: String
  /// The code of its site, and of its service.
  public let site: String?
  public let service: String?

  public init(code: String, name: String, site: String? = nil, service: String? = nil) {
    self.code = code
    self.name = name
    self.site = site
    self.service = service
  }
}

extension Framework {
  /// With the courses and posts of a prefecture: they come last, or stand where the framework has one of the same code.
  public func completed(by establishment: Establishment) -> Framework {
    var framework = self
    framework.courses =
      courses.map { own in establishment.courses.first { $0.code == own.code } ?? own }
      + establishment.courses.filter { added in !courses.contains { $0.code == added.code } }
    framework.posts =
      posts.map { own in establishment.posts.first { $0.code == own.code } ?? own }
      + establishment.posts.filter { added in !posts.contains { $0.code == added.code } }
    return framework
  }
}
