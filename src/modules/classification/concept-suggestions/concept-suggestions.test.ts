import { beforeAll, describe, expect, test, vi } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { TestBrowser } from "../../../../tests/support/test-browser.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { listEditions } from "../editions/edition.store.js"
import { listRows } from "../lists/list.store.js"
import { choiceLists } from "../suggestions/choice-lists.js"
import { mostWaiting, type SuggestedList } from "./concept-suggestion.js"
import { publishAdditions } from "./publish-additions.js"

const site = useSite()
const mine = { fr: "/fr/compte/suggestions", en: "/en/account/suggestions" } as const
const desk = "/fr/personnel/suggestions"
const here = () => reading(site.doorway, visitor)
let staff: TestMember
let colleague: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  staff = await signUpStaff(site, ["reference-data"])
  colleague = await signUpStaff(site, ["reference-data"])
})

const typed = { list: "skill", language: "fr" }
const suggest = ({ browser }: TestMember, name: string, change: Readonly<Record<string, string>> = {}) =>
  browser.post(mine.fr, { ...typed, typed: name, ...change })

const suggestionsOf = async (member: TestMember) =>
  site.doorway.db
    .selectFrom("conceptSuggestion")
    .selectAll()
    .where("personId", "=", await personIdOf(site, member))
    .orderBy("suggestedAt")
    .execute()

/** A suggestion that waits, by its key. */
async function waiting(name: string, change: Readonly<Record<string, string>> = {}) {
  const member = await signUp(site)
  const seen = await suggest(member, name, change)
  expect(seen.status, seen.html).toBe(303)
  const [suggestion] = await suggestionsOf(member)
  return { member, id: suggestion?.id ?? "" }
}

const accept = (id: string, change: Readonly<Record<string, string>>, by: TestBrowser = staff.browser) =>
  by.post(`${desk}/${id}/acceptation`, { parent: "health", ...change })

const published = (list: SuggestedList, name: string) =>
  vi.waitFor(
    async () => {
      const codes = await choiceLists[list].resolve(here(), name)
      expect(codes).toHaveLength(1)
      return codes[0] ?? ""
    },
    { timeout: 10_000 },
  )

const statusOf = async (id: string) =>
  (
    await site.doorway.db
      .selectFrom("conceptSuggestion")
      .select("status")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).status

