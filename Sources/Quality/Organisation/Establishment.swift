/// A prefecture's places and services, as data.
public struct Establishment: Equatable, Sendable {
  public var code: String
  public var name: String
  public var sites: [Site]
  public var services: [Service]
  public var bureaux: [Bureau]

  public init(code: String, name: String, sites: [Site] = [], services: [Service] = [], bureaux: [Bureau] = []) {
    self.code = code
    self.name = name
    self.sites = sites
    self.services = services
    self.bureaux = bureaux
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
