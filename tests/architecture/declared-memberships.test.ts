import { beforeAll, describe, expect, test } from "vitest"
import { isColleague, listVerifiedOrganisations } from "../../src/modules/organisations/index.js"
import { visitor } from "../../src/platform/context.js"
import { reading } from "../../src/platform/db.js"
import { makeToken } from "../support/access-tokens.js"
import { signUp, type TestMember } from "../support/members.js"
import { personIdOf } from "../support/memberships.js"
import { addOrganisation, declareTo, makeAdministratorOf } from "../support/organisations.js"
import { useSite } from "../support/site.js"

/**
 * A person who says that she belongs to a ministry, from a private address, sees and may do nothing more than one who
 * says nothing: every address of the site and of the API, tried by both.
 */

const site = useSite()

interface Asker {
  readonly member: TestMember
  readonly token: string
  /** What is hers and differs from one person to another. */
  readonly own: readonly string[]
}

let without: Asker
let declared: Asker
let colleague: TestMember
let ministry = ""
/** Real keys of what others have, for each parameter of an address; among them what only colleagues may see. */
let keys: Readonly<Record<string, readonly string[]>> = {}

const usernameOf = async (member: TestMember): Promise<string> => {
  const personId = await personIdOf(site, member)
  const { username } = await site.doorway.db
    .selectFrom("account")
    .select("username")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow()
  return username
}

async function askerOf(member: TestMember): Promise<Asker> {
  const personId = await personIdOf(site, member)
  const token = await makeToken(member.browser, { scopes: ["profile-read"] })
  return { member, token, own: [await usernameOf(member), member.emailAddress, personId] }
}

beforeAll(async () => {
  await site.app.loadReference()
  ministry = await addOrganisation(site, {
    ...{ nameEn: "Ministry of Secrets", nameFr: "Ministère des Secrets", domains: ["secrets.example.org"] },
  })
  colleague = await signUp(site, { emailAddress: "collegue@secrets.example.org" })
  await declareTo(colleague, "Ministère des Secrets")
  const shown = { titleFr: "Gardienne des coffres", titleEn: "", membershipId: "", unitFr: "", unitEn: "" }
  const saved = await colleague.browser.post("/fr/profil/poste", {
    ...{ ...shown, seenBy: "colleagues", countsInMatching: "no" },
  })
  expect(saved.status, saved.html).toBe(303)
  const administrator = await signUp(site)
  await makeAdministratorOf(site, administrator, ministry)
  const { id: membershipId } = await site.doorway.db
    .selectFrom("membership")
    .select("id")
    .where("organisationId", "=", ministry)
    .executeTakeFirstOrThrow()
  keys = { id: [ministry, membershipId], username: [await usernameOf(colleague)] }
  without = await askerOf(await signUp(site))
  declared = await askerOf(await signUp(site))
  await declareTo(declared.member, "Ministère des Secrets")
  // The next page that she opens says once that it is done.
  await declared.member.browser.get("/fr")
  await declared.member.browser.get("/fr/tableau-de-bord")
}, 120_000)

/** Her own pages name her own memberships, or count what they complete; nothing of anybody else. */
const ownPages = [
  "/compte",
  "/compte/appartenances",
  "/compte/appartenances/:id/fin",
  "/compte/appartenances/:id/verification",
  "/compte/consultations",
  "/compte/donnees",
  "/profil/poste",
  "/possibilites/nouvelle/etape-1",
].map((path) => `/fr${path}`)
const ownAnswers = [...ownPages, "/api/v1/me"]

function addressesOf(pattern: string): readonly string[] {
  const name = /:([a-zA-Z]+)/.exec(pattern)?.[1]
  const values = name === undefined ? [""] : [...(keys[name] ?? []), "00000000-0000-7000-8000-000000000000"]
  return values.map((value) => pattern.replace(/:[a-zA-Z]+/g, encodeURIComponent(value)))
}

