import type { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { actorOf, signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import { type Actor, type Context, system, visitor } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { approveOpportunity } from "../moderation/approve-opportunity.js"
import { removeOpportunity } from "../moderation/remove-opportunity.js"
import { sendBack } from "../moderation/send-back.js"
import {
  type OpportunityAct,
  type OpportunitySide,
  type OpportunityStatus,
  opportunityStatuses,
  opportunityTransitions,
} from "../opportunity/opportunity.js"
import { archiveOpportunity } from "./archive-opportunity.js"
import { cancelOpportunity } from "./cancel-opportunity.js"
import { closeOpportunity } from "./close-opportunity.js"
import { completeOpportunity } from "./complete-opportunity.js"
import { expireOpportunity } from "./expire-opportunity.js"
import { extendOpportunity } from "./extend-opportunity.js"
import { reopenOpportunity } from "./reopen-opportunity.js"
import { startOpportunity } from "./start-opportunity.js"
import { withdrawFromReview } from "./withdraw-from-review.js"

const site = useSite()

/** Everybody who could try, and the side on which the table knows them. */
const roles = {
  creator: "author",
  contact: "author",
  applicant: undefined,
  stranger: undefined,
  moderation: "moderation",
  administrator: "administrator",
  visitor: undefined,
  platform: "platform",
} as const satisfies Readonly<Record<string, OpportunitySide | undefined>>
type Role = keyof typeof roles
const roleNames = Object.keys(roles) as Role[]

const actors = {} as Record<Role, Actor>
const members = {} as Record<"creator" | "contact" | "applicant", TestMember>

beforeAll(async () => {
  await loadMarketplace(site)
  for (const name of ["creator", "contact", "applicant"] as const) {
    members[name] = await signUp(site)
    actors[name] = await actorOf(site, members[name])
  }
  actors.stranger = await actorOf(site, await signUp(site))
  actors.moderation = await actorOf(site, await signUpStaff(site, ["moderation"]))
  actors.administrator = await actorOf(site, await signUpStaff(site, ["administrator"]))
  actors.visitor = visitor
  actors.platform = system
})

interface Tried {
  /** Whom the act is for: the others are tried and refused. */
  readonly sides: readonly OpportunitySide[]
  run(ctx: Context, number: number): Promise<void>
}

const dayToCome = () => site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days: 40 })

/** Each act by the command that does it; those with guards of other parts are tried there. */
const commands: Partial<Record<OpportunityAct, Tried>> = {
  close: { sides: ["author", "platform"], run: (ctx, number) => closeOpportunity(ctx, { number }) },
  extend: {
    sides: ["author"],
    run: (ctx, number) => extendOpportunity(ctx, { number, deadlineOn: dayToCome() }),
  },
  start: { sides: ["author", "platform"], run: (ctx, number) => startOpportunity(ctx, { number }) },
  complete: { sides: ["author"], run: (ctx, number) => completeOpportunity(ctx, { number }) },
  cancel: { sides: ["author"], run: (ctx, number) => cancelOpportunity(ctx, { number, reason: "no-time" }) },
  expire: { sides: ["platform"], run: (ctx, number) => expireOpportunity(ctx, { number }) },
  archive: { sides: ["author", "platform"], run: (ctx, number) => archiveOpportunity(ctx, { number }) },
  reopen: { sides: ["administrator"], run: (ctx, number) => reopenOpportunity(ctx, { number }) },
  "send-back": { sides: ["author"], run: (ctx, number) => withdrawFromReview(ctx, { number }) },
  approve: { sides: ["moderation"], run: (ctx, number) => approveOpportunity(ctx, { number }) },
  remove: {
    sides: ["moderation"],
    run: (ctx, number) => removeOpportunity(ctx, { number, reason: "spam", letter: null }),
  },
}

/** Taken back by its author above; sent back by moderation here. */
const sentBack: Tried = {
  sides: ["moderation"],
  run: (ctx, number) => sendBack(ctx, { number, reason: "spam", letter: null }),
}

const needsSomebody: readonly OpportunityAct[] = ["start", "complete"]

