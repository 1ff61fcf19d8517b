import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { sql } from "kysely"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { useDatabase } from "../../../tests/support/database.js"
import { system } from "../../platform/context.js"
import { act, type Doorway } from "../../platform/db.js"
import { Refusal } from "../../platform/refusal.js"
import { type AccountAct, type AccountStatus, accountStatuses, accountTransitions, statusAfter } from "./account.js"
import { changeStatus, findAccount } from "./account.store.js"

const { db } = useDatabase()

const now = Temporal.Instant.from("2026-11-22T12:00:00Z")
const doorway: Doorway = { db, clock: () => now, keys: { current: "test", keys: new Map() } }

/** Written apart from the table that the program reads: where an act leads from each status, or nowhere. */
const life: Readonly<Record<AccountAct, Readonly<Record<AccountStatus, AccountStatus | "refused">>>> = {
  confirm: {
    unconfirmed: "active",
    active: "refused",
    locked: "refused",
    suspended: "refused",
    closed: "refused",
  },
  lock: {
    unconfirmed: "refused",
    active: "locked",
    locked: "locked",
    suspended: "refused",
    closed: "refused",
  },
  unlock: {
    unconfirmed: "refused",
    active: "refused",
    locked: "active",
    suspended: "refused",
    closed: "refused",
  },
}

const acts = Object.keys(life) as readonly AccountAct[]
const everyCase = acts.flatMap((each) => accountStatuses.map((from) => [each, from, life[each][from]] as const))

async function insertAccount(status: AccountStatus): Promise<string> {
  const [personId, accountId] = [randomUUID(), randomUUID()]
  const [confirmedAt, lockedUntil] = [status === "unconfirmed" ? null : now, status === "locked" ? now : null]
  await sql`insert into person (id, first_name, last_name, display_name, language, time_zone, created_at)
    values (${personId}, 'Maïka', 'Exemple', 'Maïka Exemple', 'fr', 'America/Toronto', ${now})`.execute(db)
  await sql`insert into account (id, person_id, username, status, locked_until, confirmed_at, created_at)
    values (${accountId}, ${personId}, ${accountId}, ${status}, ${lockedUntil}, ${confirmedAt}, ${now})`.execute(db)
  await sql`insert into account_address (account_id, address, address_key, is_primary, created_at)
    values (${accountId}, 'maika@example.org', 'maika@example.org', true, ${now})`.execute(db)
  return accountId
}

/** What an act needs beside the status, as its command gives it. */
const also = { confirm: { confirmedAt: now }, lock: { lockedUntil: now.add({ minutes: 15 }) }, unlock: {} }

async function tryAct(each: AccountAct, from: AccountStatus): Promise<AccountStatus | "refused"> {
  const id = await insertAccount(from)
  try {
    await act(doorway, system, (ctx) => changeStatus(ctx, { id, status: from }, each, also[each]))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect((await findAccount({ ...doorway, actor: system, now }, id))?.status).toBe(from)
    return "refused"
  }
  return (await findAccount({ ...doorway, actor: system, now }, id))?.status ?? "refused"
}

describe("the life of an account", () => {
  test.each(everyCase)("%s, from %s: %s", async (each, from, expected) => {
    expect(statusAfter(each, from) ?? "refused").toBe(expected)
    expect(await tryAct(each, from)).toBe(expected)
  })

  test("has in the database the statuses that it has in the program, and no other", async () => {
    const { rows } = await sql<{ definition: string }>`select pg_get_constraintdef(oid) as definition from pg_constraint
      where conname = 'account_status_known'`.execute(db)
    const known = [...(rows[0]?.definition ?? "").matchAll(/'([a-z-]+)'/g)].map(([, status]) => status)
    expect(known.sort()).toEqual([...accountStatuses].sort())
  })

  test.each([
    ["a lock without its end", { status: "locked", lockedUntil: null }],
    ["the end of a lock without lock", { status: "active", lockedUntil: now }],
    ["an active account that nobody confirmed", { status: "active", confirmedAt: null }],
    ["a status that does not exist", { status: "asleep" }],
  ])("refuses in the database %s", async (_, wrong) => {
    const id = await insertAccount("active")
    await expect(db.updateTable("account").set(wrong).where("id", "=", id).execute()).rejects.toThrow(
      /check constraint/,
    )
  })

  test("moves once when two acts read the same status", async () => {
    const id = await insertAccount("unconfirmed")
    const confirm = () =>
      act(doorway, system, (ctx) => changeStatus(ctx, { id, status: "unconfirmed" }, "confirm", also.confirm))
    const outcomes = await Promise.allSettled([confirm(), confirm(), confirm()])
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  test("is drawn in the README as the program reads it", () => {
    const readme = readFileSync(new URL("README.md", import.meta.url), "utf8")
    const [, diagram = ""] = /```mermaid\nstateDiagram-v2\n([\s\S]*?)```/.exec(readme) ?? []
    const drawn = diagram.split("\n").map((line) => line.trim())
    const told = accountTransitions.map(({ from, to, act: name, who }) => `${from} --> ${to}: ${name} (${who})`)
    expect(drawn.filter((line) => line !== "" && !line.includes("[*]"))).toEqual(told)
  })
})