/** Pages of the site, and operations of the API. */
function tries(): { readonly path: string; readonly method: "GET" | "POST"; readonly address: string }[] {
  const modules = site.app.site.modules
  const pages = modules.flatMap(({ routes }) =>
    routes.flatMap(({ path, get, post }) =>
      ([get && "GET", post && "POST"] as const)
        .filter((method) => method !== undefined)
        .flatMap((method) => addressesOf(path.fr).map((address) => ({ path: path.fr, method, address }))),
    ),
  )
  const operations = modules.flatMap(({ api = [] }) =>
    api.flatMap(({ path }) => {
      const pattern = `/api/v1${path.replace(/\{([a-zA-Z]+)\}/g, ":$1")}`
      return addressesOf(pattern).map((address) => ({ path: pattern, method: "GET" as const, address }))
    }),
  )
  // Signing out would end the session that the other tries need.
  return [...pages, ...operations].filter(({ path }) => path !== "/fr/deconnexion")
}

/** What does not depend on who asks: keys, moments and her own names are left out. */
function compared(text: string, { own }: Asker): string {
  return own
    .reduce((left, each) => left.replaceAll(each, "…"), text)
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, "…")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "…")
    .replace(/jml_[\w-]+/g, "…")
    .replace(/"reference":"[^"]*"/g, "…")
    .replace(/\b[0-9A-Z]{4,}(?: [0-9A-Z]{4}){7}\b|otpauth:[^"]*|<svg class="qr"[\s\S]*?<\/svg>/g, "…")
    .replace(/<time\b[^>]*>[^<]*<\/time>/g, "…")
    .replace(/<code>[^<]*<\/code>/g, "…")
    .replace(/\d{1,2} h(?: \d{2})?/g, "…")
}

interface Answer {
  readonly path: string
  readonly line: string
  readonly status: string
  readonly text: string
}

async function answersTo(asker: Asker): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const { path, method, address } of tries()) {
    const seen = await ask(asker, method, address)
    answers.push({
      path,
      line: `${method} ${address}`,
      status: `${seen.status} ${compared(seen.location ?? "", asker)}`,
      text: compared(seen.html, asker),
    })
  }
  return answers
}

async function ask({ member: { browser }, token }: Asker, method: "GET" | "POST", address: string) {
  if (!address.startsWith("/api/")) return method === "GET" ? browser.get(address) : browser.post(address)
  const answer = await site.server.inject({ url: address, headers: { authorization: `Bearer ${token}` } })
  return { status: answer.statusCode, location: undefined, html: answer.body }
}

describe("a ministry that somebody picks from a private address", () => {
  test("opens nothing more to her, at any address", async () => {
    const before = await answersTo(without)
    const after = await answersTo(declared)
    expect(before.length).toBeGreaterThan(200)
    const statuses = (answers: readonly Answer[]) => answers.map(({ line, status }) => `${line}: ${status}`)
    expect(statuses(after)).toEqual(statuses(before))
    const differing = after.filter(({ text }, position) => text !== before[position]?.text)
    expect(differing.filter(({ path }) => !ownAnswers.includes(path)).map(({ line }) => line)).toEqual([])
    const bodies = [...before, ...after].filter(({ text }) => text.includes("Gardienne des coffres"))
    expect(bodies.map(({ line }) => line)).toEqual([])
  }, 300_000)

  test("makes her nobody’s colleague", async () => {
    const now = reading(site.doorway, visitor)
    const [her, his] = [await personIdOf(site, declared.member), await personIdOf(site, colleague)]
    expect(await listVerifiedOrganisations(now, her)).toEqual([])
    expect(await listVerifiedOrganisations(now, his)).toMatchObject([{ organisationId: ministry }])
    expect([await isColleague(now, her, his), await isColleague(now, his, her)]).toEqual([false, false])
  })

  test("while an address of the ministry does open what its people show each other", async () => {
    const verified = await signUp(site, { emailAddress: "autre@secrets.example.org" })
    await declareTo(verified, "Ministère des Secrets")
    const page = `/fr/membres/${await usernameOf(colleague)}`
    expect((await verified.browser.get(page)).html).toContain("Gardienne des coffres")
    expect((await declared.member.browser.get(page)).html).not.toContain("Gardienne des coffres")
  })
})
