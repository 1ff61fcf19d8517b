import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { as, outcomeOf, signUpAs, statusOf, type TestApplicant } from "../../../../tests/support/applicants.js"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUpStaff } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import { type Context, system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { acceptOffer } from "./accept-offer.js"
import {
  type ApplicationAct,
  type ApplicationSide,
  applicationActs,
  applicationStatuses,
  applicationTransitions,
} from "./application.js"
import { declineOffer } from "./decline-offer.js"
import { followOffer } from "./follow-offer.js"
import { offerPlace } from "./offer-place.js"
import { reconsiderApplication } from "./reconsider-application.js"
import { rejectApplication } from "./reject-application.js"
import { takeBackOffer } from "./take-back-offer.js"
import { withdrawApplication } from "./withdraw-application.js"

const site = useSite()

const roles = ["creator", "contact", "applicant", "stranger", "moderator"] as const
type Role = (typeof roles)[number]

const people: Partial<Record<Role, TestApplicant>> = {}
const sideOf: Readonly<Partial<Record<Role, ApplicationSide>>> = {
  creator: "author",
  contact: "author",
  applicant: "applicant",
}

/** Acts that people do; time’s own has its test below. */
const commands: Readonly<Partial<Record<ApplicationAct, (ctx: Context, applicationId: string) => Promise<void>>>> = {
  offer: (ctx, applicationId) => offerPlace(ctx, { applicationId }),
  "take-back": (ctx, applicationId) => takeBackOffer(ctx, { applicationId }),
  accept: (ctx, applicationId) => acceptOffer(ctx, { applicationId }),
  decline: (ctx, applicationId) => declineOffer(ctx, { applicationId, reason: "workload" }),
  withdraw: (ctx, applicationId) => withdrawApplication(ctx, { applicationId, reason: "other", note: "Déménagement" }),
  reject: (ctx, applicationId) => rejectApplication(ctx, { applicationId, reason: "requirements" }),
  reconsider: (ctx, applicationId) => reconsiderApplication(ctx, { applicationId }),
}

function the(role: Role): TestApplicant {
  const person = people[role]
  if (!person) throw new Error(`nobody is the ${role}`)
  return person
}

/** Posted by one, with the address of another who has agreed. */
async function opportunityOfTwo(standing: Parameters<typeof posted>[2] = {}): Promise<number> {
  const number = await posted(site, the("creator"), standing)
  await site.doorway.db
    .updateTable("opportunity")
    .set({ contactId: the("contact").personId, contactAgreedAt: site.doorway.clock() })
    .where("number", "=", number)
    .execute()
  return number
}

beforeAll(async () => {
  await loadMarketplace(site)
  for (const role of ["creator", "contact", "applicant", "stranger"] as const) {
    people[role] = await signUpAs(site, `${role} Exemple`)
  }
  const moderator = await signUpStaff(site, ["moderation"])
  people.moderator = { ...moderator, personId: await personIdOf(site, moderator) }
})

describe("every act on every state by every role", () => {
  test.each(applicationStatuses)("an application that is %s follows its table and nothing else", async (from) => {
    const found: string[] = []
    const expected: string[] = []
    for (const [name, command] of Object.entries(commands) as [ApplicationAct, (typeof commands)["offer"]][]) {
      for (const role of roles) {
        const opportunity = await opportunityOfTwo({ places: 2 })
        const id = await applied(site, the("applicant").personId, opportunity, { status: from })
        const [settled] = await Promise.allSettled([as(site, the(role), async (ctx) => command?.(ctx, id))])
        if (!settled) throw new Error("nothing was done")
        found.push(`${name} by the ${role}: ${outcomeOf(settled)}, ${await statusOf(site, id)}`)
        expected.push(`${name} by the ${role}: ${tableOf(name, from, sideOf[role])}`)
      }
    }
    expect(found).toEqual(expected)
  })

  function tableOf(name: ApplicationAct, from: string, side: ApplicationSide | undefined): string {
    const own = applicationTransitions.filter(
      (each) => each.act === name && side !== undefined && each.who.includes(side),
    )
    if (own.length === 0) return `page-not-found, ${from}`
    const line = own.find((each) => each.from === from)
    return line ? `done, ${line.to}` : `application-changed-meanwhile, ${from}`
  }

  test("no act of the table is left out", () => {
    expect([...Object.keys(commands), "lapse"].sort()).toEqual([...applicationActs].sort())
  })

  test("time ends an offer whose last day is over, and nothing else", async () => {
    for (const from of applicationStatuses) {
      const opportunity = await opportunityOfTwo()
      const id = await applied(site, the("applicant").personId, opportunity, { status: from })
      const past = site.doorway.clock().subtract({ minutes: 1 })
      if (from === "offered") {
        await site.doorway.db.updateTable("application").set({ answerBy: past }).where("id", "=", id).execute()
      }
      await act(site.doorway, system, (ctx) => followOffer(ctx, { applicationId: id }))
      expect(await statusOf(site, id)).toBe(from === "offered" ? "sent" : from)
    }
  })

  test("each act leaves its line of history, with codes alone", async () => {
    const opportunity = await opportunityOfTwo()
    const id = await applied(site, the("applicant").personId, opportunity)
    await as(site, the("contact"), (ctx) => offerPlace(ctx, { applicationId: id }))
    await as(site, the("applicant"), (ctx) => declineOffer(ctx, { applicationId: id, reason: "other", note: "Secret" }))
    const lines = await site.doorway.db
      .selectFrom("event")
      .select(["act", "fromStatus", "toStatus", "reason"])
      .where("subjectKind", "=", "application")
      .where("subjectKey", "=", id)
      .orderBy("number")
      .execute()
    expect(lines).toEqual([
      { act: "opportunities.offer", fromStatus: "sent", toStatus: "offered", reason: null },
      { act: "opportunities.decline", fromStatus: "offered", toStatus: "declined", reason: "other" },
    ])
  })
})

describe("the lists of the program and of the database", () => {
  test("are the same", async () => {
    const { rows } = await sql<{ text: string }>`
      select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'application_status_known'`.execute(
      site.doorway.db,
    )
    const known = [...(rows[0]?.text ?? "").matchAll(/'([a-z-]+)'/g)].map(([, word]) => word)
    expect(known.sort()).toEqual([...applicationStatuses].sort())
  })
})

describe("places", () => {
  const applicantsTo = async (opportunity: number, n: number) =>
    Promise.all(
      Array.from({ length: n }, async () => {
        const { id } = await site.doorway.db
          .insertInto("person")
          .values({
            ...{ firstName: "Camille", lastName: "Exemple", displayName: "Camille Exemple", language: "fr" },
            ...{ timeZone: "America/Toronto", createdAt: site.doorway.clock() },
          })
          .returning("id")
          .executeTakeFirstOrThrow()
        return applied(site, id, opportunity)
      }),
    )

  const offerAtOnce = async (ids: readonly string[]) => {
    const settled = await Promise.allSettled(
      ids.map((applicationId, index) =>
        as(site, the(index % 2 === 0 ? "creator" : "contact"), (ctx) => offerPlace(ctx, { applicationId })),
      ),
    )
    return settled.map(outcomeOf).sort()
  }

  test("two authors who offer the last place at the same moment to two people: one place, one offer", async () => {
    for (let round = 0; round < 10; round += 1) {
      const ids = await applicantsTo(await opportunityOfTwo({ places: 1 }), 2)
      expect(await offerAtOnce(ids)).toEqual(["done", "no-place-free"])
    }
  })

  test("two clicks at once on the same application are one offer", async () => {
    const [id = ""] = await applicantsTo(await opportunityOfTwo({ places: 3 }), 1)
    expect(await offerAtOnce([id, id])).toEqual(["application-changed-meanwhile", "done"])
  })

  test("never more offers than places, however many at once", async () => {
    const ids = await applicantsTo(await opportunityOfTwo({ places: 3 }), 8)
    const outcomes = await offerAtOnce(ids)
    expect(outcomes.filter((each) => each === "done")).toHaveLength(3)
    expect(outcomes.filter((each) => each === "no-place-free")).toHaveLength(5)
  })

  test("where there is no limit, everybody can be offered one, each her own", async () => {
    const opportunity = await opportunityOfTwo({ places: null })
    const ids = await applicantsTo(opportunity, 5)
    expect(await offerAtOnce(ids)).toEqual(["done", "done", "done", "done", "done"])
    const places = await site.doorway.db
      .selectFrom("application")
      .select("place")
      .where("opportunity", "=", opportunity)
      .orderBy("place")
      .execute()
    expect(places.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5])
  })

  test("a place that was declined is offered again under the same number", async () => {
    const opportunity = await opportunityOfTwo({ places: 1 })
    const [other = ""] = await applicantsTo(opportunity, 1)
    const id = await applied(site, the("applicant").personId, opportunity, { status: "offered" })
    await expect(as(site, the("creator"), (ctx) => offerPlace(ctx, { applicationId: other }))).rejects.toMatchObject({
      code: "no-place-free",
      values: { n: 1 },
    })
    await as(site, the("applicant"), (ctx) => declineOffer(ctx, { applicationId: id, reason: "engagement" }))
    await as(site, the("creator"), (ctx) => offerPlace(ctx, { applicationId: other }))
    expect(await statusOf(site, other)).toBe("offered")
  })
})

