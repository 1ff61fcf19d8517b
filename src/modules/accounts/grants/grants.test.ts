import type { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { addApp, codeOfApp } from "../../../../tests/support/factors.js"
import { signUp, signUpStaff, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { operator } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { platformRoles, type Role, wholePlatform } from "../../../platform/roles.js"
import { grantRole } from "./grant-role.js"
import { revokeRole } from "./revoke-role.js"

const site = useSite()
const page = "/fr/personnel/habilitations"
const factorPage = "/fr/connexion/second-facteur"

const dayParts = (name: string, day: Temporal.PlainDate) => ({
  [`${name}-day`]: String(day.day),
  [`${name}-month`]: String(day.month),
  [`${name}-year`]: String(day.year),
})

const today = () => site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate()

/** As the operator does from the machine. */
function give({ emailAddress }: TestMember, role: Role, dates: Partial<Parameters<typeof grantRole>[1]> = {}) {
  return act(site.doorway, operator, (ctx) =>
    grantRole(ctx, { name: emailAddress, role, scope: wholePlatform, fromOn: null, untilOn: null, ...dates }),
  )
}

const revoke = (grantId: string) => act(site.doorway, operator, (ctx) => revokeRole(ctx, { grantId }))

async function administratorWithApp(): Promise<TestMember & { readonly secret: string }> {
  const member = await signUp(site)
  await give(member, "administrator")
  return { ...member, secret: await addApp(site, member.browser) }
}

async function usernameOf({ emailAddress }: TestMember): Promise<string> {
  const { username } = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("username")
    .where("addressKey", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return username
}

describe("a role", () => {
  test("is given by an administrator under an address or a user name, and the person is told", async () => {
    const { browser } = await signUpStaff(site, ["administrator"])
    for (const nameOf of [async ({ emailAddress }: TestMember) => emailAddress.toUpperCase(), usernameOf]) {
      const member = await signUp(site)
      const seen = await browser.post(page, { name: await nameOf(member), role: "help" })
      expect(seen.location).toBe(page)
      const told = await site.mail.waitForMessage(
        member.emailAddress,
        ({ mail }) => mail.subject?.includes("habilitation") ?? false,
      )
      expect(told.mail.subject).toBe("Vous avez une nouvelle habilitation\u00a0: Centre d’aide")
    }
    expect((await browser.get(page)).html).toContain("en vigueur")
  })

  test("is not given to a name without open account, nor twice", async () => {
    const { browser } = await signUpStaff(site, ["administrator"])
    const unknown = await browser.post(page, { name: "personne@example.org", role: "help" })
    expect(unknown.status).toBe(422)
    expect(unknown.html).toContain("Nous ne connaissons pas de compte ouvert sous ce nom")
    const member = await signUp(site)
    await browser.post(page, { name: member.emailAddress, role: "audit" })
    const twice = await browser.post(page, { name: member.emailAddress, role: "audit" })
    expect(twice.status).toBe(409)
    expect(twice.html).toContain("Cette personne a déjà cette habilitation")
  })

  test("given by two administrators at once is given once", async () => {
    const administrators = [await signUpStaff(site, ["administrator"]), await signUpStaff(site, ["administrator"])]
    const member = await signUp(site)
    const seen = await Promise.all(
      administrators.map(({ browser }) => browser.post(page, { name: member.emailAddress, role: "help" })),
    )
    expect(seen.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test.each([
    ["31", "2", "2027", "ce mois n’a pas ce jour"],
    ["1", "1", "2020", "Le dernier jour doit suivre le premier"],
  ])("is not given until %s-%s-%s", async (day, month, year, sentence) => {
    const { browser } = await signUpStaff(site, ["administrator"])
    const { emailAddress } = await signUp(site)
    const seen = await browser.post(page, {
      name: emailAddress,
      role: "help",
      "untilOn-day": day,
      "untilOn-month": month,
      "untilOn-year": year,
    })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain(sentence)
  })

  test("acts only in its time: not before its first day, on its last day, not the day after", async () => {
    const { browser } = await signUpStaff(site, ["administrator"])
    const member = await signUp(site)
    const first = today().add({ days: 2 })
    await browser.post(page, {
      name: member.emailAddress,
      role: "administrator",
      ...dayParts("fromOn", first),
      ...dayParts("untilOn", first.add({ days: 1 })),
    })
    const read = async () => {
      const visit = site.openBrowser()
      await visit.post("/fr/connexion", { identifier: member.emailAddress, password: testPassword })
      return (await visit.get(page)).status
    }
    expect(await read()).toBe(403)
    site.advance({ hours: 48 })
    expect(await read()).toBe(303)
    site.advance({ hours: 24 })
    expect(await read()).toBe(303)
    site.advance({ hours: 24 })
    expect(await read()).toBe(403)
  })

  test("whose time is over can be given again", async () => {
    const member = await signUp(site)
    await give(member, "audit", { untilOn: today() })
    site.advance({ hours: 25 })
    await expect(give(member, "audit")).resolves.toMatch(/-/)
  })

  test("is taken back at once, and the person is told", async () => {
    const member = await administratorWithApp()
    const other = await signUp(site)
    const grantId = await give(other, "help")
    expect((await member.browser.get(page)).html).toContain(grantId)
    const seen = await member.browser.post(`${page}/${grantId}/retrait`)
    expect(seen.location).toBe(page)
    expect((await member.browser.get(page)).html).not.toContain(grantId)
    await site.mail.waitForMessage(
      other.emailAddress,
      ({ mail }) => mail.subject === "Une de vos habilitations a pris fin\u00a0: Centre d’aide",
    )
    expect((await member.browser.post(`${page}/${grantId}/retrait`)).status).toBe(409)
  })

  test("is taken back only once a page has named the person and the role", async () => {
    const { browser } = await signUpStaff(site, ["administrator"])
    const grantId = await give(await signUp(site), "help")
    const revocation = `${page}/${grantId}/retrait`
    const whose = "\u00a0: Centre d’aide, Anne-Sophie Exemple"
    const list = await browser.get(page)
    expect(list.html).not.toContain(`action="${revocation}"`)
    expect(list.html).toContain(`href="${revocation}">Retirer<span class="hide">${whose}</span>`)
    const asked = await browser.get(revocation)
    expect(asked.html).toContain(`aria-label="Retirer ce rôle${whose}"`)
    expect(asked.html).toContain(`<a href="${page}">Le garder</a>`)
    expect((await browser.get(`/en/staff/roles/${grantId}/revocation`)).html).toContain("Revoke this role")
    expect((await browser.get(page)).html).toContain(grantId)
    await browser.post(revocation)
    expect((await browser.get(revocation)).status).toBe(409)
    expect((await browser.get(`${page}/inconnue/retrait`)).status).toBe(404)
  })

  test("opens nothing any more to a person whose page was open when it was taken back", async () => {
    const member = await administratorWithApp()
    await administratorWithApp()
    expect((await member.browser.get(page)).status).toBe(200)
    const { id } = await site.doorway.db
      .selectFrom("roleGrant")
      .innerJoin("accountAddress", (join) => join.on("accountAddress.addressKey", "=", member.emailAddress))
      .innerJoin("account", "account.id", "accountAddress.accountId")
      .select("roleGrant.id")
      .whereRef("roleGrant.personId", "=", "account.personId")
      .executeTakeFirstOrThrow()
    await revoke(id)
    expect((await member.browser.post(page, { name: "a@example.org", role: "help" })).status).toBe(403)
  })

  test.each(platformRoles.filter((role) => role !== "administrator"))("of %s gives no role", async (role) => {
    const { browser } = await signUpStaff(site, [role])
    expect((await browser.get(page)).status).toBe(403)
    expect((await browser.post(page, { name: "a@example.org", role: "help" })).status).toBe(403)
  })

  test("is written in the history with who gave it", async () => {
    const member = await signUp(site)
    const grantId = await give(member, "help")
    await revoke(grantId)
    const events = await site.doorway.db
      .selectFrom("event")
      .select(["act", "actorKind", "fromStatus", "toStatus"])
      .where("subjectKind", "=", "grant")
      .where("subjectKey", "=", grantId)
      .orderBy("number")
      .execute()
    expect(events).toEqual([
      { act: "accounts.grant-role", actorKind: "operator", fromStatus: null, toStatus: "help" },
      { act: "accounts.revoke-role", actorKind: "operator", fromStatus: "help", toStatus: null },
    ])
  })
})

describe("the last administrator", () => {
  test("stays: she cannot revoke herself, nor two revoke each other", async () => {
    const { db } = site.doorway
    await db.updateTable("roleGrant").set({ revokedAt: site.doorway.clock() }).where("revokedAt", "is", null).execute()
    const [first, second] = [await administratorWithApp(), await administratorWithApp()]
    const rows = await db
      .selectFrom("roleGrant")
      .innerJoin("account", "account.personId", "roleGrant.personId")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select(["roleGrant.id", "accountAddress.address"])
      .where("revokedAt", "is", null)
      .execute()
    const grantOf = ({ emailAddress }: TestMember) => rows.find(({ address }) => address === emailAddress)?.id as string
    const seen = await Promise.all([
      first.browser.post(`${page}/${grantOf(second)}/retrait`),
      second.browser.post(`${page}/${grantOf(first)}/retrait`),
    ])
    const refused = seen.filter(({ status }) => status !== 303)
    expect(refused).toHaveLength(1)
    expect([403, 409]).toContain(refused[0]?.status)

    const [left] = await db.selectFrom("roleGrant").select("id").where("revokedAt", "is", null).execute()
    const leftOne = left?.id === grantOf(first) ? first : second
    const herself = await leftOne.browser.post(`${page}/${left?.id}/retrait`)
    expect(herself.status).toBe(409)
    expect(herself.html).toContain("C’est la dernière habilitation d’administration")
  })
})

describe("staff pages", () => {
  test("lead a member without second factor to add one, then on to where she was going", async () => {
    const member = await signUp(site)
    await give(member, "administrator")
    const led = await member.browser.get(page)
    expect(led.location).toBe(`${factorPage}?next=${encodeURIComponent(page)}`)
    const offer = await member.browser.get(led.location as string)
    expect(offer.html).toContain("Ajouter une seconde étape à votre connexion")
    expect(offer.html).toContain(`/fr/compte/securite/application?next=${encodeURIComponent(page)}`)

    const appPage = `/fr/compte/securite/application`
    const begun = await member.browser.post(appPage, { act: "begin", next: page })
    const secret = /<code>([A-Z2-7 ]{39})<\/code>/.exec((await member.browser.get(begun.location as string)).html)?.[1]
    const code = codeOfApp((secret ?? "").replaceAll(" ", ""), site.doorway.clock())
    const added = await member.browser.post(appPage, { act: "confirm", code, next: page })
    const codes = await member.browser.get(added.location as string)
    expect(codes.html).toContain(`href="${page}"`)
    expect((await member.browser.get(page)).status).toBe(200)
  })

  test("ask again for a factor given more than twelve hours ago, while the rest stays open", async () => {
    const { browser, secret, emailAddress } = await administratorWithApp()
    const stays = site.openBrowser()
    await stays.post("/fr/connexion", { identifier: emailAddress, password: testPassword, stays: "yes" })
    await stays.post(factorPage, { code: codeOfApp(secret, site.doorway.clock()) })
    expect((await stays.get(page)).status).toBe(200)

    site.advance({ hours: 12, minutes: 1 })
    expect((await stays.get("/fr/tableau-de-bord")).status).toBe(200)
    expect((await stays.get(page)).location).toContain(factorPage)
    expect((await stays.post(page, { name: emailAddress, role: "help" })).location).toContain(factorPage)
    expect((await browser.get(page)).location).toContain("/fr/connexion")

    await stays.post(factorPage, { code: codeOfApp(secret, site.doorway.clock()), next: page })
    expect((await stays.get(page)).status).toBe(200)

    site.advance({ hours: 24 * 29 })
    expect((await stays.get("/fr/tableau-de-bord")).status).toBe(200)
    expect((await stays.get(page)).location).toContain(factorPage)
  })
})
