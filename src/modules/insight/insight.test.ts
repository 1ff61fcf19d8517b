import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../tests/support/members.js"
import { useSite } from "../../../tests/support/site.js"
import { type Member, system } from "../../platform/context.js"
import { act } from "../../platform/db.js"
import { record, recordAccess } from "../../platform/record.js"

const site = useSite()
let auditor: TestMember
let member: TestMember
let known: { readonly personId: string; readonly username: string }

async function personOf({ emailAddress }: TestMember) {
  return site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select(["account.personId", "account.username", "account.id as accountId"])
    .where("accountAddress.address", "=", emailAddress)
    .executeTakeFirstOrThrow()
}

beforeAll(async () => {
  auditor = await signUpStaff(site, ["audit"])
  member = await signUp(site)
  known = await personOf(member)
})

const rowsOf = (html: string) => html.split("<tr").length - 2
const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

/** Where the button of this name leads. */
const olderIn = (html: string, name = "Plus ancien") =>
  new RegExp(`href="([^"]*)">(?:<svg.{0,200}?</svg>)?${name}`, "s").exec(html)?.[1]?.replaceAll("&amp;", "&")

describe("the history of the platform", () => {
  test("is for audit staff alone", async () => {
    const administrator = await signUpStaff(site, ["administrator"])
    expect((await member.browser.get("/fr/personnel/historique")).status).toBe(403)
    expect((await administrator.browser.get("/fr/personnel/historique")).status).toBe(403)
    const { html } = await auditor.browser.get("/fr/personnel/historique")
    expect(textOf(html)).toContain("Création du compte")
  })

  test("is searched by person, and she sees who looked", async () => {
    for (const name of [known.username, member.emailAddress.toUpperCase()]) {
      const { html } = await auditor.browser.get(`/en/staff/history?person=${encodeURIComponent(name)}`)
      expect(textOf(html)).toContain("Email address confirmed, account opened")
      expect(rowsOf(html)).toBe(3)
    }
    const { html } = await member.browser.get("/fr/compte/consultations")
    expect(textOf(html)).toContain("Vérifier l’historique")
    const other = await signUp(site)
    expect((await other.browser.get("/fr/compte/consultations")).html).toContain("Aucune consultation")
  })

  test("says by what means and about what, in words, and keeps the codes of foreign programs", async () => {
    const { personId } = known
    const subject = { kind: "person", key: personId }
    const reasons = ["password", "accounts.role-granted", "people.copy-data", "terms-2026-11-22", "OAUTH_TIMEOUT"]
    await act(site.doorway, system, async (ctx) => {
      for (const reason of reasons) await record(ctx, { act: "runs.ask", subject, reason })
    })
    const shown = async (page: string) =>
      textOf((await auditor.browser.get(`${page}?act=runs.ask&subjectKey=${personId}`)).html)
    const french = await shown("/fr/personnel/historique")
    expect(french).toContain("mot de passe")
    expect(french).toContain("conditions d’utilisation, version 2026-11-22")
    expect(french).toContain("OAUTH_TIMEOUT")
    expect(french).not.toContain("accounts.role-granted")
    expect(french).not.toContain("people.copy-data")
    expect(await shown("/en/staff/history")).toContain("terms of use, version 2026-11-22")
  })

  test("is searched by act, by thing and by day, the last day included", async () => {
    const now = site.doorway.clock().toZonedDateTimeISO("America/Toronto")
    const day = (name: string, { year, month, day }: { year: number; month: number; day: number }) =>
      `${name}-year=${year}&${name}-month=${month}&${name}-day=${day}`
    const search = async (query: string) =>
      rowsOf((await auditor.browser.get(`/fr/personnel/historique?${query}`)).html)
    const registered = await search("act=accounts.register")
    const { db } = site.doorway
    const all = await db.selectFrom("event").select("number").where("act", "=", "accounts.register").execute()
    expect(registered).toBe(all.length)
    expect(await search(`act=accounts.register&${day("from", now)}&${day("until", now)}`)).toBe(registered)
    const yesterday = now.subtract({ days: 1 })
    const before = await auditor.browser.get(
      `/fr/personnel/historique?act=accounts.register&${day("until", yesterday)}`,
    )
    expect(before.html).toContain("Aucun résultat")
    const { accountId } = await personOf(member)
    expect(await search(`subjectKind=account&subjectKey=${accountId}&act=accounts.confirm`)).toBe(1)
  })

  test.each([
    ["person=nobody.known", "Aucun membre n’a ce nom d’utilisateur"],
    ["from-day=31&from-month=2&from-year=2026", "ce mois n’a pas ce jour"],
    ["until-day=x&until-month=2&until-year=2026", "il y faut un jour, un mois et une année"],
    ["from-day=2&from-month=2&from-year=2026&until-day=1&until-month=2&until-year=2026", "ne précède pas le premier"],
  ])("refuses %s and keeps what was typed", async (query, sentence) => {
    const seen = await auditor.browser.get(`/fr/personnel/historique?${query}&subjectKey=kept`)
    expect(seen.status).toBe(422)
    expect(textOf(seen.html)).toContain(sentence)
    expect(seen.html).toContain('value="kept"')
  })

  test("names things and states in the reader's language, and lists the kinds to choose from", async () => {
    const { accountId } = await personOf(member)
    const address = `?subjectKind=account&subjectKey=${accountId}&act=accounts.confirm`
    const french = await auditor.browser.get(`/fr/personnel/historique${address}`)
    expect(textOf(french.html)).toContain(`Compte ${accountId}`)
    expect(textOf(french.html)).toContain("non confirmé → actif")
    expect(french.html).toContain('<option value="account" selected>Compte</option>')
    const english = await auditor.browser.get(`/en/staff/history${address}`)
    expect(textOf(english.html)).toContain("not confirmed → active")
  })

  test("is read page after page without losing or repeating a line while others are written", async () => {
    const write = (key: number) =>
      act(site.doorway, system, (ctx) => record(ctx, { act: "host.change-setting", subject: { kind: "pages", key } }))
    for (let key = 1; key <= 120; key += 1) await write(key)
    const seen: string[] = []
    let address: string | undefined = "/fr/personnel/historique?subjectKind=pages"
    for (let key = 1000; address !== undefined; key += 1) {
      const { html }: { html: string } = await auditor.browser.get(address)
      seen.push(...[...html.matchAll(/pages <code>(\d+)<\/code>/g)].map(([, number = ""]) => number))
      address = olderIn(html)
      await write(key)
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => String(120 - index)))
  })
})

