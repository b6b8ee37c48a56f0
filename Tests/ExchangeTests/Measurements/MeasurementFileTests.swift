import Exchange
import Quality
import QualityStore
import TestSupport
import Testing

private let indicators = [
  indicator("TEL-01", .percent, .monthly), indicator("TEL-02", .seconds, .monthly, isRatio: false),
  indicator("AP-04", .percent, .quarterly),
]
private let sites = [Site(code: "CITE", name: "Cité"), Site(code: "SB39", name: "39 rue Saint Blaise")]

private func indicator(
  _ code: String, _ unit: Quality.Unit, _ frequency: Frequency, isRatio: Bool = true
) -> Indicator {
  Indicator(
    code: code, family: "TEL", title: Wording(code), formula: Wording(""), unit: unit, isRatio: isRatio,
    direction: .higher, target: nil, frequency: frequency, engagements: [], basis: Wording(""), isProposal: true)
}

private func read(_ bytes: [UInt8]) -> MeasurementFile {
  guard let today = Day(iso: "2026-11-24") else { preconditionFailure("24 November 2026 exists") }
  return MeasurementFile.read(bytes, indicators: indicators, sites: sites, today: today)
}

private func read(_ text: String) -> MeasurementFile { read(Array(text.utf8)) }

extension Measurement {
  /// `TEL-01 2026-10 CITE 812.0/1034.0 note`
  fileprivate var summary: String {
    let figure =
      switch figure {
      case .ratio(let numerator, let denominator): "\(numerator)/\(denominator)"
      case .value(let value): "\(value)"
      }
    return [indicator, period.code, site ?? "*", figure, note].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

@Suite("Measurements from CSV")
struct MeasurementFileTests {
  private static let header = "Indicateur;Période;Site;Numérateur;Dénominateur;Valeur;Commentaire\n"

  @Test(
    "a row becomes a measurement",
    arguments: [
      ("TEL-01;10/2026;CITE;812;1034;;", "TEL-01 2026-10 CITE 812.0/1034.0"),
      ("TEL-01;oct. 2026;;812;1034;;", "TEL-01 2026-10 * 812.0/1034.0"),
      ("tel-01;2026-10;CITE;812;1034;;", "TEL-01 2026-10 CITE 812.0/1034.0"),
      ("TEL-01;10/2026;CITE;17\u{A0}603;21\u{202F}530;;été", "TEL-01 2026-10 CITE 17603.0/21530.0 été"),
      ("TEL-02;10/2026;CITE;;;45,5;", "TEL-02 2026-10 CITE 45.5"),
      ("TEL-02;10/2026;CITE;;;45,5 s;", "TEL-02 2026-10 CITE 45.5"),
      ("AP-04;T3 2026;SB39;18;20;;", "AP-04 2026-Q3 SB39 18.0/20.0"),
      ("AP-04;Q3 2026;SB39;0;0;;", "AP-04 2026-Q3 SB39 0.0/0.0"),
      (" TEL-01\u{A0};10/2026 ; CITE;812;1034;;  a   b ", "TEL-01 2026-10 CITE 812.0/1034.0 a b"),
      ("TEL-01;11/2026;CITE;1;2;;\"deux\nlignes\"", "TEL-01 2026-11 CITE 1.0/2.0 deux lignes"),
      ("TEL-01;11/2026;CITE;1;2;;\u{1B}[31mrouge\u{202E}", "TEL-01 2026-11 CITE 1.0/2.0 rouge"),
    ])
  func rows(row: String, measurement: String) {
    let file = read(Self.header + row + "\n")
    #expect(file.faults.map(\.summary) == [])
    #expect(file.measurements.map(\.summary) == [measurement])
  }

  @Test("columns of other names hold what the user says, which counts more than their names")
  func columns() {
    let names = ColumnNames([
      ("Réf.", .indicator), ("Note", .ignored), ("Traités", .numerator), ("Valeur", .denominator),
    ])
    let text = "Réf.;Mois;Note;Traités;Valeur\nTEL-01;10/2026;x;812;1034\n"
    let file = MeasurementFile.read(
      Array(text.utf8), indicators: indicators, sites: sites, today: SampleLabel.today, columns: names)
    #expect(file.faults.map(\.summary) == [])
    #expect(file.measurements.map(\.summary) == ["TEL-01 2026-10 * 812.0/1034.0"])
    #expect(file.header == ["Réf.", "Mois", "Note", "Traités", "Valeur"])
    #expect(file.lines == [2])
    #expect(read(text).faults.map(\.summary) == ["1 csv.unknownColumn name=Réf."])
  }

  @Test(
    "a faulty row is named by its line, with the reason",
    arguments: [
      ("TEL-1;10/2026;CITE;1;2;;", ["2 refusal.unknownNear code=TEL-1 kind=kind.indicator near=TEL-01"]),
      ("XYZ-99;10/2026;CITE;1;2;;", ["2 refusal.unknown code=XYZ-99 kind=kind.indicator near="]),
      (";10/2026;CITE;1;2;;", ["2 refusal.unknown code= kind=kind.indicator near="]),
      ("TEL-01;10/2026;CITÉ;1;2;;", ["2 refusal.unknownNear code=CITÉ kind=kind.site near=CITE"]),
      ("TEL-01;10/2026;Z;1;2;;", ["2 refusal.unknown code=Z kind=kind.site near="]),
      ("TEL-01;13/2026;CITE;1;2;;", ["2 form.notAPeriod text=13/2026"]),
      ("TEL-01;;CITE;1;2;;", ["2 form.notAPeriod text="]),
      ("TEL-01;T3 2026;CITE;1;2;;", ["2 refusal.measurement.periodDoesNotFit frequency=frequency.monthly"]),
      ("AP-04;10/2026;CITE;1;2;;", ["2 refusal.measurement.periodDoesNotFit frequency=frequency.quarterly"]),
      ("TEL-01;12/2026;CITE;1;2;;", ["2 refusal.measurement.periodNotOver period=2026-12"]),
      ("TEL-01;10/2026;CITE;abc;2;;", ["2 form.notANumber text=abc"]),
      ("TEL-01;10/2026;CITE;95 16;2;;", ["2 form.notANumber text=95 16"]),
      ("TEL-01;10/2026;CITE;1;1.250,5;;", ["2 form.notANumber text=1.250,5"]),
      ("TEL-01;10/2026;CITE;1;;;", ["2 csv.halfFigure"]), ("TEL-01;10/2026;CITE;;2;;", ["2 csv.halfFigure"]),
      ("TEL-01;10/2026;CITE;1;;3;", ["2 csv.halfFigure"]), ("TEL-01;10/2026;CITE;;;;", ["2 csv.noFigure"]),
      ("TEL-01;10/2026;CITE;1;2;50;", ["2 csv.twoFigures"]),
      ("TEL-01;10/2026;CITE;;;50;", ["2 refusal.measurement.ratioExpected"]),
      ("TEL-02;10/2026;CITE;1;2;;", ["2 refusal.measurement.valueExpected"]),
      ("TEL-01;10/2026;CITE;3;2;;", ["2 refusal.measurement.aboveWhole"]),
      ("TEL-01;10/2026;CITE;-1;2;;", ["2 refusal.measurement.negative"]),
      ("TEL-02;10/2026;CITE;;;−3;", ["2 refusal.measurement.negative"]),
      ("TEL-01;10/2026;CITE;1;2;", ["2 csv.fieldCount expected=7 found=6"]),
      ("TEL-01;10/2026;CITE;1;2;;;", ["2 csv.fieldCount expected=7 found=8"]),
      ("TEL-01;10/2026;CITE;1;\"2;;", ["2 csv.openQuote", "2 csv.fieldCount expected=7 found=5"]),
      ("TEL-01;10/2026;CITE;1;2;;l\"été", ["2 csv.strayQuote"]),
    ])
  func faultyRows(row: String, faults: [String]) {
    let file = read(Self.header + row + "\n")
    #expect(file.faults.map(\.summary) == faults)
  }

  @Test("every fault of a file is told, in the order of its lines, and the good rows are read")
  func severalFaults() {
    let file = read(
      Self.header + """
        TEL-01;10/2026;CITE;812;1034;;
        TEL-09;10/2026;CITE;1;2;;

        TEL-01;10/2026;SB39;x;2;;
        TEL-01;09/2026;SB39;1;2;;"sur
        deux lignes"
        TEL-01;2027;SB39;1;2;;

        """)
    #expect(
      file.faults.map(\.summary) == [
        "3 refusal.unknownNear code=TEL-09 kind=kind.indicator near=TEL-01, TEL-02", "5 form.notANumber text=x",
        "8 refusal.measurement.periodDoesNotFit frequency=frequency.monthly",
      ])
    #expect(
      file.measurements.map(\.summary) == [
        "TEL-01 2026-10 CITE 812.0/1034.0", "TEL-01 2026-09 SB39 1.0/2.0 sur deux lignes",
      ])
  }

