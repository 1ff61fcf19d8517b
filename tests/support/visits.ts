import type { Page } from "playwright-core"
import type { Visitors } from "./browser.js"
import { linksIn } from "./mail-scanner.js"
import type { TestMember } from "./members.js"
import type { TestSite } from "./site.js"

export interface Visit {
  readonly language: "fr" | "en"
  readonly javaScript: boolean
}

/** A real browser in which the member's session is open. */
export async function openAs(
  { browser: { cookies } }: TestMember,
  { site, browser, ...visit }: Visit & { readonly site: TestSite; readonly browser: Visitors },
): Promise<Page> {
  const url = await site.listen()
  const { page, context } = await browser.open({ ...visit, site: url })
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })))
  return page
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name, exact: true }).first().click()

export const follow = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true }).first().click()

export const read = (page: Page, text: string | RegExp) => page.getByRole("main").getByText(text).first().waitFor()

/** The e-mail with this subject, or that begins so: its text on one line, and the way that it opens first. */
export async function letterTo(site: TestSite, { emailAddress }: TestMember, subject: string | RegExp) {
  const isIt = (said = "") => (typeof subject === "string" ? said.startsWith(subject) : subject.test(said))
  const { mail } = await site.mail.waitForMessage(emailAddress, (message) => isIt(message.mail.subject))
  const text = mail.text ?? ""
  return { text: text.replace(/\s+/g, " "), link: linksIn(text)[0] ?? "" }
}
