import { beforeAll, describe, expect, test } from "vitest"
import { as, outcomeOf, signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { belongTo } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { applyTo } from "./apply-to.js"

const site = useSite()
let author: TestApplicant
let her: TestApplicant

/** Open to everybody, so that a test of one rule does not meet another. */
const kind = { type: "collaboration" }
const words = { message: "Je suis prête.\n\nEt disponible.", supervisor: "" }
const formOf = (opportunity: number, language: "fr" | "en" = "fr") =>
  language === "fr" ? `/fr/possibilites/${opportunity}/candidature` : `/en/opportunities/${opportunity}/application`
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

const apply = ({ browser }: TestApplicant, opportunity: number, fields: Readonly<Record<string, string>> = {}) =>
  browser.post(formOf(opportunity), { ...words, ...fields })

async function applicationsTo(opportunity: number) {
  return site.doorway.db.selectFrom("application").selectAll().where("opportunity", "=", opportunity).execute()
}

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  her = await signUpAs(site, "Amina Essai")
})

describe("applying", () => {
  test("sends her words and the sections that she ticked to the author, and says what comes next", async () => {
    await her.browser.post("/fr/profil/poste", {
      titleFr: "Vigie des marées",
      titleEn: "",
      membershipId: "",
      unitFr: "",
      unitEn: "",
      seenBy: "self",
      countsInMatching: "no",
    })
    const opportunity = await posted(site, author, kind)
    const form = await her.browser.get(formOf(opportunity))
    expect(textOf(form)).toContain("À qui vais-je montrer quoi?")
    expect(textOf(form)).toContain("Votre nom à afficher et votre message : Camille Hôtesse.")
    expect(form.html).not.toContain("camille@example.org")
    const sent = await apply(her, opportunity, { sections: "position", seen: "1" })
    expect(sent.status).toBe(303)
    const page = await her.browser.get(sent.location ?? "")
    expect(textOf(page)).toContain("Votre candidature est envoyée.")
    expect(textOf(page)).toContain("Sections que vous avez jointes Poste")
    expect(page.html).not.toContain("camille@example.org")
    const received = await author.browser.get(sent.location ?? "")
    expect(textOf(received)).toContain("Candidature : Amina Essai")
    expect(textOf(received)).toContain("Vigie des marées")
    expect(received.html).not.toContain(her.emailAddress)
    const { mail } = await site.mail.waitForMessage(author.emailAddress, ({ mail: { subject } }) =>
      /^Nouvelle candidature\s: Cartographier/.test(subject ?? ""),
    )
    expect(mail.text).toContain("Et disponible.")
    expect(mail.text).toContain(sent.location ?? "nowhere")
    expect(mail.text).not.toContain(her.emailAddress)
  })

  test("attaches nothing that was not ticked, nor what is none of her sections", async () => {
    const opportunity = await posted(site, author, kind)
    const sent = await apply(her, opportunity, { sections: "telephone" })
    expect((await applicationsTo(opportunity)).map(({ shownSections }) => shownSections)).toEqual([[]])
    const received = await author.browser.get(sent.location ?? "")
    expect(textOf(received)).toContain("Aucune section n’est jointe.")
    expect(received.html).not.toContain("Vigie des marées")
  })

  test("twice at once is one application", async () => {
    const opportunity = await posted(site, author, kind)
    const input = { opportunity, message: "Bonjour", sections: [] }
    const settled = await Promise.allSettled([1, 2, 3].map(() => as(site, her, (ctx) => applyTo(ctx, input))))
    expect(settled.map(outcomeOf).sort()).toEqual(["already-applied", "already-applied", "done"])
    const again = await apply(her, opportunity)
    expect(again.status).toBe(409)
    expect(textOf(again)).toContain("Vous avez déjà posé votre candidature")
  })

  test("needs words, and keeps what was typed", async () => {
    const opportunity = await posted(site, author, kind)
    const empty = await apply(her, opportunity, { message: " ", supervisor: "patron" })
    expect(empty.status).toBe(422)
    expect(textOf(empty)).toContain("Écrivez un message : il dit pourquoi vous postulez.")
    expect(empty.html).toContain('value="patron"')
    expect((await apply(her, opportunity, { message: "x".repeat(4001) })).status).toBe(422)
    expect(await applicationsTo(opportunity)).toEqual([])
  })

  test("is refused where the author edited it meanwhile, and goes through once it is read again", async () => {
    const opportunity = await posted(site, author, kind)
    await site.doorway.db.updateTable("opportunity").set({ revision: 2 }).where("number", "=", opportunity).execute()
    const refused = await apply(her, opportunity, { seen: "1" })
    expect(refused.status).toBe(409)
    expect(textOf(refused)).toContain("Cette possibilité a été modifiée pendant que vous écriviez.")
    expect(refused.html).toContain("Et disponible.")
    expect(refused.html).toContain('name="seen" value="2"')
    expect((await apply(her, opportunity, { seen: "2" })).status).toBe(303)
  })

  test("is refused once the last day is over, though she began before and nobody closed it yet", async () => {
    const opportunity = await posted(site, author, { ...kind, closesIn: 1 })
    expect((await her.browser.get(formOf(opportunity))).html).toContain("Poser ma candidature")
    await site.doorway.db
      .updateTable("opportunity")
      .set({ closesAt: site.doorway.clock() })
      .where("number", "=", opportunity)
      .execute()
    const late = await apply(her, opportunity)
    expect(late.status).toBe(409)
    expect(textOf(late)).toContain("La date limite pour postuler est passée.")
    expect(late.html).toContain("Et disponible.")
  })

  test("to a post of somebody who seeks is an answer, in these words", async () => {
    const opportunity = await posted(site, author, { ...kind, side: "seeking" })
    expect(textOf(await her.browser.get(`/fr/possibilites/${opportunity}`))).toContain("Envoyer ma réponse")
    expect(textOf(await her.browser.get(formOf(opportunity, "en")))).toContain("Send my answer")
    await apply(her, opportunity)
    await site.mail.waitForMessage(author.emailAddress, ({ mail: { subject } }) =>
      /^Nouvelle réponse\s:/.test(subject ?? ""),
    )
  })

  test("leads a visitor through the sign-in page and back", async () => {
    const opportunity = await posted(site, author, kind)
    const visitor = site.openBrowser()
    expect(textOf(await visitor.get(`/fr/possibilites/${opportunity}`))).toContain("Se connecter pour postuler")
    expect((await visitor.get(formOf(opportunity))).location).toContain("/fr/connexion")
  })
})

