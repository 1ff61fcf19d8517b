import { renderToString } from "preact-render-to-string"
import { describe, expect, test } from "vitest"
import { Markdown } from "./markdown.js"

const shown = (source: string) => renderToString(<Markdown source={source} />)

describe("text that people write", () => {
  test.each([
    ["markup", "<script>alert(1)</script>"],
    ["markup with a handler", `<img src=x onerror="alert(1)">`],
    ["markup inside a line", "un <b onclick=x>mot</b> gras"],
    ["a comment", "<!-- caché -->"],
  ])("shows %s as text", (_, source) => {
    const html = shown(source)
    expect(html).not.toMatch(/<(?:script|img|b|!--)/)
    expect(html).toContain("&lt;")
  })

  test.each([
    ["javascript:", "[lien](javascript:alert(1))"],
    ["javascript: in capitals", "[lien](JaVaScRiPt:alert(1))"],
    ["javascript: in entities", "[lien](&#106;avascript:alert(1))"],
    ["javascript: after a control character", "[lien](\u0001javascript:alert(1))"],
    ["data:", "[lien](data:text/html,x)"],
    ["vbscript:", "<vbscript:x>"],
    ["file:", "[lien](file:///etc/passwd)"],
    ["another host under this page's scheme", "[lien](//exemple.org/x)"],
    ["a relative address", "[lien](page)"],
  ])("makes no link of %s", (_, source) => {
    expect(shown(source)).not.toContain("<a")
  })

  test.each([
    ["a page of this site", "[aide](/fr/aide)", "/fr/aide"],
    ["a page of this site, backslash or not", "[aide](/\\exemple.org)", "/%5Cexemple.org"],
    ["an address", "[lien](https://exemple.org/a?b=c)", "https://exemple.org/a?b=c"],
    ["an email address", "[nous](mailto:nous@exemple.org)", "mailto:nous@exemple.org"],
    ["a telephone number", "[appel](tel:+18006226232)", "tel:+18006226232"],
    ["an address as typed", "voir https://exemple.org/a", "https://exemple.org/a"],
  ])("leads to %s", (_, source, href) => {
    expect(shown(source)).toContain(`<a href="${href}">`)
  })

  test("shows no picture from elsewhere", () => {
    expect(shown("![pixel](https://exemple.org/pixel.png)")).not.toContain("<img")
  })

  test("never carries a style of its own", () => {
    expect(shown("| a |\n|--:|\n| b |")).not.toContain("style")
  })

  test("keeps its headings below the page's, in order", () => {
    expect(shown("# Un\n\n## Deux")).toContain("<h2>Un</h2>\n<h3>Deux</h3>")
    expect(renderToString(<Markdown source="## Un" level={3} />)).toContain("<h3>Un</h3>")
    expect(renderToString(<Markdown source={"# Un\n\n###### Six"} level={4} />)).toContain("<h6>Six</h6>")
  })

  test("keeps the lines as they were typed", () => {
    expect(shown("un\ndeux")).toContain("<p>un<br>\ndeux</p>")
  })
})
