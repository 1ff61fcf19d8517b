import { testPassword } from "./members.js"
import type { TestBrowser } from "./test-browser.js"

export const tokensPage = "/fr/compte/securite/jetons-d-acces"

/** A token made at its page by the member whose browser this is; empty when the page refuses. */
export async function makeToken(
  browser: TestBrowser,
  { scopes = ["profile-read"], days = "30" } = {},
): Promise<string> {
  const { html } = await browser.post(tokensPage, { name: "Tableur de l’équipe", scopes, days, proof: testPassword })
  return /jml_[\w-]{43}/.exec(html)?.[0] ?? ""
}
