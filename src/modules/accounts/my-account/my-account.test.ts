import { describe, expect, test } from "vitest"
import { signUp } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { timeZones } from "../../host/index.js"

const site = useSite()

const accountPage = "/fr/compte"
const names = { firstName: "Anne-Sophie", lastName: "Exemple" }
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

describe("the page of one's account", () => {
  test("shows who the person is, how she signs in and since when", async () => {
    const { browser, emailAddress } = await signUp(site)
    const text = textOf(await browser.get(accountPage))
    expect(text).toContain("Anne-Sophie Exemple")
    expect(text).toContain("anne-sophie.exemple")
    expect(text).toContain(emailAddress)
    expect(text).toMatch(/Membre depuis \d+(?:er)? \S+ \d{4}/)
  })

  test("shows the organisation declared at registration, in words that say it is not verified", async () => {
    expect(textOf(await (await signUp(site)).browser.get(accountPage))).toContain("Aucun organisme déclaré")
    const { browser } = await signUp(site, { organisation: "Ministère de l’Exemple" })
    expect(textOf(await browser.get(accountPage))).toContain("Ministère de l’Exemple (déclaré, non vérifié)")
    const english = await browser.get("/en/account")
    expect(english.html).toContain('<span lang="fr">Ministère de l’Exemple</span>')
    expect(textOf(english)).toContain("(declared, not verified)")
  })

  test("corrects the first and last name, and the history records it", async () => {
    const { browser, emailAddress } = await signUp(site)
    const change = { firstName: "Anne", lastName: "Exemple-Modèle", displayName: "Anne E." }
    await browser.post(accountPage, { ...change, language: "fr", timeZone: "America/Regina" })
    const page = await browser.get(accountPage)
    expect(textOf(page)).toContain("Anne Exemple-Modèle")
    expect(page.html).toContain('value="Exemple-Modèle"')
    const { db } = site.doorway
    const { personId } = await db
      .selectFrom("account")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("account.personId")
      .where("addressKey", "=", emailAddress)
      .executeTakeFirstOrThrow()
    const acts = await db.selectFrom("event").select("act").where("subjectKey", "=", personId).execute()
    expect(acts.filter(({ act }) => act === "people.change")).toHaveLength(1)
  })

  test("stands above the other pages of the section in their breadcrumb", async () => {
    const { browser } = await signUp(site)
    const crumbsOf = async (path: string) => {
      const seen = await browser.get(path)
      return textOf({ ...seen, html: /<nav class="crumbs".*?<\/nav>/s.exec(seen.html)?.[0] ?? "" }).trim()
    }
    expect(await crumbsOf("/fr/compte/securite")).toMatch(/^Accueil +Mon compte +Connexion et sécurité$/)
    expect(await crumbsOf("/fr/compte/securite/mot-de-passe")).toMatch(
      /^Accueil +Mon compte +Connexion et sécurité +\S/,
    )
  })

  test("changes the display name, the language of messages and the time zone", async () => {
    const { browser, emailAddress } = await signUp(site)
    const change = { ...names, displayName: "  Anne-Sophie E.  ", language: "en", timeZone: "America/St_Johns" }
    expect((await browser.post(accountPage, change)).location).toBe(accountPage)
    const page = await browser.get(accountPage)
    expect(textOf(page)).toContain("Vos renseignements sont enregistrés.")
    expect(page.html).toContain('value="Anne-Sophie E."')
    expect(page.html).toMatch(/<option value="America\/St_Johns" selected/)
    await browser.post("/en/forgotten-password", { emailAddress })
    await site.mail.waitForMessage(emailAddress, ({ mail }) => !!mail.subject?.startsWith("Your code to choose"))
  })

  test.each([
    [{ lastName: "" }, "Entrez votre nom de famille."],
    [{ displayName: "" }, "Entrez le nom que les autres membres verront."],
    [{ displayName: "a".repeat(101) }, "Raccourcissez cette réponse."],
    [{ language: "de" }, "Choisissez la langue de vos messages."],
    [{ timeZone: "Europe/Paris" }, "Choisissez un fuseau horaire de la liste."],
  ])("refuses %s beside its field and keeps the rest", async (wrong, sentence) => {
    const { browser } = await signUp(site)
    const typed = { ...names, displayName: "Anne", language: "fr", timeZone: "America/Regina" }
    const seen = await browser.post(accountPage, { ...typed, ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
    if (!("timeZone" in wrong)) expect(seen.html).toMatch(/<option value="America\/Regina" selected/)
  })

  test("leads to each page of the section, and marks the one that is open", async () => {
    const { browser } = await signUp(site)
    for (const path of [accountPage, "/fr/compte/securite"]) {
      const { html } = await browser.get(path)
      const menu = /<nav class="sidenav".*?<\/nav>/s.exec(html)?.[0] ?? ""
      expect(menu.match(/aria-current/g)).toHaveLength(1)
      expect(menu).toContain(`href="${path}" aria-current="page"`)
    }
    const below = /<nav class="sidenav".*?<\/nav>/s.exec((await browser.get("/fr/compte/securite/mot-de-passe")).html)
    expect(below?.[0]).toContain('href="/fr/compte/securite" aria-current="true"')
  })

  test("offers zones that the machine knows, from east to west", () => {
    const known = Intl.supportedValuesOf("timeZone")
    expect(timeZones.filter((zone) => !known.includes(zone))).toEqual([])
  })
})