/** An opportunity of the two authors in this state; somebody has a place where the act asks for it. */
async function standing(status: OpportunityStatus, act: OpportunityAct): Promise<number> {
  const number = await posted(site, members.creator, { status, places: 3 })
  await site.doorway.db
    .updateTable("opportunity")
    .set({ contactId: await personIdOf(site, members.contact), contactAgreedAt: site.doorway.clock() })
    .where("number", "=", number)
    .execute()
  await applied(site, members.applicant, number, { status: needsSomebody.includes(act) ? "accepted" : "sent" })
  return number
}

const statusOf = async (number: number) =>
  (await site.doorway.db.selectFrom("opportunity").select("status").where("number", "=", number).executeTakeFirst())
    ?.status

async function outcomeOf(role: Role, run: Tried["run"], number: number): Promise<string> {
  try {
    await act(site.doorway, actors[role], (ctx) => run(ctx, number))
    return `${await statusOf(number)}`
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

const isOfStaff = (sides: readonly OpportunitySide[]) => sides.includes("moderation") || sides.includes("administrator")

/** What the table promises: the state reached, or why not. */
function promised(role: Role, tried: OpportunityAct, from: OpportunityStatus, { sides }: Tried): string {
  const side = roles[role]
  const mayEver = side !== undefined && sides.includes(side)
  if (!mayEver) return isOfStaff(sides) ? "forbidden" : "not-found"
  const line = opportunityTransitions.find(
    (each) => each.act === tried && each.from === from && each.who.includes(side),
  )
  return line?.to ?? "conflict"
}

describe("the life of an opportunity", () => {
  test("is this table: a change here is a change of rights", async () => {
    const lines = opportunityTransitions.map(
      ({ act: name, from, to, who }) => `${name}: ${from} → ${to} (${who.join(", ")})`,
    )
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("lives.txt")
  })

  test.each([...Object.entries(commands), ["send-back", sentBack] as const])(
    "“%s” leads where the table says, for each state and each person, and nowhere else",
    async (name, tried) => {
      const tryingAct = name as OpportunityAct
      const found: string[] = []
      const expected: string[] = []
      for (const from of opportunityStatuses) {
        for (const role of roleNames) {
          const number = await standing(from, tryingAct)
          found.push(`${role}, ${from}: ${await outcomeOf(role, tried.run, number)}`)
          const to = promised(role, tryingAct, from, tried)
          expected.push(`${role}, ${from}: ${to}`)
          if (["conflict", "not-found", "forbidden"].includes(to)) expect(await statusOf(number)).toBe(from)
        }
      }
      expect(found).toEqual(expected)
    },
    60_000,
  )

  test("holds for two clicks at once: the second is told that it changed", async () => {
    const number = await standing("published", "close")
    const both = await Promise.all(
      ["creator", "contact"].map((role) => outcomeOf(role as Role, (ctx) => closeOpportunity(ctx, { number }), number)),
    )
    expect(both.sort()).toEqual(["closed-to-applications", "conflict"])
  })
})

const as = (role: Role, run: (ctx: Context) => Promise<void>) => act(site.doorway, actors[role], run)

describe("what stands in the way", () => {
  test("of completing: nobody has accepted, or an offer is open", async () => {
    const number = await posted(site, members.creator, { status: "closed-to-applications", places: 3 })
    await expect(as("creator", (ctx) => completeOpportunity(ctx, { number }))).rejects.toThrow("nobody-accepted")
    await applied(site, members.applicant, number, { status: "accepted" })
    await applied(site, members.contact, number, { status: "offered", place: 2 })
    await expect(as("creator", (ctx) => completeOpportunity(ctx, { number }))).rejects.toThrow("offer-open")
  })

  test("of cancelling: an offer is open or a place accepted", async () => {
    const offered = await posted(site, members.creator)
    await applied(site, members.applicant, offered, { status: "offered" })
    await expect(as("creator", (ctx) => cancelOpportunity(ctx, { number: offered, reason: "other" }))).rejects.toThrow(
      "offer-open",
    )
    const accepted = await posted(site, members.creator)
    await applied(site, members.applicant, accepted, { status: "accepted" })
    await expect(as("creator", (ctx) => cancelOpportunity(ctx, { number: accepted, reason: "other" }))).rejects.toThrow(
      "place-accepted",
    )
  })

  test("of another deadline: it is past, or no later than the present one", async () => {
    const number = await posted(site, members.creator)
    const today = site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate()
    const extend = (deadlineOn: Temporal.PlainDate) =>
      as("creator", (ctx) => extendOpportunity(ctx, { number, deadlineOn }))
    await expect(extend(today.subtract({ days: 1 }))).rejects.toThrow("deadline-past")
    await expect(extend(today.add({ days: 3 }))).rejects.toThrow("deadline-not-later")
  })

  test("of reopening: it was never published", async () => {
    const number = await posted(site, members.creator, { status: "cancelled" })
    await site.doorway.db.updateTable("opportunity").set({ publishedAt: null }).where("number", "=", number).execute()
    await expect(as("administrator", (ctx) => reopenOpportunity(ctx, { number }))).rejects.toThrow("never-published")
  })

  test("of staff: nobody judges what bears her name", async () => {
    const staff = await signUpStaff(site, ["administrator", "moderation"])
    const number = await posted(site, staff, { status: "completed" })
    const own = await actorOf(site, staff)
    await expect(act(site.doorway, own, (ctx) => reopenOpportunity(ctx, { number }))).rejects.toThrow("page-not-found")
  })
})

async function toldOf(kind: string, { emailAddress }: TestMember): Promise<number> {
  const rows = await site.doorway.db
    .selectFrom("notice")
    .innerJoin("accountAddress", "accountAddress.accountId", "notice.accountId")
    .select("notice.id")
    .where("accountAddress.address", "=", emailAddress)
    .where("notice.kind", "=", `opportunities.${kind}`)
    .execute()
  return rows.length
}

describe("who is told", () => {
  test("of a cancellation: those who applied, whose applications end, and those invited have nothing left to answer", async () => {
    const guest = await signUp(site)
    const number = await standing("published", "cancel")
    await site.doorway.db
      .insertInto("invitation")
      .values({
        ...{ opportunity: number, personId: await personIdOf(site, guest), purpose: "apply", status: "sent" },
        ...{ invitedBy: await personIdOf(site, members.creator), invitedAt: site.doorway.clock() },
      })
      .execute()
    const before = await toldOf("application-ended", members.applicant)
    await as("creator", (ctx) => cancelOpportunity(ctx, { number, reason: "no-longer-needed" }))
    expect(await toldOf("application-ended", members.applicant)).toBe(before + 1)
    const rows = await site.doorway.db.selectFrom("application").selectAll().where("opportunity", "=", number).execute()
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([["rejected", "cancelled"]])
    const invitation = await site.doorway.db
      .selectFrom("invitation")
      .select("status")
      .where("opportunity", "=", number)
      .executeTakeFirst()
    expect(invitation?.status).toBe("lapsed")
    const { mail } = await site.mail.waitForMessage(
      members.applicant.emailAddress,
      ({ mail: { subject, text } }) =>
        subject?.startsWith("Réponse à votre candidature") === true && (text ?? "").includes("est annulée"),
    )
    expect(mail.text).not.toContain("besoin")
  })

  test("of another deadline: those who applied and those invited, and an expired opportunity opens again", async () => {
    const number = await standing("expired", "extend")
    const before = await toldOf("extended", members.applicant)
    await as("contact", (ctx) => extendOpportunity(ctx, { number, deadlineOn: dayToCome() }))
    expect(await statusOf(number)).toBe("published")
    expect(await toldOf("extended", members.applicant)).toBe(before + 1)
    const row = await site.doorway.db
      .selectFrom("opportunity")
      .selectAll()
      .where("number", "=", number)
      .executeTakeFirst()
    expect(row).toMatchObject({ deadlineOn: dayToCome().toString(), overAt: null, revision: 2 })
    const night = row?.closesAt?.toZonedDateTimeISO("America/Toronto")
    expect(night?.toPlainDate().toString()).toBe(dayToCome().add({ days: 1 }).toString())
    expect(night?.hour).toBe(0)
  })

  test("of the end: those who have a place; those who still wait are answered", async () => {
    const number = await standing("in-progress", "complete")
    const waiting = await signUp(site)
    const id = await applied(site, waiting, number)
    await as("creator", (ctx) => completeOpportunity(ctx, { number }))
    expect(await toldOf("completed", members.applicant)).toBeGreaterThan(0)
    expect(await toldOf("completed", members.contact)).toBeGreaterThan(0)
    expect(await toldOf("application-ended", waiting)).toBe(1)
    const row = await site.doorway.db.selectFrom("application").select("reason").where("id", "=", id).executeTakeFirst()
    expect(row?.reason).toBe("completed")
  })
})
