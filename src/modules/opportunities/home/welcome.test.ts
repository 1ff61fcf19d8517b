import { beforeAll, expect, test } from "vitest"
import { loadMarketplace } from "../../../../tests/support/marketplace.js"
import { signUp } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()

beforeAll(() => loadMarketplace(site))

test("a member who opted in to nothing is told how the marketplace works, above the list that she can read", async () => {
  const { browser } = await signUp(site)
  const { html } = await browser.get("/fr/possibilites")
  expect(html).toContain("Bienvenue au Carrefour de carrière")
  expect(html).toContain('href="/fr/profil/adhesions"')
  expect((await browser.get("/en/opportunities")).html).toContain("Welcome to the Career Marketplace")
  await browser.post("/fr/profil/adhesions", { mentoring: "seeking" })
  expect((await browser.get("/fr/possibilites")).html).not.toContain("Bienvenue au Carrefour")
})

test("a visitor is told nothing of opt-ins above the list", async () => {
  expect((await site.openBrowser().get("/fr/possibilites")).html).not.toContain("Bienvenue au Carrefour")
})
