import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { demonstrationPassword } from "../../db/demo/people.js"
import { useBrowser } from "../support/browser.js"
import { useTrial } from "../support/trial.js"

const trial = useTrial()
const browser = useBrowser()

type Language = "fr" | "en"

/** What a person reads, in each language: the journey follows the words, not the addresses. */
const words = {
  fr: {
    createAccount: "Créer un compte",
    createMine: "Créer mon compte",
    confirm: "Confirmer mon adresse",
    opened: "Votre compte est ouvert. Bienvenue.",
    dashboard: "Tableau de bord",
    mailbox: "Boîte aux lettres d’essai",
    refresh: "Actualiser",
    code: "Votre code de confirmation",
    settings: "Paramètres de messagerie",
    save: "Enregistrer mes paramètres",
    saved: "Vos paramètres de messagerie sont enregistrés.",
    help: "Aide",
    leave: "Laisser un message",
    send: "Envoyer le message",
    received: "Votre message est reçu",
    other: "English",
    otherDashboard: "Dashboard",
    signOut: "Se déconnecter",
  },
  en: {
    createAccount: "Create an account",
    createMine: "Create my account",
    confirm: "Confirm my address",
    opened: "Your account is open. Welcome.",
    dashboard: "Dashboard",
    mailbox: "Trial mailbox",
    refresh: "Refresh",
    code: "Your confirmation code",
    settings: "Message settings",
    save: "Save my settings",
    saved: "Your message settings are saved.",
    help: "Help",
    leave: "Leave a message",
    send: "Send the message",
    received: "Your message was received",
    other: "Français",
    otherDashboard: "Tableau de bord",
    signOut: "Sign out",
  },
} as const

const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first()
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first()
const heading = (page: Page) => page.locator("h1").innerText()

/** Opens the trial's mailbox as often as it takes, until a message with this subject for this address is there. */
async function readMessage(page: Page, language: Language, subject: string, to: string): Promise<string> {
  await link(page, words[language].mailbox).click()
  const row = page.locator("tr", { hasText: to }).filter({ hasText: subject }).first()
  for (let tries = 0; tries < 50 && (await row.count()) === 0; tries += 1) {
    await page.waitForTimeout(100)
    await link(page, words[language].refresh).click()
  }
  await row.getByRole("link").click()
  return page.locator("main").innerText()
}

async function createAccount(page: Page, language: Language, emailAddress: string): Promise<void> {
  await page.goto(`/${language}`)
  await link(page, words[language].createAccount).click()
  await page.locator("#emailAddress").fill(emailAddress)
  await page.locator("#emailAddressAgain").fill(emailAddress)
  await page.locator("#firstName").fill("Anne-Sophie")
  await page.locator("#lastName").fill("Exemple")
  await page.locator("#displayName").fill("Anne-Sophie Exemple")
  await page.locator("#organisation").fill("Office inventé de la mobilité")
  await page.locator("#password").fill("le chat mange du miel")
  await page.locator("#terms").check()
  await button(page, words[language].createMine).click()
  // The list has no such organisation: what she wrote is kept once she says so; a password never comes back.
  await page.locator('[name="organisation-code"][value="none-of-these"]').check()
  await page.locator("#password").fill("le chat mange du miel")
  await button(page, words[language].createMine).click()

  const text = await readMessage(page, language, words[language].code, emailAddress)
  const code = /\b\d{6}\b/.exec(text)?.[0] ?? ""
  await page.goto(`/${language}/confirmation`)
  await page.locator("#code").fill(code)
  await button(page, words[language].confirm).click()
  expect(await page.locator(".notice.ok").innerText()).toContain(words[language].opened)
  expect(await heading(page)).toBe(words[language].dashboard)
}

async function leaveMessage(page: Page, language: Language, subject: string): Promise<void> {
  await link(page, words[language].help).click()
  await page.goto(`/${language}/${language === "fr" ? "aide" : "help"}/message`)
  expect(await heading(page)).toBe(words[language].leave)
  await page.locator("#reason").selectOption("account")
  await page.locator("#subject").fill(subject)
  await page.locator("#body").fill("Comment changer mon nom? / How do I change my name? 046 454 286")
  await button(page, words[language].send).click()
  expect(await heading(page)).toBe(words[language].received)
}

/** A member of staff of the trial signs in with her second factor, finds the message at the desk and answers it. */
async function answerAsStaff(page: Page, subject: string): Promise<void> {
  await page.goto("/fr/connexion")
  await page.locator("#identifier").fill("dominique@example.org")
  await page.locator("#password").fill(demonstrationPassword)
  await button(page, "Se connecter").click()
  const trialPage = await page.context().newPage()
  const codeNow = async () => {
    await trialPage.goto("/fr/essai")
    return /\b\d{6}\b/.exec(await trialPage.locator("main").innerText())?.[0] ?? ""
  }
  await page.locator("#code").fill(await codeNow())
  await button(page, "Continuer").click()
  await page
    .getByRole("link", { name: /^Espace du personnel/ })
    .first()
    .click()
  await page.goto("/fr/personnel/aide")
  await page.getByRole("link", { name: subject }).click()
  expect(await page.locator("main").innerText()).not.toContain("046 454 286")
  await page.locator("#body").first().fill("Ouvrez « Mon compte », puis « Nom à afficher ».")
  await button(page, "Envoyer la réponse").click()
  expect(await page.locator("main").innerText()).toContain("Ouvrez « Mon compte »")
}

describe.each([
  { language: "fr", javaScript: true },
  { language: "fr", javaScript: false },
  { language: "en", javaScript: true },
  { language: "en", javaScript: false },
] as const)("a newcomer in $language, JavaScript $javaScript", ({ language, javaScript }) => {
  const own = words[language]

  test("creates an account, chooses her messages, reads the other language and leaves a message", async () => {
    const emailAddress = `nouvelle-${language}-${javaScript}@example.org`
    const { page } = await browser.open({ language, javaScript, site: trial.url })
    await createAccount(page, language, emailAddress)

    await page.goto(`/${language}/${language === "fr" ? "compte/avis" : "account/notices"}`)
    expect(await heading(page)).toBe(own.settings)
    await button(page, own.save).click()
    expect(await page.locator(".notice.ok").innerText()).toContain(own.saved)

    await link(page, own.dashboard).click()
    await link(page, own.other).click()
    expect(await heading(page)).toBe(own.otherDashboard)
    await page.goBack()
    await leaveMessage(page, language, `Question ${language} ${javaScript}`)
    await button(page, own.signOut).click()
    expect(await page.locator(".notice.ok").count()).toBe(1)
  })
})

test("the staff answers, and the answer reaches the person by e-mail and in the site", async () => {
  const { page } = await browser.open({ language: "fr", javaScript: false, site: trial.url })
  await createAccount(page, "fr", "demande@example.org")
  await leaveMessage(page, "fr", "Mon nom a changé")

  const staff = await browser.open({ language: "fr", javaScript: false, site: trial.url })
  await answerAsStaff(staff.page, "Mon nom a changé")

  await page.goto("/fr/aide/messages")
  await link(page, "Mon nom a changé").click()
  expect(await page.locator("main").innerText()).toContain("Ouvrez « Mon compte »")
  expect(await readMessage(page, "fr", "Réponse à votre message", "demande@example.org")).toContain(
    "Ouvrez « Mon compte »",
  )
})
