import { describe, expect, test } from "vitest"
import { signUp } from "../../../tests/support/members.js"
import { useSite } from "../../../tests/support/site.js"

const site = useSite()

describe("the notices page", () => {
  test("tells a newcomer that her account is created, in her language, and says that it is not read", async () => {
    const { browser, emailAddress } = await signUp(site)
    const { html } = await browser.get("/fr/avis")
    expect(html).toContain("Votre compte est créé")
    expect(html).toContain("Non lu")
    expect(html).toContain("Avis (1)")
    const { mail } = await site.mail.waitForMessage(
      emailAddress,
      ({ mail }) => mail.subject === "Votre compte est créé",
    )
    expect(mail.headers.some(({ key }) => key === "list-unsubscribe")).toBe(false)
  })
})
