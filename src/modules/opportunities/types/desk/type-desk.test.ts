import { beforeAll, describe, expect, test } from "vitest"
import { loadMarketplace, posted } from "../../../../../tests/support/marketplace.js"
import { signUp, signUpStaff, type TestMember } from "../../../../../tests/support/members.js"
import { formsIn } from "../../../../../tests/support/page-forms.js"
import { useSite } from "../../../../../tests/support/site.js"
import { system } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { typeFields } from "../opportunity-type.js"
import { findType } from "../type.store.js"
import { formOfType } from "./type.forms.js"

const site = useSite()
const desk = "/fr/personnel/types-de-possibilite"
let administrator: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  administrator = await signUpStaff(site, ["administrator"])
})

const read = (code: string) => findType(reading(site.doorway, system), code)
const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

/** What the page of a kind sends when nobody touches it. */
async function untouched(code: string): Promise<Record<string, string>> {
  const type = await read(code)
  if (!type) throw new Error(`no kind ${code}`)
  return formOfType(type).values as Record<string, string>
}

const send = async (code: string, change: Readonly<Record<string, string>>, act = "save") =>
  administrator.browser.post(`${desk}/${code}`, { ...(await untouched(code)), ...change, act })

describe("the desk of types", () => {
  test("lists the fourteen types in their order, with how much each is used", async () => {
    const author = await signUp(site)
    await posted(site, author, { type: "mentoring" })
    await author.browser.post("/fr/profil/adhesions", { mentoring: ["seeking", "offering"] })
    const { html } = await administrator.browser.get(desk)
    expect(html.match(/<th scope="row"/g)).toHaveLength(14)
    expect(html.indexOf("Micro-mission")).toBeLessThan(html.indexOf("Échanges Canada"))
    expect(textOf(html)).toMatch(/Mentorat Possibilités de perfectionnement professionnel Tout le monde 1 moins de 5/)
    expect((await administrator.browser.get("/fr/personnel")).html).toContain(desk)
  })

  test("shows what a change would do before it is done, and how many it concerns", async () => {
    await posted(site, await signUp(site), { type: "job-shadowing" })
    const answer = await send("job-shadowing", { "rule-skills": "required", labelFr: "Observation" }, "review")
    const text = textOf(answer.html)
    expect(answer.status).toBe(200)
    expect(text).toContain("Compétences : Facultatif → Requis")
    expect(text).toContain("Nom en français : Observation au poste de travail → Observation")
    expect(text).toContain("1 possibilité de ce type est en cours.")
    expect((await read("job-shadowing"))?.fields.skills).toBe("optional")
    expect((await read("job-shadowing"))?.labelFr).toBe("Observation au poste de travail")
  })

  test("says that an untouched form changes nothing", async () => {
    for (const code of ["micro-mission", "job-swap", "interchange"]) {
      expect(textOf((await send(code, {}, "review")).html)).toContain("Rien : ces réponses sont déjà en vigueur.")
    }
  })

  test("saves every field off, optional or required, and members read the new words at once", async () => {
    for (const rule of ["off", "required", "optional"] as const) {
      const rules = Object.fromEntries(typeFields.map((field) => [`rule-${field}`, rule]))
      expect((await send("collaboration", { ...rules, definitionFr: `Règle ${rule}` })).location).toBe(desk)
      const type = await read("collaboration")
      expect(Object.values(type?.fields ?? {})).toEqual(typeFields.map(() => rule))
      expect((await site.openBrowser().get("/fr/possibilites/types")).html).toContain(`Règle ${rule}`)
    }
  })

  test("refuses to write over what somebody else changed meanwhile, and shows it as it is now", async () => {
    const opened = await untouched("casual")
    await send("casual", { labelFr: "Emploi occasionnel ou d’appoint" })
    const late = await administrator.browser.post(`${desk}/casual`, { ...opened, labelFr: "Autre", act: "save" })
    expect(late.status).toBe(409)
    expect(late.html).toContain("Quelqu’un d’autre a changé ce type")
    expect(late.html).toContain("Emploi occasionnel ou d’appoint")
    expect(late.html).not.toContain('value="Autre"')
    expect((await read("casual"))?.labelFr).toBe("Emploi occasionnel ou d’appoint")
  })

  test("keeps the sides of a type that people have used", async () => {
    const member = await signUp(site)
    await member.browser.post("/fr/profil/adhesions", { interchange: "seeking" })
    const none = { seekingFr: "", seekingEn: "", offeringFr: "", offeringEn: "" }
    const answer = await send("interchange", none)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain("il ne peut pas passer de deux côtés à un seul")
    expect((await send("student-integration", none)).status).toBe(303)
    expect((await read("student-integration"))?.seekingEn).toBeNull()
  })

  test("asks for both languages, for all sides or none, and for an order", async () => {
    const wrong = { labelEn: "", definitionFr: " ", seekingEn: "", position: "0" }
    const answer = await send("mentoring", wrong)
    expect(answer.status).toBe(422)
    for (const sentence of ["Entrez le nom", "Entrez la définition", "Nommez les deux côtés", "Entrez l’ordre"]) {
      if (sentence !== "Nommez les deux côtés") expect(answer.html).toContain(sentence)
    }
    expect((await send("mentoring", { seekingEn: "" })).html).toContain("Nommez les deux côtés")
    expect((await read("mentoring"))?.labelEn).toBe("Mentoring")
  })

  test("adds a type of the host's own, which is then offered, opted in to and explained", async () => {
    const page = `${desk}/nouveau`
    const form = formsIn((await administrator.browser.get(page)).html).find(({ action }) => action === page)
    const rules = Object.fromEntries(
      (form?.fields ?? []).filter(({ name }) => name.startsWith("rule-")).map(({ name }) => [name, "optional"]),
    )
    const sent = {
      ...rules,
      ...{ code: "language-exchange", revision: "0", position: "15", family: "development", audience: "open" },
      ...{ labelFr: "Échange linguistique", labelEn: "Language exchange", isOffered: "yes" },
      ...{
        definitionFr: "Deux personnes parlent chacune la langue de l’autre.",
        definitionEn: "Two people speak each other’s language.",
      },
    }
    expect(textOf((await administrator.browser.post(page, { ...sent, act: "review" })).html)).toContain(
      "rien → Échange linguistique",
    )
    expect(await read("language-exchange")).toBeUndefined()
    expect((await administrator.browser.post(page, { ...sent, act: "save" })).location).toBe(desk)
    const member = await signUp(site)
    expect((await member.browser.get("/fr/profil/adhesions")).html).toContain("Échange linguistique")
    expect((await member.browser.post("/fr/profil/adhesions", { "language-exchange": "both" })).status).toBe(303)
    expect((await site.openBrowser().get("/en/opportunities/types")).html).toContain("Language exchange")
    const again = await administrator.browser.post(page, { ...sent, act: "save" })
    expect([again.status, again.html.includes("Un autre type porte ce code")]).toEqual([422, true])
    const malformed = await administrator.browser.post(page, { ...sent, code: "Échange 2", act: "save" })
    expect(malformed.html).toContain("Entrez un code formé")
  })

  test("closes a type to what is new, and says what becomes of the rest", async () => {
    const { isOffered: _, ...values } = await untouched("peer-coaching")
    const answer = await administrator.browser.post(`${desk}/peer-coaching`, { ...values, act: "review" })
    expect(answer.html).toContain("ce qui est publié continue")
    await administrator.browser.post(`${desk}/peer-coaching`, { ...values, act: "save" })
    expect((await site.openBrowser().get("/fr/possibilites/types")).html).not.toContain("Encadrement de carrière")
    expect((await administrator.browser.get(desk)).html).toContain("Pas offert")
  })

  test("is the administrator's, and each change stands in the history", async () => {
    const moderation = await signUpStaff(site, ["moderation", "reference-data", "audit"])
    const member = await signUp(site)
    for (const { browser } of [moderation, member]) {
      expect((await browser.get(desk)).status).toBe(403)
      expect((await browser.post(`${desk}/mentoring`, { ...(await untouched("mentoring")), act: "save" })).status).toBe(
        403,
      )
      expect((await browser.post(`${desk}/nouveau`, {})).status).toBe(403)
    }
    expect((await administrator.browser.get(`${desk}/inconnu`)).status).toBe(404)
    const acts = await site.doorway.db
      .selectFrom("event")
      .select("subjectKey")
      .where("act", "in", ["opportunities.change-type", "opportunities.add-type"])
      .execute()
    expect(acts.map(({ subjectKey }) => subjectKey)).toEqual(
      expect.arrayContaining(["collaboration", "casual", "language-exchange", "peer-coaching"]),
    )
  })
})

describe("the guide of types", () => {
  test("explains each type to anybody, with advice and a model text in both languages", async () => {
    const visitor = site.openBrowser()
    const french = (await visitor.get("/fr/possibilites/types")).html
    const english = (await visitor.get("/en/opportunities/types")).html
    expect(french).toContain('id="micro-mission"')
    expect(french).toContain("une seule habileté")
    expect(english).toContain("at most 90 working days in the year")
    expect(french.match(/<details>/g)?.length).toBe(english.match(/<details>/g)?.length)
    expect(french).not.toContain("[object")
  })
})
