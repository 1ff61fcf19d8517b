import { formsIn, valuesOf } from "./page-forms.js"
import type { TestSite } from "./site.js"

/** Links of this site in a message, as paths. */
export function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s/]+(\/\S*)/g)].map(([, path = ""]) => path)
}

/**
 * What programs that read mail before people do at worst: each link is opened in a browser of its own and every form of
 * its page is sent, untouched, then filled with junk. Answers the pages that it saw, so that a test can look at them.
 */
export async function scanMail(site: TestSite, text: string): Promise<readonly string[]> {
  const seen: string[] = []
  for (const link of linksIn(text)) {
    const browser = site.openBrowser()
    const { html } = await browser.get(link)
    for (const form of formsIn(html).filter(({ method }) => method === "post")) {
      const empty = valuesOf(form)
      const junk = Object.fromEntries(
        form.fields.map(({ name, type }) => [name, type === "hidden" ? empty[name] : "123456"]),
      )
      for (const values of [empty, junk]) {
        seen.push((await browser.post(form.action, values as Record<string, string>)).html)
      }
    }
  }
  return seen
}
