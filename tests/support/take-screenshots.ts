/** Takes the pictures of docs/images, as a person would who walks through a trial: `script/screenshots`. */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type Browser, chromium, type Page } from "playwright-core"
import sharp from "sharp"
import { demonstrationPassword } from "../../db/demo/people.js"
import { projectPath } from "../../src/platform/project.js"
import { chromiumArguments, findChromium } from "./chromium.js"
import { freePort, startProgram } from "./program.js"
import { makeTemporaryFolder } from "./temporary-folder.js"

const folder = projectPath("docs", "images")
const largest = 150 * 1024
const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 720 },
] as const
const languages = ["fr", "en"] as const
type Language = (typeof languages)[number]

type Person = "visitor" | "member" | "staff"

/** As a person types them: Node does not read the modules' own tables, which lead to JSX. */
const addresses = {
  home: { fr: "/fr", en: "/en" },
  "create-account": { fr: "/fr/creer-un-compte", en: "/en/create-account" },
  "help-centre": { fr: "/fr/aide", en: "/en/help" },
  dashboard: { fr: "/fr/tableau-de-bord", en: "/en/dashboard" },
  "message-settings": { fr: "/fr/compte/avis", en: "/en/account/notices" },
  "staff-desk": { fr: "/fr/personnel/aide", en: "/en/staff/help" },
  "sign-in": { fr: "/fr/connexion", en: "/en/sign-in" },
  "leave-message": { fr: "/fr/aide/message", en: "/en/help/message" },
  trial: { fr: "/fr/essai", en: "/en/trial" },
} as const

const pictures: Readonly<Record<Person, readonly (keyof typeof addresses)[]>> = {
  visitor: ["home", "create-account", "help-centre"],
  member: ["dashboard", "message-settings"],
  staff: ["staff-desk"],
}

const members = { fr: "camille@example.org", en: "robin@example.org" } as const
const staff = "dominique@example.org"

const messages = {
  fr: { subject: "Changer mon adresse courriel", body: "Je change de ministère lundi. Mon compte me suivra-t-il?" },
  en: { subject: "Messages in French", body: "My messages come in French. Where do I choose English?" },
} as const

const answers = {
  fr: "Oui. Ajoutez votre nouvelle adresse sous « Connexion et sécurité » avant de perdre l’ancienne.",
  en: "Under “My account”: choose English as your preferred language.",
} as const

/** Presses the button of the page's first form, and waits for the page that follows. */
async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator("main form button").first().click()])
}

async function signIn(page: Page, language: Language, emailAddress: string): Promise<void> {
  await page.goto(addresses["sign-in"][language])
  await page.locator("[name=identifier]").fill(emailAddress)
  await page.locator("[name=password]").fill(demonstrationPassword)
  await send(page)
}

/** The trial's own page shows the code of the moment. */
async function giveFactor(page: Page, language: Language): Promise<void> {
  const back = page.url()
  await page.goto(addresses.trial[language])
  const code = /\b\d{6}\b/.exec(await page.locator("main").innerText())?.[0] ?? ""
  await page.goto(back)
  await page.locator("[name=code]").first().fill(code)
  await send(page)
}

async function leaveMessage(page: Page, language: Language): Promise<void> {
  await page.goto(addresses["leave-message"][language])
  await page.locator("[name=reason]").selectOption("account")
  for (const [name, value] of Object.entries(messages[language])) await page.locator(`[name=${name}]`).fill(value)
  await send(page)
}

async function answer(page: Page, language: Language): Promise<void> {
  await page.goto(addresses["staff-desk"].fr)
  await page.getByRole("link", { name: messages[language].subject }).click()
  await page.locator("[name=body]").fill(answers[language])
  await Promise.all([page.waitForEvent("load"), page.locator("form:has([name=body]) button").click()])
}

async function take(page: Page, language: Language, who: Person): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const name of pictures[who]) {
      const answer = await page.goto(addresses[name][language])
      if (!answer?.ok()) throw new Error(`${page.url()} answered ${answer?.status()}`)
      await save(`${name}-${language}-${size.width}.png`, await page.screenshot())
    }
  }
}

async function save(name: string, picture: Buffer): Promise<void> {
  const small = await sharp(picture).png({ palette: true, effort: 10 }).toBuffer()
  if (small.length > largest) throw new Error(`${name} is too large: ${small.length} bytes`)
  await writeFile(join(folder, name), small)
  console.log(`${name}  ${Math.ceil(small.length / 1024)} KB`)
}

async function walk(browser: Browser, site: string): Promise<void> {
  const open = async (language: Language) => {
    const options = { baseURL: site, locale: `${language}-CA`, timezoneId: "America/Toronto" }
    return (await browser.newContext(options)).newPage()
  }
  const own = { fr: await open("fr"), en: await open("en") }
  const desk = await open("fr")
  for (const language of languages) {
    await take(await open(language), language, "visitor")
    await signIn(own[language], language, members[language])
    await leaveMessage(own[language], language)
  }
  await signIn(desk, "fr", staff)
  await giveFactor(desk, "fr")
  for (const language of languages) await take(desk, language, "staff")
  for (const language of languages) await answer(desk, language)
  for (const language of languages) await take(own[language], language, "member")
}

await mkdir(folder, { recursive: true })
const port = await freePort()
const trial = startProgram(["trial"], {
  JUMELAGE_FOLDER: await makeTemporaryFolder("screenshots"),
  JUMELAGE_PORT: String(port),
})
const browser = await chromium.launch({ executablePath: await findChromium(console.error), args: chromiumArguments })
try {
  await trial.waitFor("Jumelage is ready", 120_000)
  await walk(browser, `http://127.0.0.1:${port}`)
} finally {
  await browser.close()
  trial.process.kill("SIGTERM")
  await trial.ended()
}
