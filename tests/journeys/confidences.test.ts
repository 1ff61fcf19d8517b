import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { pairUp, type TestPair } from "../support/mentoring.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

async function open(member: TestPair["mentor"], language: "fr" | "en", javaScript: boolean): Promise<Page> {
  const visitor = await browser.open({ language, site: await site.listen(), javaScript })
  await visitor.context.addCookies(
    [...member.browser.cookies].map(([name, value]) => ({ name, value, domain: "127.0.0.1", path: "/" })),
  )
  return visitor.page
}

/** What a machine can judge of the page where she is, on the narrowest screen too; the checker itself is a script. */
async function judge(page: Page, javaScript: boolean): Promise<void> {
  if (javaScript) await expectAccessible(page)
  expect(await page.locator("h1").count()).toBe(1)
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, page.url()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })
}

const said = {
  fr: {
    exchanges: "Échanges",
    message: "Votre message",
    send: "Envoyer le message",
    notes: "Objectifs et notes",
    goal: "Nouvel objectif",
    addGoal: "Ajouter l’objectif",
    report: "Signaler un problème",
    end: "Mettre fin au jumelage",
    reason: "Nous avons atteint nos objectifs",
    next: "Je prends une pause",
    over: "Le jumelage est terminé.",
    review: "Bilans",
    very: "Très utile",
    answer: "Envoyer ma réponse",
    thanks: "Votre réponse est conservée pour vous.",
  },
  en: {
    exchanges: "Exchanges",
    message: "Your message",
    send: "Send the message",
    notes: "Goals and notes",
    goal: "New goal",
    addGoal: "Add the goal",
    report: "Report a problem",
    end: "End the pairing",
    reason: "We have reached our goals",
    next: "I take a pause",
    over: "The pairing is over.",
    review: "Reviews",
    very: "Very useful",
    answer: "Send my answer",
    thanks: "Your answer is kept for you.",
  },
} as const

describe.each([
  ["fr", true],
  ["en", false],
] as const)("two people in %s, JavaScript: %s", (language, javaScript) => {
  test("write to each other, set a goal, look at what they may report, end well and look back", async () => {
    const pair = await pairUp(site)
    const words = said[language]
    const page = await open(language === "fr" ? pair.mentor : pair.mentee, language, javaScript)
    const home = { fr: `/fr/mentorat/jumelages/${pair.pairingId}`, en: `/en/mentoring/pairings/${pair.pairingId}` }
    const follow = async (name: string) => {
      await page.goto(home[language])
      await page.getByRole("main").getByRole("link", { name, exact: true }).first().click()
      await judge(page, javaScript)
    }
    await page.goto(home[language])
    await judge(page, javaScript)

    await follow(words.exchanges)
    await page.getByLabel(words.message, { exact: true }).fill("- un\n- deux")
    await page.getByRole("button", { name: words.send }).click()
    await page.locator("main li li", { hasText: "deux" }).waitFor()
    await judge(page, javaScript)

    await follow(words.notes)
    await page.getByLabel(words.goal).fill("Parler en public")
    await page.getByRole("button", { name: words.addGoal }).click()
    await page.getByText("Parler en public").first().waitFor()
    await judge(page, javaScript)

    await follow(words.report)

    await page.goto(language === "fr" ? `${home.fr}/situation` : `${home.en}/situation`)
    await judge(page, javaScript)

    await follow(words.end)
    await page.getByLabel(words.reason).check()
    await page.getByLabel(words.next).check()
    await page.getByRole("button", { name: words.end }).click()
    await page.getByText(words.over).waitFor()
    await judge(page, javaScript)

    await follow(words.review)
    await page.getByLabel(words.very).check()
    await page.getByRole("button", { name: words.answer }).click()
    await page.getByText(words.thanks).waitFor()
    await judge(page, javaScript)
  })
})