  @Test("the same indicator, period and site twice is a fault that names the first line, however it is written")
  func duplicates() {
    let file = read(
      Self.header + """
        TEL-01;10/2026;CITE;1;2;;
        TEL-01;10/2026;SB39;1;2;;
        TEL-01;10/2026;;1;2;;
        tel-01;oct 2026;CITE;1;2;;
        TEL-01;2026-10;CITE;1;2;;
        """)
    #expect(file.faults.map(\.summary) == ["5 csv.twice line=2", "6 csv.twice line=2"])
    #expect(file.measurements.count == 3)
  }

  @Test(
    "the first row names the columns, in French or English, with or without accents, in any order",
    arguments: [
      "Indicateur;Période;Site;Numérateur;Dénominateur;Commentaire\nTEL-01;10/2026;CITE;812;1034;n\n",
      "INDICATEUR;PERIODE;SITE;NUMERATEUR;DENOMINATEUR;REMARQUE\nTEL-01;10/2026;CITE;812;1034;n\n",
      "indicator,period,site,numerator,denominator,comment\nTEL-01,2026-10,CITE,812,1034,n\n",
      "note\tdenominator\tnumerator\tsite\tmonth\tcode\nn\t1 034\t812\tCITE\tOct 2026\tTEL-01\n",
      "\u{FEFF}Indicateur;Période;Site;Numérateur;Dénominateur;Note\r\nTEL-01;10/2026;CITE;812;1034;n\r\n",
    ])
  func headers(text: String) {
    let file = read(text)
    #expect(file.faults.map(\.summary) == [])
    #expect(file.measurements.map(\.summary) == ["TEL-01 2026-10 CITE 812.0/1034.0 n"])
  }

