import { describe, test } from "vitest"
import { judgePage, useBrowser } from "../support/browser.js"
import { pairUp } from "../support/mentoring.js"
import { useSite } from "../support/site.js"
import { openAs } from "../support/visits.js"

const site = useSite()
const browser = useBrowser()

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
    const page = await openAs(language === "fr" ? pair.mentor : pair.mentee, { language, javaScript, site, browser })
    const home = { fr: `/fr/mentorat/jumelages/${pair.pairingId}`, en: `/en/mentoring/pairings/${pair.pairingId}` }
    const follow = async (name: string) => {
      await page.goto(home[language])
      await page.getByRole("main").getByRole("link", { name, exact: true }).first().click()
      await judgePage(page)
    }
    await page.goto(home[language])
    await judgePage(page)

    await follow(words.exchanges)
    await page.getByLabel(words.message, { exact: true }).fill("- un\n- deux")
    await page.getByRole("button", { name: words.send }).click()
    await page.locator("main li li", { hasText: "deux" }).waitFor()
    await judgePage(page)

    await follow(words.notes)
    await page.getByLabel(words.goal).fill("Parler en public")
    await page.getByRole("button", { name: words.addGoal }).click()
    await page.getByText("Parler en public").first().waitFor()
    await judgePage(page)

    await follow(words.report)

    await page.goto(language === "fr" ? `${home.fr}/situation` : `${home.en}/situation`)
    await judgePage(page)

    await follow(words.end)
    await page.getByLabel(words.reason).check()
    await page.getByLabel(words.next).check()
    await page.getByRole("button", { name: words.end }).click()
    await page.getByText(words.over).waitFor()
    await judgePage(page)

    await follow(words.review)
    await page.getByLabel(words.very).check()
    await page.getByRole("button", { name: words.answer }).click()
    await page.getByText(words.thanks).waitFor()
    await judgePage(page)
  })
})