describe("who looked at my data", () => {
  test("names staff while they are here, the operator, and those who are gone", async () => {
    const { personId } = known
    const reader = await personOf(auditor)
    const as = (readerId: string | undefined, purpose: string) =>
      act(site.doorway, readerId ? ({ kind: "member", personId: readerId } as Member) : system, (ctx) =>
        recordAccess(ctx, { personId, purpose, page: "test" }),
      )
    await as(undefined, "accounts.operator-help")
    await as("00000000-0000-7000-8000-000000000000", "help")
    await as(reader.personId, "help")
    const text = textOf((await member.browser.get("/en/account/consultations")).html)
    expect(text).toContain("The operator of the site To help you with your account")
    expect(text).toContain("Somebody who is no longer here To answer a message that you left")
    expect(text).toContain("Anne-Sophie Exemple To answer a message that you left")
  })

  test("counts what one reader looked at again within a minute on one line", async () => {
    const other = await signUp(site)
    const { personId } = await personOf(other)
    await act(site.doorway, system, async (ctx) => {
      for (const page of ["test", "test", "other", "test"]) {
        await recordAccess(ctx, { personId, purpose: "help", page })
      }
    })
    const { html } = await other.browser.get("/fr/compte/consultations")
    expect(html.split("Répondre à un message").length - 1).toBe(2)
    expect(textOf(html)).toContain("(3 fois)")
  })

  test("shows the older ones on pages of their own", async () => {
    const { personId } = known
    for (let look = 0; look < 30; look += 1) {
      await act(site.doorway, system, (ctx) => recordAccess(ctx, { personId, purpose: "help", page: `test-${look}` }))
    }
    const first = await member.browser.get("/fr/compte/consultations")
    const second = await member.browser.get(olderIn(first.html, "Consultations plus anciennes") ?? "")
    expect(second.html).toContain("Vérifier l’historique")
    expect(second.html).toContain("Revenir aux plus récentes")
  })

  test("shows what happened in the account, in plain words", async () => {
    await member.browser.post("/fr/compte/donnees/copie")
    const text = textOf((await member.browser.get("/fr/compte/consultations")).html)
    expect(text).toContain("Ouverture d’une session")
    expect(text).toContain("Confirmation de l’adresse courriel, ouverture du compte Sans session ouverte")
    expect(text).toContain("Demande d’un traitement Vous")
    expect(text).not.toMatch(/accounts\.[a-z]/)
  })
})

describe("long work", () => {
  test("is seen by the person who asked for it and by the staff who watch, by nobody else", async () => {
    const { id } = await site.doorway.db.selectFrom("run").select("id").executeTakeFirstOrThrow()
    const watcher = await signUpStaff(site, ["administrator"])
    const stranger = await signUpStaff(site, ["help"])
    expect((await member.browser.get(`/fr/traitements/${id}`)).status).toBe(200)
    expect((await watcher.browser.get(`/en/runs/${id}`)).html).toContain("Copy of personal data")
    expect((await stranger.browser.get(`/fr/traitements/${id}`)).status).toBe(404)
    expect((await stranger.browser.post(`/fr/traitements/${id}/arret`)).status).toBe(404)
    expect((await member.browser.get("/fr/traitements/x")).status).toBe(404)
    expect((await member.browser.get("/fr/personnel/traitements")).status).toBe(403)
    expect((await watcher.browser.get("/fr/personnel/traitements")).html).toContain(`/fr/traitements/${id}`)
  })

  test("shows how far it is, and stops when asked, once", async () => {
    const { db, clock } = site.doorway
    const { personId } = known
    const now = clock()
    const counts = { doneCount: 120, totalCount: 400, failedCount: 0, tries: 0 }
    const { id } = await db
      .insertInto("run")
      .values({
        ...{ kind: "people.copy-data", parameters: JSON.stringify({ personId }), position: JSON.stringify({}) },
        ...{ status: "running", askedBy: personId, askedAt: now, movedAt: now, ...counts },
        startedAt: now.subtract({ seconds: 60 }),
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    const page = textOf((await member.browser.get(`/fr/traitements/${id}`)).html)
    expect(page).toMatch(/Copie de données\s*, 120 sur 400, encore environ 3 minutes/)
    expect((await member.browser.post(`/fr/traitements/${id}/arret`)).location).toBe(`/fr/traitements/${id}`)
    await expect
      .poll(async () => textOf((await member.browser.get(`/fr/traitements/${id}`)).html))
      .toMatch(/État\s+arrêté/)
    expect((await member.browser.post(`/fr/traitements/${id}/arret`)).status).toBe(409)
  })
})
