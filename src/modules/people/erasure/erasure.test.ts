import { randomBytes } from "node:crypto"
import { sql } from "kysely"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { fillMarketplace } from "../../../../tests/support/fill-marketplace.js"
import { fillMentoring } from "../../../../tests/support/fill-mentoring.js"
import { fillProfile } from "../../../../tests/support/fill-profile.js"
import { signUpStaff, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { TestBrowser } from "../../../../tests/support/test-browser.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { openLog } from "../../../platform/log.js"
import { countPersonalRows, register } from "../../../platform/personal-data.js"
import { seal } from "../../../platform/seal.js"
import type { Task } from "../../../platform/tasks.js"
import { sweepTask } from "./sweep.tasks.js"
import { countWhatIsOver } from "./sweep-run.js"

const site = useSite()

/** A name that stands nowhere but in what she gave. */
const her = {
  firstName: "Zephyrine",
  lastName: "Quibblebrook",
  displayName: "Zephyrine Quibblebrook",
  emailAddress: "zephyrine.quibblebrook@example.org",
  username: "zephyrine.quibblebrook",
}

interface Known {
  readonly browser: TestBrowser
  readonly personId: string
  readonly accountId: string
}

async function signUpAs(emailAddress: string, change: Partial<typeof her> = {}): Promise<Known> {
  const browser = site.openBrowser()
  const { firstName, lastName, displayName } = { ...her, ...change }
  await browser.post("/fr/creer-un-compte", {
    ...{ emailAddress, emailAddressAgain: emailAddress, firstName, lastName, displayName },
    ...{
      organisation: `Cercle ${lastName}`,
      "organisation-code": "none-of-these",
      password: testPassword,
      language: "fr",
      terms: "yes",
    },
  })
  const { mail } = await site.mail.waitForMessage(emailAddress, ({ mail }) => /\d{6}/.test(mail.subject ?? ""))
  await browser.post("/fr/confirmation", { code: /\d{6}/.exec(mail.subject ?? "")?.[0] ?? "" })
  const { id: accountId, personId } = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select(["account.id", "account.personId"])
    .where("accountAddress.address", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return { browser, personId, accountId }
}

const ask = (browser: TestBrowser, proof = testPassword) => browser.post("/fr/compte/donnees/fermeture", { proof })

/** Time passes, and with it the session: she signs in again. */
async function wait({ browser }: Known, days: number): Promise<void> {
  site.advance({ hours: 24 * days })
  await browser.post("/fr/connexion", { identifier: her.emailAddress, password: testPassword })
}

async function untilRunsAreOver(): Promise<void> {
  const { db } = site.doorway
  await vi.waitFor(
    async () => {
      const unfinished = await db.selectFrom("run").select("kind").where("finishedAt", "is", null).execute()
      if (unfinished.length > 0) throw new Error(`still under way: ${unfinished.map(({ kind }) => kind)}`)
    },
    { timeout: 10_000 },
  )
}

/** The nightly sweep, as the clock would begin it. */
async function sweep(): Promise<void> {
  await (sweepTask as Task).run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
  await untilRunsAreOver()
}

/** Every column of the whole database, the queue's too, where one of the words stands. */
async function columnsWith(words: readonly string[]): Promise<string[]> {
  const { db } = site.doorway
  const { rows } = await sql<{ schema: string; table: string; column: string; type: string }>`
    select table_schema as schema, table_name as table, column_name as column, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'
      and data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY', 'uuid')`.execute(db)
  const found: string[] = []
  for (const { schema, table, column, type } of rows) {
    const name = sql.ref(`${schema}.${table}.${column}`)
    const text = type === "bytea" ? sql`encode(${name}, 'escape')` : sql`${name}::text`
    const any = await sql<{ n: number }>`select count(*) as n from ${sql.table(`${schema}.${table}`)}
      where ${text} ilike any(${words.map((word) => `%${word}%`)})`.execute(db)
    if (any.rows[0]?.n) found.push(`${table}.${column}`)
  }
  return found.sort()
}

/** What no page of this test makes: one row in each other table that the register leads from. */
async function fill({ personId, accountId }: Known, writerId: string): Promise<void> {
  const { db, clock, keys } = site.doorway
  const now = clock()
  const secret = randomBytes(32)
  const { id: sessionId } = await db
    .selectFrom("session")
    .select("id")
    .where("accountId", "=", accountId)
    .executeTakeFirstOrThrow()
  const ofSession = { purpose: "registration", value: secret, browserHash: secret, sessionId }
  await db
    .insertInto("passkeyChallenge")
    .values({ ...ofSession, expiresAt: now.add({ hours: 1 }) })
    .execute()
  await db
    .insertInto("passkey")
    .values({
      ...{ accountId, name: `Clé de ${her.firstName}`, credentialId: secret, publicKey: secret, signCount: 0 },
      transports: ["usb"],
      addedAt: now,
    })
    .execute()
  const scopes = ["profile-read"]
  const token = { accountId, name: `Programme de ${her.firstName}`, scopes, tokenHash: secret }
  await db
    .insertInto("accessToken")
    .values({ ...token, madeAt: now, endsAt: now.add({ hours: 24 }) })
    .execute()
  const sealedSecret = seal(keys, "secret", { table: "test", row: accountId, column: "secret" })
  await db.insertInto("noticeRhythm").values({ accountId, kind: "x", rhythm: "daily", changedAt: now }).execute()
  await db.insertInto("authenticatorApp").values({ accountId, sealedSecret, addedAt: now }).execute()
  await db.insertInto("recoveryCode").values({ accountId, codeHash: secret, keyName: "test", madeAt: now }).execute()
  await db
    .insertInto("keptForm")
    .values({ accountId, browserHash: secret, path: "/fr/aide", sealedFields: sealedSecret, keptAt: now })
    .execute()
  const { id: directoryId } = await db
    .insertInto("directory")
    .values({
      ...{ nameEn: "Directory", nameFr: "Annuaire", issuer: "https://directory.example.org", clientId: "jumelage" },
      ...{ addressDomains: ["example.org"], factorValues: [], isEnabled: true, createdAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await db
    .insertInto("directoryIdentity")
    .values({ directoryId, subject: her.username, accountId, linkedAt: now })
    .execute()
  await suggestSkills(personId, writerId)
  await fillProfile(site, personId, her)
  await fillMarketplace(site, { personId, otherId: writerId, lastName: her.lastName })
  await fillMentoring(site, { personId, partnerId: writerId, lastName: her.lastName })
  await db
    .insertInto("roleGrant")
    .values({ personId, role: "help", scopeKind: "platform", fromAt: now, grantedAt: now, grantedBy: writerId })
    .execute()
}

/** Her suggestion, and somebody else's that she decided on. */
async function suggestSkills(personId: string, writerId: string): Promise<void> {
  const { db, clock } = site.doorway
  const skill = { list: "skill", typedKey: "danse", language: "fr", suggestedAt: clock() }
  const decided = { status: "declined", reason: "unclear", decidedAt: clock(), decidedBy: personId }
  const hers = { ...skill, personId, status: "waiting", typed: `Danse de ${her.lastName}` }
  const another = { ...skill, ...decided, personId: writerId, typed: "Valse" }
  await db.insertInto("conceptSuggestion").values([hers, another]).execute()
}

/** Her message with a screenshot, staff's answer, and hers to somebody else's. */
async function exchangeMessages(known: Known): Promise<void> {
  const { db } = site.doorway
  const form = new FormData()
  const typed = { reason: "account", subject: `Question de ${her.firstName}`, body: `Je suis ${her.displayName}.` }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#5588cc" } })
    .png()
    .toBuffer()
  form.append("screenshots", new Blob([new Uint8Array(picture)], { type: "image/png" }), `${her.lastName}.png`)
  expect((await known.browser.upload("/fr/aide/message", form)).status).toBe(303)
  const { number } = await db.selectFrom("helpMessage").select("number").executeTakeFirstOrThrow()

  const staff = await signUpStaff(site, ["help"])
  await staff.browser.get(`/fr/personnel/aide/${number}`)
  await staff.browser.post(`/fr/personnel/aide/${number}/reponses`, {
    revision: "1",
    body: `Bonjour ${her.firstName}.`,
  })
  await db
    .insertInto("helpMessage")
    .values({
      ...{ status: "open", revision: 1, reason: "other", subject: "Autre", body: "Autre", language: "fr" },
      ...{ address: "somebody@example.org", wasBlanked: false, leftAt: site.doorway.clock() },
      waitingSince: site.doorway.clock(),
    })
    .execute()
  const other = await db.selectFrom("helpMessage").select("number").orderBy("number", "desc").executeTakeFirstOrThrow()
  await db
    .insertInto("helpReply")
    .values({
      ...{ messageNumber: other.number, kind: "answer", body: "Voici.", writtenBy: known.personId },
      writtenAt: site.doorway.clock(),
    })
    .execute()
}

describe("a person who asks that her account be closed", () => {
  let known: Known
  let other: Known
  beforeAll(async () => {
    other = await signUpAs("autre.personne@example.org", {
      ...{ firstName: "Autre", lastName: "Personne", displayName: "Autre Personne" },
    })
    known = await signUpAs(her.emailAddress)
    await exchangeMessages(known)
  })
  const held = async () => [...(await countPersonalRows(reading(site.doorway, system), known.personId)).keys()]

  test("must show that it is her", async () => {
    const seen = await ask(known.browser, "not her password")
    expect(seen.status).toBe(422)
    expect(seen.html).not.toContain("not her password")
    expect(await held()).not.toContain("erasureRequest")
  })

  test("is told the day at once, by the page and by e-mail, and may change her mind", async () => {
    expect((await ask(known.browser)).location).toBe("/fr/compte/donnees")
    const { mail } = await site.mail.waitForMessage(her.emailAddress, ({ mail }) =>
      /^Vos données seront effacées le/.test(mail.subject ?? ""),
    )
    expect(mail.text).toContain("/fr/compte/donnees")
    expect((await known.browser.get("/fr/compte/donnees")).html).toContain("Votre compte sera fermé")
    const dashboard = (await known.browser.get("/fr/tableau-de-bord")).html
    expect(dashboard.match(/<h2[^>]*>([^<]*)/)?.[1]).toBe("Votre compte sera fermé")
    expect(dashboard).toContain('action="/fr/compte/donnees/maintien"')
    expect((await known.browser.get("/fr/avis")).html).toContain("Votre compte sera fermé")
    expect((await ask(known.browser)).status).toBe(409)

    await known.browser.post("/fr/compte/donnees/maintien")
    expect((await known.browser.get("/fr/tableau-de-bord")).html).not.toContain("Votre compte sera fermé")
    expect((await known.browser.get("/fr/compte/donnees")).html).not.toContain("Votre compte sera fermé")
    await wait(known, 15)
    await sweep()
    expect(await held()).toContain("person")
  })

  test("keeps her account for fourteen days", async () => {
    await ask(known.browser)
    await wait(known, 13)
    await sweep()
    expect(await held()).toContain("erasureRequest")
  })

  test("stands, before she is erased, in every table that the register leads from", async () => {
    await known.browser.post("/fr/compte/donnees/copie")
    await untilRunsAreOver()
    await fill(known, other.personId)
    const tables = register.filter(({ leads }) => leads.length > 0).map(({ table }) => table)
    const found = await held()
    expect(tables.filter((table) => !found.includes(table))).toEqual([])
    const columns = await columnsWith([her.firstName, her.lastName, her.username])
    expect(columns).toEqual(
      expect.arrayContaining(["account.username", "account_address.address", "help_message.body", "person.last_name"]),
    )
  })

  test("is nowhere in the database once she is erased: no name, no address, no user name, no key", async () => {
    const before = await site.doorway.db.selectFrom("person").select("id").execute()
    site.advance({ hours: 24 * 2 })
    await sweep()
    const last = await site.mail.waitForMessage(
      her.emailAddress,
      ({ mail }) => mail.subject === "Vos données sont effacées",
    )
    expect(last.mail.text).toContain("Ce message est le dernier.")
    await expect
      .poll(() => columnsWith([her.firstName, her.lastName, her.emailAddress]), { timeout: 10_000 })
      .toEqual([])
    expect((await held()).sort()).toEqual(["accessEvent", "event"])
    expect(await columnsWith([known.accountId])).toEqual(["event.subject_key"])
    const stays = ["access_event.person_id", "event.actor_id", "event.subject_key", "role_grant.granted_by"]
    expect(stays).toEqual(expect.arrayContaining(await columnsWith([known.personId])))
    const after = await site.doorway.db.selectFrom("person").select("id").execute()
    expect(after).toHaveLength(before.length - 1)
  })

  test("leaves the others whole: their accounts, and what she wrote for them without her name", async () => {
    const { db } = site.doorway
    expect((await countPersonalRows(reading(site.doorway, system), other.personId)).get("account")).toBe(1)
    const replies = await db.selectFrom("helpReply").select(["body", "writtenBy"]).execute()
    expect(replies).toEqual([{ body: "Voici.", writtenBy: null }])
    const decided = await db.selectFrom("conceptSuggestion").select(["typed", "decidedBy"]).execute()
    expect(decided).toEqual([{ typed: "Valse", decidedBy: null }])
  })

  test("may register again with the same address, as somebody new", async () => {
    const again = await signUpAs(her.emailAddress)
    expect(again.personId).not.toBe(known.personId)
  })
})

describe("the last administrator", () => {
  let administrators: { readonly browser: TestBrowser; readonly emailAddress: string }[] = []
  beforeAll(async () => {
    await site.doorway.db.deleteFrom("roleGrant").execute()
    administrators = [await signUpStaff(site, ["administrator"]), await signUpStaff(site, ["administrator"])]
  })
  afterAll(() => site.doorway.db.deleteFrom("erasureRequest").execute())

  test("cannot leave: of two who ask at once, one stays", async () => {
    const answers = await Promise.all(administrators.map(({ browser }) => ask(browser)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(answers.find(({ status }) => status === 409)?.html).toContain("Donnez ce rôle à une autre personne")
  })

  test("is not erased either when the other one lost the role during the waiting days", async () => {
    const { db } = site.doorway
    const request = await db.selectFrom("erasureRequest").selectAll().executeTakeFirstOrThrow()
    await db.deleteFrom("roleGrant").where("personId", "!=", request.personId).execute()
    site.advance({ hours: 24 * 15 })
    await sweep()
    expect(await db.selectFrom("person").select("id").where("id", "=", request.personId).execute()).toHaveLength(1)
    const { dueAt } = await db.selectFrom("erasureRequest").select("dueAt").executeTakeFirstOrThrow()
    expect(dueAt.epochMilliseconds).toBeGreaterThan(site.doorway.clock().epochMilliseconds)
    const run = await db.selectFrom("run").selectAll().orderBy("askedAt", "desc").executeTakeFirstOrThrow()
    expect(run).toMatchObject({ kind: "people.sweep", status: "completed", failedCount: 1 })
  })
})

describe("the nightly sweep", () => {
  test("deletes what the register says is over, with what goes with it, and nothing younger", async () => {
    const { db, clock } = site.doorway
    const counts = async () => ({
      messages: (await db.selectFrom("helpMessage").select("number").execute()).length,
      replies: (await db.selectFrom("helpReply").select("id").execute()).length,
    })
    expect(await counts()).toEqual({ messages: 1, replies: 1 })
    site.advance({ hours: 24 * 600 })
    await act(site.doorway, system, (ctx) =>
      ctx.db
        .insertInto("helpMessage")
        .values({
          ...{ status: "open", revision: 1, reason: "other", subject: "Jeune", body: "Jeune", language: "fr" },
          ...{ wasBlanked: false, leftAt: clock(), waitingSince: clock() },
        })
        .execute(),
    )
    await sweep()
    expect(await counts()).toEqual({ messages: 2, replies: 1 })
    site.advance({ hours: 24 * 140 })
    await sweep()
    expect(await counts()).toEqual({ messages: 1, replies: 0 })
    expect(await countWhatIsOver(reading(site.doorway, system))).toBe(0)
  })

  test("begins no run when there is nothing to do", async () => {
    const runs = async () => (await site.doorway.db.selectFrom("run").select("id").execute()).length
    const before = await runs()
    await sweep()
    expect(await runs()).toBe(before)
  })
})
