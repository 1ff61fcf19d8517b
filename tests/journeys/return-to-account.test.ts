import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { linksIn } from "../support/mail-scanner.js"
import { signUp, type TestMember, testPassword } from "../support/members.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

type Language = "fr" | "en"

const newPassword = "un renard traverse la rivière"

const words = {
  fr: {
    forgotten: "Mot de passe oublié?",
    sendCode: "Envoyer le code",
    codeSubject: "Votre code pour choisir un nouveau mot de passe",
    savePassword: "Enregistrer le mot de passe",
    saved: "Votre nouveau mot de passe est enregistré",
    signIn: "Se connecter",
    locked: "Par sécurité, la connexion est fermée pendant 15 minutes.",
    lockedSubject: "Votre compte est verrouillé",
    unlock: "Déverrouiller et se connecter",
    ended: "Votre session a pris fin. Connectez-vous : votre texte est conservé.",
    save: "Enregistrer",
    goOn: "Continuer",
    kept: "Vos renseignements sont enregistrés.",
  },
  en: {
    forgotten: "Forgot your password?",
    sendCode: "Send the code",
    codeSubject: "Your code to choose a new password",
    savePassword: "Save the password",
    saved: "Your new password is saved",
    signIn: "Sign in",
    locked: "For safety, signing in is closed for 15 minutes.",
    lockedSubject: "Your account is locked",
    unlock: "Unlock and sign in",
    ended: "Your session has ended. Sign in: your text is kept.",
    save: "Save",
    goOn: "Continue",
    kept: "Your information is saved.",
  },
} as const

const paths = {
  fr: { signIn: "/fr/connexion", account: "/fr/compte" },
  en: { signIn: "/en/sign-in", account: "/en/account" },
} as const

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first()
const main = (page: Page) => page.locator("main").innerText()

async function signIn(page: Page, language: Language, { emailAddress }: TestMember, password: string): Promise<void> {
  await page.locator("#identifier").fill(emailAddress)
  await page.locator("#password").fill(password)
  await button(page, words[language].signIn).click()
}

async function messageTo({ emailAddress }: TestMember, subject: string) {
  const { mail } = await site.mail.waitForMessage(
    emailAddress,
    (message) => !!message.mail.subject?.startsWith(subject),
  )
  return { subject: mail.subject ?? "", link: linksIn(mail.text ?? "")[0] as string }
}

const visits = [
  { language: "fr", javaScript: true },
  { language: "fr", javaScript: false },
  { language: "en", javaScript: true },
  { language: "en", javaScript: false },
] as const

describe.each(visits)("in $language, JavaScript: $javaScript", ({ language, javaScript }) => {
  const said = words[language]
  const judge = async (page: Page) => {
    if (javaScript) await expectAccessible(page)
  }

  async function open() {
    return (await browser.open({ language, javaScript, site: await site.listen() })).page
  }

  test("a person who has forgotten her password chooses another one in the browser of her telephone", async () => {
    const member = await signUp(site, { language })
    const page = await open()
    await page.goto(paths[language].signIn)
    await page.getByRole("link", { name: said.forgotten }).click()
    await page.locator("#emailAddress").fill(member.emailAddress)
    await button(page, said.sendCode).click()
    await judge(page)
    const { subject, link } = await messageTo(member, said.codeSubject)
    const telephone = await open()
    await telephone.goto(link)
    await judge(telephone)
    await telephone.locator("#code").fill(subject.slice(-6))
    await telephone.locator("#newPassword").fill(newPassword)
    await button(telephone, said.savePassword).click()
    expect(await main(telephone)).toContain(said.saved)
    await signIn(telephone, language, member, newPassword)
    expect(telephone.url()).not.toContain(paths[language].signIn)
  })

  test("a person whom a stranger has locked out enters by her message", async () => {
    const member = await signUp(site, { language })
    const stranger = site.openBrowser()
    for (let time = 1; time <= 10; time += 1) {
      await stranger.post(paths[language].signIn, { identifier: member.emailAddress, password: "au hasard" })
    }
    const page = await open()
    await page.goto(paths[language].signIn)
    await signIn(page, language, member, testPassword)
    expect(await main(page)).toContain(said.locked)
    await judge(page)
    await page.goto((await messageTo(member, said.lockedSubject)).link)
    await judge(page)
    await page.locator("#password").fill(testPassword)
    await button(page, said.unlock).click()
    await page.goto(paths[language].account)
    expect(await main(page)).toContain(member.emailAddress)
  })

  test("a person whose session ends while she writes loses nothing", async () => {
    const member = await signUp(site, { language })
    const page = await open()
    await page.goto(`${paths[language].signIn}?next=${paths[language].account}`)
    await signIn(page, language, member, testPassword)
    await page.locator("#displayName").fill("Anne-Sophie d’Exemple")
    const other = language === "fr" ? "/fr/compte/securite/sessions/fin" : "/en/account/security/sessions/end"
    await member.browser.post(other)
    await button(page, said.save).click()
    expect((await main(page)).replaceAll("\u00a0", " ")).toContain(said.ended)
    await signIn(page, language, member, testPassword)
    await judge(page)
    await button(page, said.goOn).click()
    expect(await main(page)).toContain(said.kept)
    expect(await page.locator("#displayName").inputValue()).toBe("Anne-Sophie d’Exemple")
  })
})