describe("from a suggestion to the list", () => {
  test("a skill suggested in French is accepted, can be chosen in both languages, and its author is told in French", async () => {
    const { member, id } = await waiting("Lecture de cartes marines")
    expect((await staff.browser.get(desk)).html).toContain(`${desk}/${id}`)
    const shown = (await staff.browser.get(`${desk}/${id}`)).html
    expect(shown).toContain('name="titleFr" lang="fr" maxlength="120" class="w-l" value="Lecture de cartes marines"')
    expect(shown.slice(shown.indexOf("<main"))).not.toContain("Anne-Sophie")

    const seen = await accept(id, {
      titleEn: "Nautical chart reading",
      titleFr: "Lecture de cartes marines",
      parent: "transport-logistics",
      synonymsEn: "sea chart reading\r\n\r\nmarine charts",
      synonymsFr: "navigation sur carte",
    })
    expect(seen.status, seen.html).toBe(303)
    expect((await staff.browser.get(seen.location ?? "")).html).toContain("L’ajout à la liste est fait.")

    const code = await published("skill", "nautical chart reading")
    expect(code).toBe("added-nautical-chart-reading")
    expect(await choiceLists.skill.resolve(here(), "LECTURE DE CARTES MARINES")).toEqual([code])
    expect(await choiceLists.skill.resolve(here(), "marine charts")).toEqual([code])
    const proposed = await site.openBrowser().get("/fr/carrieres/competences/suggestions?q=cartes+marines")
    expect(proposed.html).toContain(`data-code="${code}"`)

    const { mail } = await site.mail.waitForMessage(member.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Suggestion"),
    )
    expect(mail.subject).toBe("Suggestion retenue\u00a0: Lecture de cartes marines")
    expect(mail.text?.replace(/\s+/g, " ")).toContain(
      "Vous pouvez maintenant choisir la compétence « Lecture de cartes marines » dans votre profil.",
    )
    expect(mail.text).toContain("/fr/compte/suggestions")
    expect((await member.browser.get("/fr/avis")).html).toContain("Suggestion retenue")
    const own = (await member.browser.get(mine.fr)).html
    expect(own).toContain("Ajoutée à la liste")
    expect(own).toContain(
      'href="/fr/profil/competences/ajout">Ajouter à mon profil<span class="hide">\u00a0: Lecture de cartes marines',
    )
    expect((await member.browser.get(mine.en)).html).toContain("Nautical chart reading")
  })

  test("a credential takes its kind, and the person who reads English is told in English", async () => {
    const member = await signUp(site, { language: "en" })
    await member.browser.post(mine.en, { list: "credential", language: "en", typed: "Lighthouse keeper licence" })
    const [suggestion] = await suggestionsOf(member)
    const titles = { titleEn: "Lighthouse keeper licence", titleFr: "Licence de gardiennage de phare" }
    expect((await accept(suggestion?.id ?? "", { ...titles, parent: "health" })).html).toContain("Choisissez sa place")
    expect((await accept(suggestion?.id ?? "", { ...titles, parent: "licence" })).status).toBe(303)
    const code = await published("credential", "licence de gardiennage de phare")
    expect(await listRows(here(), "credential", { code: [code] })).toMatchObject([{ kind: "licence" }])
    const { mail } = await site.mail.waitForMessage(member.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Suggestion"),
    )
    expect(mail.subject).toBe("Suggestion accepted: Lighthouse keeper licence")
  })

  test("one that the list has under another name is merged, and leads there from then on", async () => {
    const { member, id } = await waiting("Pilotage de chantiers")
    const unclear = await staff.browser.post(`${desk}/${id}/fusion`, { concept: "gestion de proje", word: "" })
    expect(unclear.status).toBe(422)
    expect(unclear.html).toContain('value="project-management"')
    expect((await staff.browser.post(`${desk}/${id}/fusion`, { concept: "" })).status).toBe(422)
    const seen = await staff.browser.post(`${desk}/${id}/fusion`, {
      concept: "Gestion de projet",
      word: "Pilotage de chantiers",
    })
    expect(seen.status, seen.html).toBe(303)
    expect(await choiceLists.skill.resolve(here(), "pilotage de chantiers")).toEqual(["project-management"])
    const { mail } = await site.mail.waitForMessage(member.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Suggestion"),
    )
    expect(mail.text?.replace(/\s+/g, " ")).toContain("« Gestion de projet »")
    expect((await member.browser.get(mine.fr)).html).toContain("Dans la liste sous un autre nom")
  })

  test("one that does not fit is declined for a reason that its author reads, and that she may choose not to receive", async () => {
    const { member, id } = await waiting("Machin 3000")
    expect((await staff.browser.post(`${desk}/${id}/refus`, {})).html).toContain("Choisissez le motif.")
    expect((await staff.browser.post(`${desk}/${id}/refus`, { reason: "product-name" })).status).toBe(303)
    const { mail } = await site.mail.waitForMessage(member.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Suggestion"),
    )
    expect(mail.subject).toBe("Suggestion non retenue\u00a0: Machin 3000")
    expect(mail.text).toContain("C’est le nom d’un produit.")
    expect((await member.browser.get(mine.fr)).html).toContain("C’est le nom d’un produit.")
  })
})

