import { beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { signUp } from "../support/members.js"
import { openProgramme } from "../support/mentoring.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()
let programme: string

beforeAll(async () => {
  await site.app.loadReference()
  programme = await openProgramme(site)
}, 60_000)

/** What a person reads and presses, in each language. */
const words = {
  fr: {
    address: "/fr/mentorat/inscription",
    both: "Les deux",
    begin: "Commencer",
    next: /^Enregistrer et (?:continuer|relire)$/,
    titles: [
      "Vos objectifs",
      "Ce que vous offrez",
      "Façons de travailler",
      "Champs d’intérêt et parcours",
      "Langues",
      "Rencontres",
      "Vous au travail",
      "Personnes à éviter",
    ],
    send: "Envoyer mon inscription",
    active: "Votre inscription est envoyée et active.",
    withdraw: "Pause, absence ou retrait",
  },
  en: {
    address: "/en/mentoring/registration",
    both: "Both",
    begin: "Begin",
    next: /^Save and (?:continue|read again)$/,
    titles: [
      "Your goals",
      "What you offer",
      "Ways of working",
      "Interests and career path",
      "Languages",
      "Meetings",
      "You at work",
      "People to avoid",
    ],
    send: "Send my registration",
    active: "Your registration is sent and active.",
    withdraw: "Pause, absence or withdrawal",
  },
} as const

const visits = (["fr", "en"] as const).flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? "with" : "without" })),
)

describe.each(visits)("a registration in $language $scripts JavaScript", ({ language, javaScript }) => {
  const say = words[language]
  test("is begun on both sides, answered page by page, read again and sent", { timeout: 120_000 }, async () => {
    const member = await signUp(site, { language })
    const address = await site.listen()
    const { page, context } = await browser.open({
      language,
      javaScript,
      site: address,
      width: javaScript ? 1280 : 320,
    })
    const cookies = [...member.browser.cookies].map(([name, value]) => ({ name, value, url: address }))
    await context.addCookies(cookies)
    const judge = async () => (javaScript ? expectAccessible(page) : undefined)
    await page.goto(`${say.address}/${programme}`)
    await judge()
    await page.getByLabel(say.both).check()
    await page.getByRole("button", { name: say.begin }).click()
    for (const title of say.titles) {
      await page.getByRole("heading", { level: 1, name: title }).waitFor()
      await judge()
      if (title === say.titles[0]) await page.locator("[name=goals-1]").selectOption("delegation")
      if (title === say.titles[1]) await page.locator("[name=expertise][value=negotiation]").check()
      if (title === say.titles[4]) await page.locator("[name=languages-fr]").selectOption("fluent")
      if (title === say.titles[5]) await page.locator("[name=week]").first().check()
      await page.getByRole("button", { name: say.next }).click()
    }
    await page.locator("[name=adult]").check()
    await judge()
    await page.locator("[name=consent]").check()
    await page.getByRole("button", { name: say.send }).click()
    await page.getByText(say.active).waitFor()
    await judge()
    await page.getByRole("link", { name: say.withdraw }).first().click()
    await page.locator("[name=act][value=pause]").waitFor()
    await judge()
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true)
  })
})