  @Test(
    "a comma is a decimal sign, unless English names the columns and commas separate them",
    arguments: [
      ("Indicateur;Période;Valeur\nTEL-02;10/2026;1,250\n", 1.25),
      ("indicator;period;value\nTEL-02;10/2026;1,250\n", 1.25),
      ("indicator\tperiod\tvalue\nTEL-02\t10/2026\t1,250\n", 1.25),
      ("Indicateur,Période,Valeur\nTEL-02,10/2026,\"1,250\"\n", 1.25),
      ("indicator,period,value\nTEL-02,10/2026,\"1,250\"\n", 1250),
      ("indicator,period,value\nTEL-02,10/2026,\"45,5\"\n", 45.5),
      ("indicator,period,value\nTEL-02,10/2026,1.250\n", 1.25),
    ])
  func decimalSign(text: String, value: Double) {
    #expect(read(text).measurements.map(\.figure) == [.value(value)])
  }

  @Test(
    "a header that cannot be understood is one fault, and nothing is read",
    arguments: [
      ("", ["1 csv.empty"]), ("\n\n", ["1 csv.empty"]),
      ("Indicateur;Période;Couleur;Valeur\nTEL-02;10/2026;bleu;3\n", ["1 csv.unknownColumn name=Couleur"]),
      ("\nIndicateur;Période;Valeur;\nTEL-02;10/2026;3;\n", ["2 csv.unknownColumn name="]),
      ("Période;Valeur\n10/2026;3\n", ["1 csv.noColumn name=indicateur"]),
      ("Indicateur;Valeur\nTEL-02;3\n", ["1 csv.noColumn name=periode"]),
      ("Indicateur;Période;Numérateur\nTEL-01;10/2026;3\n", ["1 csv.noFigures"]),
      ("Indicateur;Période;Valeur;Value\nTEL-02;10/2026;3;4\n", ["1 csv.columnTwice name=value"]),
      ("Site;Indicateur;Période;Valeur;site\nCITE;TEL-02;10/2026;3;SB39\n", ["1 csv.columnTwice name=site"]),
    ])
  func faultyHeaders(text: String, faults: [String]) {
    #expect(read(text).faults.map(\.summary) == faults)
    #expect(read(text).measurements.isEmpty)
  }

  @Test("a header alone is a file without measurements, and without faults")
  func headerOnly() {
    let file = read(Self.header)
    #expect(file.measurements.isEmpty)
    #expect(file.faults.isEmpty)
  }

  @Test("a period that has begun is taken, one that has not is not")
  func today() {
    #expect(read(Self.header + "TEL-01;11/2026;CITE;1;2;;\n").faults.isEmpty)
    #expect(read(Self.header + "AP-04;T4 2026;CITE;1;2;;\n").faults.isEmpty)
    #expect(read(Self.header + "AP-04;T1 2027;CITE;1;2;;\n").faults.count == 1)
  }
}

@Suite("A real file: 24 emergency departments, 818 months")
struct RealMeasurementFileTests {
  private func file() throws -> MeasurementFile {
    let framework = try FrameworkFile.read((try Sample.text("emergency-framework.yaml"), "emergency-framework.yaml"))
    let establishment = try EstablishmentFile.read(
      (try Sample.text("emergency-departments.yaml"), "emergency-departments.yaml"))
    let today = try #require(Day(iso: "2026-11-24"))
    return MeasurementFile.read(
      try Sample.bytes("measurements.csv"), indicators: framework.indicators, sites: establishment.sites, today: today)
  }

  @Test("every row is read: Windows-1252, CRLF, no-break spaces in the numbers, accents in headers and comments")
  func everyRow() throws {
    let file = try file()
    #expect(file.faults.map(\.summary) == [])
    #expect(file.measurements.count == 818)
    #expect(Set(file.measurements.compactMap(\.site)).count == 24)
    #expect(file.measurements.first?.summary == "URG-01 2017-10 R0A 18764.0/22392.0")
    #expect(file.measurements.last?.summary == "URG-01 2019-03 RXR 6886.0/9801.0")
    #expect(Set(file.measurements.map(\.note)) == ["", "Relevé mensuel – été"])
  }

  @Test("the sums are those of the file")
  func sums() throws {
    let pooled = Figure.pooled(try file().measurements.map(\.figure))
    #expect(pooled == .ratio(numerator: 7_206_568, denominator: 8_849_965))
  }
}