describe("what a member may suggest", () => {
  test("is what the list lacks: what it has is shown to her with the way to her profile", async () => {
    const member = await signUp(site)
    const seen = await suggest(member, "gestion de  PROJET")
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("Cela se trouve déjà dans la liste.")
    expect(seen.html).toMatch(/<p>Gestion de projet <a href="[^"]+">Ajouter à mon profil/)
    expect(await suggestionsOf(member)).toEqual([])
  })

  test("is named: everything to correct is said at once", async () => {
    const seen = await suggest(await signUp(site), " ", { list: "", language: "" })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("Choisissez ce que vous voulez suggérer.")
    expect(seen.html).toContain("Écrivez le nom")
    expect(seen.html).toContain("Choisissez la langue du nom.")
    expect((await suggest(await signUp(site), "?! …")).html).toContain("avec des lettres ou des chiffres")
  })

  test("waits once, however it is written, and at most twenty at a time", async () => {
    const member = await signUp(site)
    await suggest(member, "Dressage de dragons")
    expect((await suggest(member, "dressage  de DRAGONS")).html).toContain("Vous avez déjà fait cette suggestion.")
    const answers = await Promise.all(
      Array.from({ length: mostWaiting + 4 }, (_, n) => suggest(member, `Dressage de dragons numéro ${n}`)),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(mostWaiting - 1)
    expect(answers.find(({ status }) => status === 422)?.html).toContain("20 de vos suggestions attendent une réponse.")
    expect(await suggestionsOf(member)).toHaveLength(mostWaiting)
  })

  test("is asked for where the list did not find it, of members alone", async () => {
    const { browser } = await signUp(site)
    const search = "/fr/carrieres/competences?q=licorne"
    const suggest = 'href="/fr/compte/suggestions?list=skill&amp;text=licorne">Suggérer une compétence'
    expect((await browser.get(search)).html).toContain(suggest)
    const visitor = (await site.openBrowser().get(search)).html
    expect(visitor).toContain("licorne")
    expect(visitor).not.toContain("Suggérer une compétence")
  })

  test("is asked for where a profile did not find it, with the words that she had typed", async () => {
    const { browser } = await signUp(site)
    const adding = "/fr/profil/competences/ajout"
    expect((await browser.get(adding)).html).toContain(
      'href="/fr/compte/suggestions?list=skill">Suggérer une compétence',
    )
    const credentials = (await browser.get("/fr/profil/titres-de-competences/ajout")).html
    expect(credentials).toContain('href="/fr/compte/suggestions?list=credential">Suggérer un titre de compétence')
    const { html } = await browser.post(adding, { skill: "Élevage de licornes" })
    const [, address = ""] = /href="([^"]*\?list=skill&amp;text=[^"]*)"/.exec(html) ?? []
    expect((await browser.get(address.replaceAll("&amp;", "&"))).html).toContain('value="Élevage de licornes"')
  })

  test("may say for which occupation it is missing; one that no list has is left out", async () => {
    const occupation = (await site.openBrowser().get("/fr/carrieres/professions/21231")).html
    expect(occupation).toContain('href="/fr/compte/suggestions?list=skill&amp;occupation=21231"')
    const { browser } = await signUp(site)
    const { html } = await browser.get(`${mine.fr}?list=credential&text=Brevet%20de%20phare&occupation=21231`)
    expect(html).toContain('value="Brevet de phare"')
    expect(html).toContain("Cela manque pour cette profession\u00a0: ")
    const { id } = await waiting("Relecture de phares", { occupation: "21231" })
    expect((await staff.browser.get(`${desk}/${id}`)).html).toContain("conceptrices en logiciel")
    const { member } = await waiting("Relecture de balises", { occupation: "99999" })
    expect(await suggestionsOf(member)).toMatchObject([{ occupation: null }])
  })

  test("is hers to withdraw while it waits, and nobody else's", async () => {
    const { member, id } = await waiting("Observation de nuages")
    const other = await signUp(site)
    expect((await other.browser.post(`${mine.fr}/${id}/retrait`)).status).toBe(404)
    expect((await other.browser.get(mine.fr)).html).not.toContain("Observation de nuages")
    expect((await member.browser.post(`${mine.fr}/${id}/retrait`)).status).toBe(303)
    expect(await statusOf(id)).toBe("withdrawn")
    expect((await member.browser.post(`${mine.fr}/${id}/retrait`)).status).toBe(409)
    expect((await staff.browser.get(desk)).html).not.toContain("Observation de nuages")
    expect((await suggest(member, "Observation de nuages")).status).toBe(303)
  })
})

describe("the desk", () => {
  test("is closed to members, visitors and other staff", async () => {
    const { member, id } = await waiting("Pliage de parachutes")
    const help = (await signUpStaff(site, ["help"])).browser
    for (const browser of [member.browser, help]) {
      expect((await browser.get(desk)).status).toBe(403)
      expect((await browser.get(`${desk}/${id}`)).status).toBe(403)
      expect((await accept(id, { titleEn: "A b", titleFr: "C d" }, browser)).status).toBe(403)
      expect((await browser.post(`${desk}/${id}/refus`, { reason: "unclear" })).status).toBe(403)
    }
    expect((await site.openBrowser().get(desk)).location).toContain("/fr/connexion")
    expect(await statusOf(id)).toBe("waiting")
    expect((await staff.browser.get(`${desk}/00000000-0000-7000-8000-000000000000`)).status).toBe(404)
    expect((await staff.browser.get(`${desk}/abc`)).status).toBe(404)
  })

  test("counts what waits, shows what is similar, and keeps what is decided", async () => {
    const { id } = await waiting("Gestion des projets numériques")
    const { html } = await staff.browser.get(`${desk}/${id}`)
    expect(html).toContain("Gestion de projet")
    expect(html).toMatch(/class="waiting"/)
    await staff.browser.post(`${desk}/${id}/refus`, { reason: "too-narrow" })
    expect((await staff.browser.get(`${desk}?status=declined`)).html).toContain("Gestion des projets numériques")
    expect((await staff.browser.get(`${desk}/${id}`)).html).not.toContain("Ne pas retenir la suggestion")
  })

  test("of two who decide at once, one wins and the other reads why not", async () => {
    const { id, member } = await waiting("Cordage de harpes")
    const titles = { titleEn: "Harp stringing", titleFr: "Cordage de harpes" }
    const answers = await Promise.all([
      accept(id, titles),
      colleague.browser.post(`${desk}/${id}/refus`, { reason: "unclear" }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(answers.find(({ status }) => status === 409)?.html).toContain("décidée ou retirée entre-temps")
    const notices = (await member.browser.get("/fr/avis")).html.match(/Suggestion (?:non )?retenue/g)
    expect(new Set(notices).size).toBe(1)
  })

  test("adds no title twice, not even by two who accept at the same time", async () => {
    const [one, two] = [await waiting("Polissage de lentilles"), await waiting("Lentilles polies")]
    const titles = { titleEn: "Lens polishing", titleFr: "Polissage de lentilles" }
    const taken = await accept(one.id, { titleEn: "Project management", titleFr: "Polissage de lentilles" })
    expect(taken.status).toBe(422)
    expect(taken.html).toContain("La liste a déjà ce nom.")
    const answers = await Promise.all([accept(one.id, titles), accept(two.id, titles, colleague.browser)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    await published("skill", "lens polishing")
  })
})

describe("the members' edition", () => {
  const editions = async () =>
    (await listEditions(here())).filter(({ list, publisher }) => list === "skill" && publisher === "members")

  test("holds all that was added, beside the other lists", async () => {
    const before = (await listRows(here(), "skill")).length
    const { id } = await waiting("Soufflage de verre marin")
    await accept(id, { titleEn: "Sea glass blowing", titleFr: "Soufflage de verre marin" })
    await published("skill", "sea glass blowing")
    expect(await listRows(here(), "skill")).toHaveLength(before + 1)
    expect((await editions()).filter(({ status }) => status === "current")).toHaveLength(1)
  })

  test("is made once of the same rows, however often the task runs and however many at once", async () => {
    const before = (await editions()).length
    await Promise.all([1, 2, 3].map(() => publishAdditions(site.doorway, "skill")))
    expect(await editions()).toHaveLength(before)
  })

  test("left half-way by a process that was killed is taken back and made again", async () => {
    const { db, clock } = site.doorway
    await db
      .insertInto("addedConcept")
      .values({
        ...{ list: "skill", code: "added-kite-flying", parent: "arts-culture", titleEn: "Kite flying" },
        ...{ titleFr: "Pilotage de cerfs-volants", synonymsEn: [], synonymsFr: [], addedAt: clock() },
      })
      .execute()
    await db
      .insertInto("edition")
      .values({
        ...{ list: "skill", publisher: "members", source: "cut", digest: "cut", isOwn: false, status: "loading" },
        beganAt: clock(),
      })
      .execute()
    await publishAdditions(site.doorway, "skill")
    await published("skill", "kite flying")
    expect((await editions()).map(({ status }) => status)).toContain("abandoned")
    expect((await editions()).filter(({ status }) => status === "loading")).toEqual([])
  })
})
