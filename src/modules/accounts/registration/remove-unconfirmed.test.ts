import { describe, expect, test } from "vitest"
import { register, signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { countPersonalRows } from "../../../platform/personal-data.js"
import { removeUnconfirmed } from "./remove-unconfirmed.js"

const site = useSite()

const clear = (limit = 50) => act(site.doorway, system, (ctx) => removeUnconfirmed(ctx, limit))

async function accountOf({ emailAddress }: TestMember) {
  return site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select(["account.id", "account.personId"])
    .where("accountAddress.addressKey", "=", emailAddress)
    .executeTakeFirst()
}

const registerIn = (organisation: string, emailAddress: string): Promise<TestMember> =>
  register(site, { organisation, emailAddress })

async function proposalsNamed(name: string): Promise<number> {
  const rows = await site.doorway.db.selectFrom("organisation").select("id").where("nameFr", "=", name).execute()
  return rows.length
}

describe("an account that nobody confirms", () => {
  test("is removed after seven days with all that hangs on it, and its removal is recorded", async () => {
    const member = await registerIn("Régie des phares", "phare@example.org")
    const confirmed = await signUp(site)
    const account = await accountOf(member)
    if (!account) throw new Error("nobody registered")
    const reading = () => ({ ...site.doorway, actor: system, now: site.doorway.clock() })
    expect((await countPersonalRows(reading(), account.personId)).size).toBeGreaterThan(4)
    site.advance({ hours: 24 * 7 - 1 })
    expect(await clear()).toBe(0)
    site.advance({ hours: 1, seconds: 1 })
    expect(await clear()).toBe(1)
    expect(await accountOf(member)).toBeUndefined()
    expect(await accountOf(confirmed)).toBeDefined()
    expect(
      [...(await countPersonalRows(reading(), account.personId)).keys()].filter((table) => table !== "event"),
    ).toEqual([])
    const event = await site.doorway.db
      .selectFrom("event")
      .select(["act", "fromStatus", "actorKind"])
      .where("subjectKey", "=", account.id)
      .orderBy("number", "desc")
      .executeTakeFirst()
    expect(event).toEqual({ act: "accounts.remove-unconfirmed", fromStatus: "unconfirmed", actorKind: "system" })
  })

  test("takes with it the organisation that it alone proposed, and no other", async () => {
    await registerIn("Bureau des marées", "maree@example.org")
    await registerIn("Régie des neiges", "neige@example.org")
    const { db } = site.doorway
    const { id } = await db
      .selectFrom("organisation")
      .select("id")
      .where("nameFr", "=", "Régie des neiges")
      .executeTakeFirstOrThrow()
    const kept = await accountOf(await signUp(site))
    const now = site.doorway.clock()
    await db
      .insertInto("membership")
      .values({ personId: kept?.personId as string, organisationId: id, standing: "declared", fromAt: now })
      .execute()
    site.advance({ hours: 24 * 7 + 1 })
    expect(await clear()).toBe(2)
    expect(await proposalsNamed("Bureau des marées")).toBe(0)
    expect(await proposalsNamed("Régie des neiges")).toBe(1)
  })

  test("goes in batches, each in its own transaction", async () => {
    for (let each = 1; each <= 5; each += 1) await register(site)
    site.advance({ hours: 24 * 7 + 1 })
    expect([await clear(2), await clear(2), await clear(2), await clear(2)]).toEqual([2, 2, 1, 0])
  })

  test("is left alone while it is being confirmed", async () => {
    const member = await register(site)
    const id = (await accountOf(member))?.id as string
    site.advance({ hours: 24 * 7 + 1 })
    await site.doorway.db.transaction().execute(async (db) => {
      await db.selectFrom("account").select("id").where("id", "=", id).forUpdate().execute()
      expect(await clear()).toBe(0)
    })
    expect(await clear()).toBe(1)
  })

  test("answers its code and its password, once it is removed, as if it had never been", async () => {
    const member = await register(site)
    const { mail } = await site.mail.waitForMessage(member.emailAddress)
    site.advance({ hours: 24 * 7 + 1 })
    await clear()
    const code = mail.subject?.slice(-6) ?? ""
    expect((await member.browser.post("/fr/confirmation", { code })).status).toBe(422)
    const identifier = member.emailAddress
    expect((await member.browser.post("/fr/connexion", { identifier, password: testPassword })).status).toBe(422)
  })

  test("leaves its address and its user name to whoever comes after", async () => {
    const first = await register(site, { emailAddress: "revenue@example.org" })
    site.advance({ hours: 24 * 7 + 1 })
    await clear()
    expect(await accountOf(first)).toBeUndefined()
    await register(site, { emailAddress: "revenue@example.org" })
    expect(await accountOf(first)).toBeDefined()
  })
})
