import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../tests/support/marketplace.js"
import { signUp, signUpStaff, type TestMember } from "../../../tests/support/members.js"
import { personIdOf } from "../../../tests/support/memberships.js"
import { useSite } from "../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../tests/support/test-browser.js"
import type { Route } from "../../web/page.js"
import type { OpportunityStatus } from "./opportunity/opportunity.js"

const site = useSite()

const roles = ["visitor", "member", "applicant", "author", "moderation", "administrator"] as const
type Role = (typeof roles)[number]
const browsers = {} as Record<Role, TestBrowser>
let author: TestMember
let applicant: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  applicant = await signUp(site)
  browsers.visitor = site.openBrowser()
  browsers.member = (await signUp(site)).browser
  browsers.applicant = applicant.browser
  browsers.author = author.browser
  browsers.moderation = (await signUpStaff(site, ["moderation"])).browser
  browsers.administrator = (await signUpStaff(site, ["administrator"])).browser
})

interface Asked {
  readonly method: "get" | "post"
  readonly path: string
}

/** Every page of the marketplace, as its module lists them: one that is added later is tried without being named here. */
function asked(): readonly Asked[] {
  const module = site.app.site.modules.find(({ capability }) => capability === "marketplace")
  const methods = ({ path, get, post }: Route): Asked[] => [
    ...(get ? [{ method: "get" as const, path: path.fr }] : []),
    ...(post ? [{ method: "post" as const, path: path.fr }] : []),
  ]
  return (module?.routes ?? []).flatMap(methods).sort((a, b) => lineOf(a).localeCompare(lineOf(b), "en"))
}

const lineOf = ({ method, path }: Asked) => `${path} ${method.toUpperCase()}`

interface Standing {
  readonly number: number
  readonly applicationId: string
}

/** The author’s opportunity in this state, to which the applicant has applied; a draft that moderation has sent back. */
async function standing(status: OpportunityStatus): Promise<Standing> {
  const number = await posted(site, author, { status, type: "mentoring" })
  if (status !== "draft") return { number, applicationId: await applied(site, applicant, number) }
  const { db, clock } = site.doorway
  await db
    .insertInto("opportunityLetter")
    .values({ opportunity: number, body: "À revoir.", writtenAt: clock() })
    .execute()
  return { number, applicationId: await applied(site, applicant, await posted(site, author)) }
}

/** What an address is made of; a route with another parameter has to say here what fills it. */
async function addressOf(path: string, { number, applicationId }: Standing): Promise<string> {
  const values: Readonly<Record<string, string | number>> = {
    number,
    code: "mentoring",
    id: path.includes("candidatures") || path.includes("offres") ? applicationId : await someoneElses(path),
    application: applicationId,
  }
  return path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${path}: say what “${name}” stands for`)
    return String(value)
  })
}

/** Something of the author’s that stands under a key of its own. */
async function someoneElses(path: string): Promise<string> {
  if (!path.includes("recherches-enregistrees")) return randomUUID()
  const { id } = await site.doorway.db
    .insertInto("savedSearch")
    .values({
      ...{ personId: await personIdOf(site, author), about: "opportunities", name: "Cartes", query: randomUUID() },
      savedAt: site.doorway.clock(),
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

const said = ({ status, location = "" }: Seen) =>
  location.startsWith("/fr/connexion") || location.startsWith("/en/sign-in") ? "sign-in" : String(status)

async function tryAll(status: OpportunityStatus, role: Role) {
  const outcomes = new Map<string, string>()
  for (const each of asked()) {
    const address = await addressOf(each.path, await standing(status))
    outcomes.set(lineOf(each), said(await browsers[role][each.method](address)))
  }
  return outcomes
}

const countEvents = async () =>
  (
    await site.doorway.db
      .selectFrom("event")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
  ).n

const isOfNumber = (line: string) => line.includes(":number")
const isRefused = (outcome: string) => outcome === "sign-in" || Number(outcome) >= 400

describe("each page of the marketplace", () => {
  test.each(["published", "draft"] as const)(
    "answers each person as this table says, at the number of somebody else’s opportunity: %s",
    async (status) => {
      const lines = asked().map((each) => [lineOf(each)])
      for (const role of roles) {
        const outcomes = await tryAll(status, role)
        for (const line of lines) line.push(`${role} ${outcomes.get(line[0] ?? "")}`)
      }
      const broken = lines.filter((line) => line.some((cell) => / 5\d\d$/.test(cell)))
      expect(broken).toEqual([])
      const table = lines.map(([line, ...cells]) => `${line}: ${cells.join(", ")}`)
      await expect(`${table.join("\n")}\n`).toMatchFileSnapshot(`access-${status}.txt`)
    },
    240_000,
  )

  test("says and does nothing about somebody else’s draft, whoever asks", async () => {
    for (const role of roles.filter((each) => each !== "author")) {
      const before = await countEvents()
      const outcomes = [...(await tryAll("draft", role))].filter(([line]) => isOfNumber(line))
      expect(outcomes.length).toBeGreaterThan(10)
      expect(outcomes.filter(([, outcome]) => !isRefused(outcome)).map(([line]) => `${role}: ${line}`)).toEqual([])
      expect(await countEvents()).toBe(before)
    }
  }, 240_000)

  test("is not there for a number that nobody has, nor for one that is none", async () => {
    for (const number of [
      "999999999",
      "0",
      "-1",
      "1e3",
      "१",
      "99999999999999999999",
      "00000000-0000-7000-8000-000000000000",
    ]) {
      for (const each of asked().filter(({ path }) => isOfNumber(path))) {
        const standingIn = { number: 1, applicationId: randomUUID() }
        const address = (await addressOf(each.path.replace(":number", "NUMBER"), standingIn)).replace(
          "NUMBER",
          encodeURIComponent(number),
        )
        const outcome = said(await browsers.author[each.method](address))
        expect(`${lineOf(each)} ${number}: ${outcome}`).toMatch(/: (?:404|403|422)$/)
      }
    }
  }, 240_000)
})
