import { beforeAll, describe, expect, test } from "vitest"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { tellOptedIn } from "./tell-opted-in.js"

const site = useSite()
const page = "/fr/profil/adhesions"
let author: TestMember
let mentee: TestMember
let mentor: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  ;[author, mentee, mentor] = [await signUp(site), await signUp(site), await signUp(site)]
  await author.browser.post(page, { mentoring: ["seeking", "offering"], deployment: ["seeking", "offering"] })
  await mentee.browser.post(page, { mentoring: "seeking", deployment: "seeking" })
  await mentor.browser.post(page, { mentoring: "offering" })
})

async function announce(number: number): Promise<void> {
  await act(site.doorway, system, (ctx) => tellOptedIn(ctx, number))
  const isOver = async () => {
    const { count } = await site.doorway.db
      .selectFrom("run")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("kind", "=", "opportunities.announce")
      .where("finishedAt", "is", null)
      .executeTakeFirstOrThrow()
    return count === 0
  }
  await expect.poll(isOver, { timeout: 20_000 }).toBe(true)
}

const noticesAbout = async (number: number, { emailAddress }: TestMember) =>
  site.doorway.db
    .selectFrom("notice")
    .innerJoin("accountAddress", "accountAddress.accountId", "notice.accountId")
    .select(["notice.details", "notice.awaitsDigest"])
    .where("notice.kind", "=", "opportunities.opportunity-published")
    .where("accountAddress.addressKey", "=", emailAddress)
    .execute()
    .then((rows) => rows.filter(({ details }) => JSON.stringify(details) === JSON.stringify({ opportunity: number })))

describe("a new opportunity", () => {
  test("is told to those who opted in to its kind on the other side, never to its author", async () => {
    const number = await posted(site, author, { type: "mentoring", side: "offering" })
    await announce(number)
    expect(await noticesAbout(number, mentee)).toHaveLength(1)
    expect(await noticesAbout(number, mentor)).toHaveLength(0)
    expect(await noticesAbout(number, author)).toHaveLength(0)
    const seeking = await posted(site, author, { type: "mentoring", side: "seeking" })
    await announce(seeking)
    expect(await noticesAbout(seeking, mentor)).toHaveLength(1)
    expect(await noticesAbout(seeking, mentee)).toHaveLength(0)
  })

  test("is told once, however often it is announced", async () => {
    const number = await posted(site, author, { type: "mentoring", side: "offering" })
    await Promise.all([announce(number), announce(number)])
    await announce(number)
    expect(await noticesAbout(number, mentee)).toHaveLength(1)
  })

  test("names the person where two people are brought together, and the organization and level elsewhere", async () => {
    const { db, clock } = site.doorway
    const { id: organisationId } = await db
      .insertInto("organisation")
      .values({
        ...{ nameFr: "Régie des marées", nameEn: "Tides Board", otherNamesEn: [], otherNamesFr: [] },
        ...{ standing: "confirmed", sector: "federal", createdAt: clock() },
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    const mentoring = await posted(site, author, { type: "mentoring", side: "offering" })
    const titles = { titleFr: "Économiste des marées", titleEn: "Tides economist" }
    const deployment = await posted(site, author, { type: "deployment", side: "offering", organisationId, ...titles })
    await db
      .insertInto("opportunityGroupLevel")
      .values({ opportunity: deployment, occupationalGroup: "EC", occupationalLevel: "05" })
      .execute()
    await announce(mentoring)
    await announce(deployment)
    const { html } = await mentee.browser.get("/fr/avis")
    expect(html).toContain("Mutation (offre)\u00a0: Économiste des marées")
    expect(html).toContain("Régie des marées · EC-05 · Candidatures jusqu’au")
    expect(html).toContain("Anne-Sophie Exemple · Candidatures jusqu’au")
    expect((await mentee.browser.get("/en/notices")).html).toContain("Tides Board · EC-05 · Apply by")
  })

  test("waits for the digest of the day unless somebody chose otherwise, and is not said once it is over", async () => {
    const number = await posted(site, author, { type: "mentoring", side: "offering", titleFr: "Titre retiré" })
    await announce(number)
    expect(await noticesAbout(number, mentee)).toMatchObject([{ awaitsDigest: true }])
    expect((await mentee.browser.get("/fr/avis")).html).toContain("Titre retiré")
    await site.doorway.db
      .updateTable("opportunity")
      .set({ status: "cancelled", overAt: site.doorway.clock() })
      .where("number", "=", number)
      .execute()
    expect((await mentee.browser.get("/fr/avis")).html).not.toContain("Titre retiré")
  })

  test("is told to nobody where it is over before its turn comes", async () => {
    const number = await posted(site, author, { type: "mentoring", side: "offering", status: "cancelled" })
    await announce(number)
    expect(await noticesAbout(number, mentee)).toHaveLength(0)
  })
})