describe("an offer answered from two devices", () => {
  const offered = async (standing = {}) => {
    const opportunity = await opportunityOfTwo(standing)
    return { opportunity, id: await applied(site, the("applicant").personId, opportunity, { status: "offered" }) }
  }
  const accept = (applicationId: string) => as(site, the("applicant"), (ctx) => acceptOffer(ctx, { applicationId }))
  const statusOfOpportunity = async (number: number) =>
    (
      await site.doorway.db
        .selectFrom("opportunity")
        .select("status")
        .where("number", "=", number)
        .executeTakeFirstOrThrow()
    ).status

  test("is accepted once", async () => {
    const { id, opportunity } = await offered()
    const settled = await Promise.allSettled([accept(id), accept(id)])
    expect(settled.map(outcomeOf).sort()).toEqual(["application-changed-meanwhile", "done"])
    expect(await statusOfOpportunity(opportunity)).toBe("filled")
  })

  test("accepted here and declined there is one of the two, whole", async () => {
    const { id } = await offered()
    const decline = as(site, the("applicant"), (ctx) => declineOffer(ctx, { applicationId: id, reason: "approval" }))
    const settled = await Promise.allSettled([accept(id), decline])
    expect(settled.map(outcomeOf).sort()).toEqual(["application-changed-meanwhile", "done"])
    expect(["accepted", "declined"]).toContain(await statusOf(site, id))
  })

  test("taken back at the very moment when it is accepted is one of the two", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await offered()
      const back = as(site, the("contact"), (ctx) => takeBackOffer(ctx, { applicationId: id }))
      const settled = await Promise.allSettled([accept(id), back])
      expect(settled.map(outcomeOf).sort()).toEqual(["application-changed-meanwhile", "done"])
    }
  })

  test("cannot be accepted once the opportunity is over", async () => {
    const { id, opportunity } = await offered()
    const overAt = site.doorway.clock()
    await site.doorway.db
      .updateTable("opportunity")
      .set({ status: "cancelled", overAt })
      .where("number", "=", opportunity)
      .execute()
    await expect(accept(id)).rejects.toMatchObject({ code: "opportunity-over" })
    const sent = await applied(site, the("stranger").personId, opportunity)
    await expect(as(site, the("creator"), (ctx) => offerPlace(ctx, { applicationId: sent }))).rejects.toMatchObject({
      code: "opportunity-over",
    })
  })

  test("cannot be accepted after its last day, even before the platform has ended it", async () => {
    const { id } = await offered()
    await site.doorway.db
      .updateTable("application")
      .set({ answerBy: site.doorway.clock() })
      .where("id", "=", id)
      .execute()
    await expect(accept(id)).rejects.toMatchObject({ code: "offer-lapsed" })
  })

  test("the last place fills the opportunity and answers those who wait; given back, it is free again", async () => {
    const { id, opportunity } = await offered({ places: 1 })
    const waiting = await applied(site, the("stranger").personId, opportunity)
    await accept(id)
    expect(await statusOf(site, waiting)).toBe("rejected")
    expect(await statusOfOpportunity(opportunity)).toBe("filled")
    await as(site, the("applicant"), (ctx) => withdrawApplication(ctx, { applicationId: id, reason: "workload" }))
    expect(await statusOfOpportunity(opportunity)).toBe("closed-to-applications")
    await as(site, the("creator"), (ctx) => reconsiderApplication(ctx, { applicationId: waiting }))
    await as(site, the("creator"), (ctx) => offerPlace(ctx, { applicationId: waiting }))
    expect(await statusOf(site, waiting)).toBe("offered")
  })

  test("where there is no limit, nobody is answered for want of a place", async () => {
    const { id, opportunity } = await offered({ places: null })
    const waiting = await applied(site, the("stranger").personId, opportunity)
    await accept(id)
    expect(await statusOf(site, waiting)).toBe("sent")
    expect(await statusOfOpportunity(opportunity)).toBe("published")
  })
})
