import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { signUp, type TestMember } from "../support/members.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

beforeAll(() => site.app.loadReference(), 60_000)

const save = (page: Page) => page.locator("main .actions button").first().click()
const main = (page: Page) => page.locator("main").innerText()

async function visit(member: TestMember, language: "en" | "fr", javaScript: boolean): Promise<Page> {
  const address = await site.listen()
  const { page, context } = await browser.open({ language, javaScript, site: address })
  await context.addCookies([...member.browser.cookies].map(([name, value]) => ({ name, value, url: address })))
  return page
}

/** Chosen from the list: by the keyboard where the box has its script, from the form that comes back where it has none. */
async function choose(page: Page, box: string, typed: string, name: string, javaScript: boolean): Promise<void> {
  const field = page.locator(`#${box}`)
  if (!javaScript) {
    await field.fill(name)
    return
  }
  await field.pressSequentially(typed)
  await page.locator(`#${box}-suggestions [role=option]`, { hasText: name }).first().waitFor()
  const options = await page.locator(`#${box}-suggestions [role=option]`).allInnerTexts()
  const position = options.findIndex((text) => text.startsWith(name))
  for (let step = 0; step <= position; step += 1) await field.press("ArrowDown")
  await field.press("Enter")
  expect(await field.inputValue()).toBe(name)
}

async function openToMembers(page: Page): Promise<void> {
  await page.locator('[name="seenBy"][value="members"]').check()
  await page.locator('[name="countsInMatching"][value="yes"]').check()
}

type Fill = (page: Page, javaScript: boolean) => Promise<void>

/** Sections that hold many things: how one is added. */
const lists: Readonly<Record<string, Fill>> = {
  "/fr/profil/competences": (page, javaScript) =>
    choose(page, "skill", "gestion de proj", "Gestion de projet", javaScript),
  "/fr/profil/experience": async (page, javaScript) => {
    await page.locator("#titleFr").fill("Aide-gardienne")
    await choose(
      page,
      "occupation",
      "conseillers en ress",
      "Professionnels/professionnelles en ressources humaines",
      javaScript,
    )
    await page.locator('[name="from-month"]').selectOption("4")
    await page.locator('[name="from-year"]').fill("2019")
    await page.locator("#doneFr").fill("Entretien de la lanterne.")
  },
  "/fr/profil/etudes": async (page, javaScript) => {
    await page.locator("#level").selectOption("bachelor")
    await choose(page, "field", "statist", "Statistique", javaScript)
    await page.locator('[name="status"][value="completed"]').check()
    await page.locator("#year").fill("2015")
  },
  "/fr/profil/liens": async (page) => {
    await page.locator("#titleFr").fill("Carnet du phare")
    await page.locator("#address").fill("https://phare.example.org")
  },
}

/** What a reader of English finds of it. */
const read = ["Project management", "Human resources professionals", "Bachelor’s degree", "Carnet du phare"]

describe.each([true, false])("what a member has done and can do, JavaScript %s", (javaScript) => {
  test("is filled from French and read in English by another member", async () => {
    const member = await signUp(site)
    const page = await visit(member, "fr", javaScript)
    for (const [address, fill] of Object.entries(lists)) {
      await page.goto(`${address}/ajout`)
      if (javaScript) await expectAccessible(page)
      await fill(page, javaScript)
      await save(page)
      expect(await main(page), address).toContain("est enregistrée")
      await page.goto(address)
      await openToMembers(page)
      await save(page)
    }
    await page.goto("/fr/profil")
    if (javaScript) await expectAccessible(page)
    const username = await usernameOf(member)
    const reader = await visit(await signUp(site, { language: "en" }), "en", javaScript)
    await reader.goto(`/en/members/${username}`)
    const seen = await main(reader)
    for (const text of read) expect(seen).toContain(text)
    if (javaScript) await expectAccessible(reader)
  }, 120_000)

  test("asks what is meant where the words could mean several things, and keeps nothing as typed", async () => {
    const member = await signUp(site)
    const page = await visit(member, "fr", javaScript)
    await page.goto("/fr/profil/competences/ajout")
    await page.locator("#skill").fill("gestion")
    await save(page)
    const choices = page.locator('input[type=radio][name="skill-code"]')
    expect(await choices.count()).toBeGreaterThan(1)
    await choices.first().check()
    await save(page)
    const skills = await skillsOf(member)
    expect(skills).toHaveLength(1)
    expect(skills[0]).not.toBe("gestion")
  })
})

async function usernameOf({ emailAddress }: TestMember): Promise<string> {
  const { username } = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("username")
    .where("address", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return username
}

async function skillsOf({ emailAddress }: TestMember): Promise<readonly string[]> {
  const rows = await site.doorway.db
    .selectFrom("profileSkill")
    .innerJoin("account", "account.personId", "profileSkill.personId")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("profileSkill.skill")
    .where("address", "=", emailAddress)
    .execute()
  return rows.map(({ skill }) => skill)
}
