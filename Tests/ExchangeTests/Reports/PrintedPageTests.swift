import Exchange
import Testing

@Suite("Printed pages")
struct PrintedPageTests {
  private let page = PrintedPage(
    language: "fr", title: "Besoins « 2027 » & suite",
    blocks: [
      .paragraph("a < b"), .heading("Places"), .field("Année", "2027"),
      .table(
        [PrintedPage.Column("Agent"), PrintedPage.Column("Places", isTrailing: true)],
        rows: [["<script>alert(\"x\")</script>", "1"], ["Noël | Brun *_`\\", "2"]]),
    ])

  @Test("as HTML are whole, print on A4, and run nothing that was typed")
  func html() {
    let html = page.html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(html.contains("@page { size: A4;"))
    #expect(html.contains("<h1>Besoins « 2027 » &amp; suite</h1>"))
    #expect(html.contains("<p>a &lt; b</p>"))
    #expect(html.contains("<h2>Places</h2>"))
    #expect(html.contains("<p><strong>Année</strong> 2027</p>"))
    #expect(html.contains("<th scope=\"col\">Agent</th><th scope=\"col\" class=\"number\">Places</th>"))
    #expect(
      html.contains(
        "<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</td><td class=\"number\">1</td>"))
    #expect(!html.contains("<script") && !html.contains("http") && !html.contains("src="))
    #expect(html.hasSuffix("</body>\n</html>\n"))
  }

  @Test("as Markdown keep their tables, whatever was typed")
  func markdown() {
    #expect(
      page.markdown == #"""
        # Besoins « 2027 » & suite

        a \< b

        ## Places

        **Année** 2027

        | Agent | Places |
        | --- | ---: |
        | \<script\>alert("x")\</script\> | 1 |
        | Noël \| Brun \*\_\`\\ | 2 |

        """#)
  }
}