describe("where she cannot apply", () => {
  test("the reason stands where the button would be, and the server says the same", async () => {
    const opportunity = await posted(site, author, { type: "micro-mission" })
    const page = await her.browser.get(`/fr/possibilites/${opportunity}`)
    expect(textOf(page)).toContain("Seules les personnes dont l’appartenance à un organisme de la fonction publique")
    expect(page.html).not.toContain(formOf(opportunity))
    const refused = await apply(her, opportunity)
    expect(refused.status).toBe(409)
    expect(await applicationsTo(opportunity)).toEqual([])
    expect(textOf(await author.browser.get(formOf(opportunity)))).toContain("Cette possibilité est la vôtre")
  })

  test("what is limited takes who is verified in a listed organisation, below it, or in what it has become", async () => {
    const { db } = site.doorway
    const member = async (nameFr: string, standing: "declared" | "verified" = "verified") => {
      const person = await signUpAs(site, "Personne Exemple")
      return { person, ...(await belongTo(site, person, { nameFr, standing })) }
    }
    const listed = await member("Ministère des Lacs")
    const below = await member("Direction des Rivières")
    const former = await member("Ancien ministère des Lacs")
    const declared = await member("Ministère des Lacs", "declared")
    const elsewhere = await member("Office des Montagnes")
    const { organisationId } = listed
    await db
      .updateTable("organisation")
      .set({ parentId: organisationId })
      .where("id", "=", below.organisationId)
      .execute()
    await db
      .updateTable("organisation")
      .set({ validUntil: "2020-01-01", successorId: organisationId })
      .where("id", "=", former.organisationId)
      .execute()
    const opportunity = await posted(site, author, { type: "micro-mission", isRestricted: true })
    await db.insertInto("opportunityRestriction").values({ opportunity, organisationId }).execute()
    const outcome = async ({ person }: { person: TestApplicant }) => (await apply(person, opportunity)).status
    expect(await outcome(listed)).toBe(303)
    expect(await outcome(below)).toBe(303)
    expect(await outcome(former)).toBe(303)
    expect(await outcome(declared)).toBe(409)
    expect(await outcome(elsewhere)).toBe(409)
    const page = textOf(await elsewhere.person.browser.get(`/fr/possibilites/${opportunity}`))
    expect(page).toContain("Cette possibilité est réservée au personnel de certains organismes")
    expect(page).toContain("Organismes : Ministère des Lacs.")
  })
})

describe("a message to her manager", () => {
  test("goes once, to an address of an organisation where she is verified, with nothing of what she wrote", async () => {
    const person = await signUpAs(site, "Rosa Exemple")
    const { organisationId } = await belongTo(site, person, { nameFr: "Office des Plaines", standing: "verified" })
    await site.doorway.db
      .insertInto("organisationDomain")
      .values({ domain: "plaines.example.org", organisationId })
      .execute()
    const opportunity = await posted(site, author, kind)
    const elsewhere = await apply(person, opportunity, { supervisor: "chef@ailleurs.example.org" })
    expect(elsewhere.status).toBe(422)
    expect(textOf(elsewhere)).toContain("Cette adresse n’est pas dans un domaine d’un organisme")
    expect((await apply(person, opportunity, { supervisor: person.emailAddress })).status).toBe(422)
    const address = "gestion@plaines.example.org"
    const sent = await apply(person, opportunity, { supervisor: address, supervisorLanguage: "en" })
    expect(sent.status).toBe(303)
    const { mail } = await site.mail.waitForMessage(address, () => true)
    expect(mail.subject).toBe("Rosa Exemple is applying to an opportunity: Map the services of a region")
    expect(mail.text).toContain(`/en/opportunities/${opportunity}`)
    expect(mail.text).not.toContain("Je suis prête.")
    const keeping = () =>
      site.doorway.db.selectFrom("mailMessage").select("id").where("address", "=", address).execute()
    await expect.poll(keeping).toEqual([])
    const again = await person.browser.post(`${sent.location}/gestionnaire`, { supervisor: address })
    expect(again.status).toBe(409)
    expect(textOf(again)).toContain("Votre gestionnaire a déjà reçu un message")
    expect(site.mail.messages.filter((each) => each.to.includes(address))).toHaveLength(1)
  })
})
