import { beforeAll, describe, expect, test } from "vitest"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { record } from "../../../platform/record.js"
import { findOpportunity } from "../opportunity/opportunity.store.js"
import { findType } from "../types/type.store.js"
import { explainFor } from "./find-candidates.js"

const site = useSite()
let author: TestMember
let number: number
let opted: string
let silent: string

/** A member who holds these skills, lets them count or not, and wishes to be found as a mentee or not. */
async function somebody(
  displayName: string,
  { skills, counts = true, optedIn = true }: { skills: readonly string[]; counts?: boolean; optedIn?: boolean },
): Promise<string> {
  const { db, clock } = site.doorway
  const personId = await personIdOf(site, await signUp(site))
  const now = clock()
  await db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
  await db
    .insertInto("profileSkill")
    .values(skills.map((skill) => ({ personId, skill, level: "advanced", lastUsed: 2026, changedAt: now })))
    .execute()
  await db
    .insertInto("profileSection")
    .values({ personId, section: "skills", seenBy: "self", countsInMatching: counts, changedAt: now })
    .execute()
  if (optedIn)
    await db.insertInto("optIn").values({ personId, type: "mentoring", side: "seeking", since: now }).execute()
  await act(site.doorway, system, (ctx) =>
    record(ctx, { act: "opportunities.change-opt-ins", subject: { kind: "person", key: personId } }),
  )
  return personId
}

const listed = async (member: TestMember, language: "fr" | "en" = "fr") => {
  for (const index of site.app.site.modules.flatMap(({ indexes = [] }) => indexes)) await index.caughtUp()
  const path = language === "fr" ? "personnes-qualifiees" : "candidates"
  return member.browser.get(`/${language}/${language === "fr" ? "possibilites" : "opportunities"}/${number}/${path}`)
}

beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  author = await signUp(site)
  number = await posted(site, author, { type: "mentoring", side: "offering" })
  const asked = (skill: string, isEssential: boolean) => ({ opportunity: number, skill, isEssential })
  await site.doorway.db
    .insertInto("opportunitySkill")
    .values([asked("data-analysis", true), asked("statistics", false)])
    .execute()
  opted = await somebody("Odile Trouvable", { skills: ["data-analysis", "statistics"] })
  await somebody("Noé Discret", { skills: ["data-analysis"], counts: false })
  silent = await somebody("Sasha Absente", { skills: ["data-analysis"], optedIn: false })
  await somebody("Léo Lacune", { skills: ["cooking"] })
})

describe("people who may be qualified", () => {
  test("are listed with what each is found by, in the author’s language", async () => {
    const french = await listed(author)
    expect(french.status).toBe(200)
    expect(french.html).toContain("Odile Trouvable")
    expect(french.html).toContain("Analyse de données")
    expect((await listed(author, "en")).html).toContain("Data analysis")
  })

  test("are those alone who opted in and let it count; nobody else is named", async () => {
    const { html } = await listed(author)
    for (const name of ["Noé Discret", "Sasha Absente", "Léo Lacune"]) expect(html).not.toContain(name)
    expect(html).toContain("N’ont pas choisi ce type dans leurs adhésions")
    expect(html).toContain("moins de 5 personnes")
  })

  test("are nobody’s to see but the author’s", async () => {
    const stranger = await signUp(site)
    expect((await listed(stranger)).status).toBe(404)
  })

  test("leave the list as soon as they take something back", async () => {
    const { db } = site.doorway
    const changed = { countsInMatching: false }
    await db.updateTable("profileSection").set(changed).where("personId", "=", opted).execute()
    const { html } = await author.browser.get(`/fr/possibilites/${number}/personnes-qualifiees`)
    expect(html).not.toContain("Odile Trouvable")
    await db.updateTable("profileSection").set({ countsInMatching: true }).where("personId", "=", opted).execute()
  })

  test("learn of themselves why they are not listed", async () => {
    const ask = reading(site.doorway, system)
    const opportunity = await findOpportunity(ask, number)
    const type = await findType(ask, "mentoring")
    if (!opportunity || !type) throw new Error("the opportunity is not there")
    const explanation = await explainFor(ask, { opportunity, type }, silent)
    expect(explanation?.barriers.map(({ gate }) => gate)).toEqual(["not-opted-in"])
  })
})
