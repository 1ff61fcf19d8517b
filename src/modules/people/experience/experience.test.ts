import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { addOrganisation } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { reading } from "../../../platform/db.js"
import { civilDay } from "../profile/civil-day.js"

const site = useSite()
const page = "/fr/profil/experience"
const textOf = ({ html }: Seen) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",")
const nurses =
  "Infirmiers autorisés/infirmières autorisées et infirmiers psychiatriques autorisés/infirmières psychiatriques autorisées"
const typed = {
  ...{ titleFr: "Infirmière de nuit", titleEn: "", occupation: "", organisation: "", doneFr: "", doneEn: "" },
  ...{ "from-month": "4", "from-year": "2019", "until-month": "", "until-year": "" },
}

let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

async function lastKey(of = member): Promise<string> {
  const { id } = await site.doorway.db
    .selectFrom("profileExperience")
    .select("id")
    .where("personId", "=", await personIdOf(site, of))
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow()
  return id
}

describe("an experience of work", () => {
  test("is added with its title and first month alone, and says what it lacks", async () => {
    expect((await member.browser.post(`${page}/ajout`, typed)).location).toBe(page)
    expect(textOf(await member.browser.get(page))).toContain("Infirmière de nuit, depuis avril 2019")
    expect(textOf(await member.browser.get("/en/profile"))).toContain("since April 2019")
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("Donner une profession à chaque expérience")
  })

  test("with an occupation leads to the skills that it calls for, to tick, and to a box for more", async () => {
    const key = await lastKey()
    const saved = await member.browser.post(`${page}/${key}`, {
      ...typed,
      ...{ occupation: nurses, "occupation-code": "31301", doneFr: "Soins de **nuit**\r\nà domicile" },
    })
    expect(saved.location).toBe(`${page}/${key}/competences`)
    const offered = await member.browser.get(`${page}/${key}/competences`)
    expect(textOf(offered)).toContain("Ajouter plus de compétences")
    const codes = [...offered.html.matchAll(/type="checkbox"[^>]*value="([^"]+)"/g)].map(([, code]) => code ?? "")
    expect(codes.length).toBeGreaterThan(5)
    const ticked = codes.slice(0, 2)
    expect((await member.browser.post(`${page}/${key}/competences`, { skills: ticked })).location).toBe(page)
    const held = await site.doorway.db
      .selectFrom("profileSkill")
      .select("skill")
      .where("personId", "=", await personIdOf(site, member))
      .execute()
    expect(held.map(({ skill }) => skill).sort()).toEqual([...ticked].sort())
    const again = await member.browser.get(`${page}/${key}/competences`)
    for (const code of ticked) expect(again.html).not.toContain(`value="${code}"`)
    expect((await member.browser.post(`${page}/${key}/competences`, { skills: "magie" })).status).toBe(422)
    const mine = await member.browser.get("/fr/profil")
    expect(mine.html).toContain("Soins de <strong>nuit</strong>")
    expect(textOf(mine)).toContain(`Profession : ${nurses}`)
  })

  test("whose title of occupation is unclear comes back with choices; none is kept as typed", async () => {
    const seen = await member.browser.post(`${page}/ajout`, { ...typed, titleFr: "Autre", occupation: "infirm" })
    expect(seen.status).toBe(422)
    expect(seen.html).toMatch(/type="radio"[^>]*name="occupation-code"/)
    expect(textOf(await member.browser.get(page))).not.toContain("Autre")
  })

  test("names an organisation that is known, or one as she wrote it, and makes her no member of either", async () => {
    await addOrganisation(site, { nameFr: "Régie du Littoral", nameEn: "Shoreline Authority" })
    const known = {
      ...typed,
      titleFr: "Aide",
      "until-month": "5",
      "until-year": "2020",
      organisation: "Régie du Littoral",
    }
    expect((await member.browser.post(`${page}/ajout`, known)).status).toBe(303)
    expect(textOf(await member.browser.get(page))).toContain("Aide, Régie du Littoral, d’avril 2019 à mai 2020")
    expect(textOf(await member.browser.get("/en/profile/experience"))).toContain("Shoreline Authority")

    const own = { ...typed, titleFr: "Bénévole", organisation: "Cercle des voisins" }
    const asked = await member.browser.post(`${page}/ajout`, own)
    expect(asked.status).toBe(422)
    expect(textOf(asked)).toContain("Garder le nom tel que je l’ai écrit")
    expect((await member.browser.post(`${page}/ajout`, { ...own, "organisation-code": "none-of-these" })).status).toBe(
      303,
    )
    expect(textOf(await member.browser.get(page))).toContain("Bénévole, Cercle des voisins")
    expect((await member.browser.get(`${page}/${await lastKey()}`)).html).toContain('value="Cercle des voisins"')
    const memberships = await site.doorway.db
      .selectFrom("membership")
      .select("id")
      .where("personId", "=", await personIdOf(site, member))
      .execute()
    expect(memberships).toEqual([])
  })

  test("stands in order, what lasts first, and may overlap", async () => {
    const html = (await member.browser.get(page)).html
    const titles = [...html.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, title]) => title)
    expect(titles.filter((title) => title !== "nuit")).toEqual(["Infirmière de nuit", "Bénévole", "Aide"])
  })

  test.each([
    [{ titleFr: "" }, "Entrez un titre, dans une langue au moins."],
    [{ "from-month": "" }, "Choisissez un mois et entrez une année en quatre chiffres."],
    [{ "until-month": "13", "until-year": "2020" }, "Choisissez un mois et entrez une année en quatre chiffres."],
    [{ "until-month": "3", "until-year": "2019" }, "Le dernier mois vient avant le premier."],
    [{ "from-year": "2099" }, "Entrez le mois en cours ou un mois antérieur."],
    [{ doneFr: "a".repeat(2001) }, "Raccourcissez cette réponse."],
  ])("is refused with %s, and keeps the rest", async (wrong, sentence) => {
    const seen = await member.browser.post(`${page}/ajout`, {
      ...typed,
      titleEn: "Night nurse",
      ...wrong,
      ...("titleFr" in wrong && { titleEn: "" }),
    })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })

  test("begins by her own calendar: the first of the month comes later in the west", async () => {
    const actor = await actorOf(site, member)
    const at = {
      ...reading(site.doorway, actor),
      now: site.doorway.clock().toZonedDateTimeISO("UTC").with({ day: 1 }).startOfDay().toInstant(),
    }
    if (actor.kind !== "member") throw new Error("no member")
    const west = { ...at, actor: { ...actor, timeZone: "America/Vancouver" } }
    const east = { ...at, actor: { ...actor, timeZone: "Asia/Tokyo" } }
    expect(civilDay(west).toPlainYearMonth().equals(civilDay(east).toPlainYearMonth())).toBe(false)
  })

  test("is removed by her, and by nobody else", async () => {
    const other = await signUp(site)
    const key = await lastKey()
    expect((await other.browser.get(`${page}/${key}`)).status).toBe(404)
    expect((await other.browser.get(`${page}/${key}/competences`)).status).toBe(404)
    expect((await other.browser.post(`${page}/${key}/retrait`)).status).toBe(404)
    expect((await member.browser.post(`${page}/${key}/retrait`)).location).toBe(page)
    expect(textOf(await member.browser.get(page))).not.toContain("Bénévole")
  })
})
