import type { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { addApp } from "../../../../tests/support/factors.js"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { type Actor, operator } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { requireRole } from "../../../platform/require-role.js"
import { type Role, type Scope, wholePlatform } from "../../../platform/roles.js"
import { grantRole } from "./grant-role.js"
import { revokeRole } from "./revoke-role.js"

const site = useSite()
const programme: Scope = { kind: "programme", id: "0198a1c0-0000-7000-8000-000000000001" }
const otherProgramme: Scope = { kind: "programme", id: "0198a1c0-0000-7000-8000-000000000002" }
const organisation: Scope = { kind: "organisation", id: "0198a1c0-0000-7000-8000-000000000003" }

interface Given {
  readonly role: Role
  readonly scope: Scope
  readonly fromOn?: Temporal.PlainDate
  readonly untilOn?: Temporal.PlainDate
  readonly by?: Actor
}

function give({ emailAddress }: TestMember, { role, scope, fromOn, untilOn, by = operator }: Given): Promise<string> {
  const input = { name: emailAddress, role, scope, fromOn: fromOn ?? null, untilOn: untilOn ?? null }
  return act(site.doorway, by, (ctx) => grantRole(ctx, input))
}

const revoke = (grantId: string, by: Actor = operator) => act(site.doorway, by, (ctx) => revokeRole(ctx, { grantId }))

/** What an act for these roles in this scope answers. */
const answerTo = (actor: Actor, anyOf: readonly Role[], ...scopes: readonly Scope[]): Promise<string> =>
  act(site.doorway, actor, (ctx) => requireRole(ctx, anyOf, ...scopes)).then(
    () => "done",
    (refusal) => refusal.code,
  )

const tryAct = async (member: TestMember, anyOf: readonly Role[], ...scopes: readonly Scope[]) =>
  answerTo(await actorOf(site, member), anyOf, ...scopes)

const today = () => site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate()

async function memberWithApp(): Promise<TestMember> {
  const member = await signUp(site)
  await addApp(site, member.browser)
  return member
}

describe("a coordinator", () => {
  test("acts in her program once she has given a second factor, not before", async () => {
    const member = await signUp(site)
    await give(member, { role: "coordinator", scope: programme })
    expect(await tryAct(member, ["coordinator"], programme)).toBe("factor-first")
    await addApp(site, member.browser)
    expect(await tryAct(member, ["coordinator"], programme)).toBe("done")
    site.advance({ hours: 11 })
    await member.browser.get("/fr/tableau-de-bord")
    site.advance({ hours: 2 })
    expect(await tryAct(member, ["coordinator"], programme)).toBe("factor-first")
  })

  test("does nothing in another program, in an organization or for the whole platform", async () => {
    const member = await memberWithApp()
    await give(member, { role: "coordinator", scope: programme })
    expect(await tryAct(member, ["coordinator"], otherProgramme)).toBe("role-missing")
    expect(await tryAct(member, ["coordinator"], organisation)).toBe("role-missing")
    expect(await tryAct(member, ["coordinator"])).toBe("role-missing")
    expect((await member.browser.get("/fr/personnel")).status).toBe(403)
  })

  test("does not do what administrators of her program do, unless both may", async () => {
    const member = await memberWithApp()
    await give(member, { role: "coordinator", scope: programme })
    expect(await tryAct(member, ["administrator"], programme)).toBe("role-missing")
    expect(await tryAct(member, ["administrator", "coordinator"], programme)).toBe("done")
  })

  test("acts from her first day to her last, both in", async () => {
    const member = await memberWithApp()
    const first = today().add({ days: 2 })
    await give(member, { role: "coordinator", scope: programme, fromOn: first, untilOn: first.add({ days: 1 }) })
    const actor = await actorOf(site, member)
    const answers: string[] = []
    for (let day = 0; day <= 4; day += 1) {
      answers.push(await answerTo(actor, ["coordinator"], programme))
      site.advance({ hours: 24 })
    }
    expect(answers).toEqual(["role-missing", "role-missing", "done", "done", "role-missing"])
  })

  test("does nothing any more once her role is taken back, though her session is open, and is told of both", async () => {
    const member = await memberWithApp()
    const grantId = await give(member, { role: "coordinator", scope: programme })
    const actor = await actorOf(site, member)
    await revoke(grantId)
    expect(await answerTo(actor, ["coordinator"], programme)).toBe("role-missing")
    for (const subject of [
      "Vous avez une nouvelle habilitation\u00a0: Coordination d’un programme",
      "Une de vos habilitations a pris fin\u00a0: Coordination d’un programme",
    ]) {
      await site.mail.waitForMessage(member.emailAddress, ({ mail }) => mail.subject === subject)
    }
  })

  test("holds her role in two programs, and once in each", async () => {
    const member = await memberWithApp()
    await give(member, { role: "coordinator", scope: programme })
    await give(member, { role: "coordinator", scope: otherProgramme })
    expect(await tryAct(member, ["coordinator"], programme)).toBe("done")
    expect(await tryAct(member, ["coordinator"], otherProgramme)).toBe("done")
    const twice = give(member, { role: "coordinator", scope: programme })
    await expect(twice).rejects.toMatchObject({ code: "role-already-granted" })
  })
})

describe("an administrator of one program", () => {
  let administrator: TestMember
  beforeAll(async () => {
    administrator = await memberWithApp()
    await give(administrator, { role: "administrator", scope: programme })
  })

  test("names and dismisses its coordinators", async () => {
    const by = await actorOf(site, administrator)
    const member = await memberWithApp()
    const grantId = await give(member, { role: "coordinator", scope: programme, by })
    expect(await tryAct(member, ["coordinator"], programme)).toBe("done")
    await revoke(grantId, by)
    expect(await tryAct(member, ["coordinator"], programme)).toBe("role-missing")
  })

  test("gives and takes back nothing elsewhere", async () => {
    const by = await actorOf(site, administrator)
    const member = await signUp(site)
    for (const given of [
      { role: "coordinator", scope: otherProgramme },
      { role: "administrator", scope: organisation },
      { role: "help", scope: wholePlatform },
    ] as const) {
      await expect(give(member, { ...given, by })).rejects.toMatchObject({ code: "role-missing" })
      const grantId = await give(member, given)
      await expect(revoke(grantId, by)).rejects.toMatchObject({ code: "role-missing" })
    }
  })

  test("opens no page of the staff, and a coordinator names nobody", async () => {
    expect((await administrator.browser.get("/fr/personnel/habilitations")).status).toBe(403)
    const coordinator = await memberWithApp()
    await give(coordinator, { role: "coordinator", scope: programme })
    const by = await actorOf(site, coordinator)
    const attempt = give(await signUp(site), { role: "coordinator", scope: programme, by })
    await expect(attempt).rejects.toMatchObject({ code: "role-missing" })
  })
})

test.each([
  ["coordinator", wholePlatform],
  ["coordinator", organisation],
  ["help", programme],
  ["audit", organisation],
] as const)("the role “%s” is not given where it has no meaning: %j", async (role, scope) => {
  const attempt = give(await signUp(site), { role, scope })
  await expect(attempt).rejects.toMatchObject({
    kind: "invalid",
    fields: [{ field: "role", code: "role-not-in-scope" }],
  })
})

test("the database itself refuses a role where it has no meaning", async () => {
  const { personId } = (await actorOf(site, await signUp(site))) as { personId: string }
  const now = site.doorway.clock()
  const wrong = { personId, role: "coordinator", scopeKind: "platform", fromAt: now, grantedAt: now }
  await expect(site.doorway.db.insertInto("roleGrant").values(wrong).execute()).rejects.toMatchObject({
    constraint: "role_grant_role_in_scope",
  })
})
