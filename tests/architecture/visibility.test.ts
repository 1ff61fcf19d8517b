import type { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { chooseSection } from "../../src/modules/people/profile/choose-section.js"
import { type SectionCode, sectionCodes } from "../../src/modules/people/profile/section.js"
import { sections } from "../../src/modules/people/profile/sections.js"
import { type AudienceCode, audiences } from "../../src/modules/people/profile/visibility.js"
import { system } from "../../src/platform/context.js"
import { act } from "../../src/platform/db.js"
import { erasePersonalData } from "../../src/platform/personal-data.js"
import { record } from "../../src/platform/record.js"
import { makeToken } from "../support/access-tokens.js"
import { formWith, plainImage } from "../support/images.js"
import { actorOf, signUp, signUpStaff, type TestMember } from "../support/members.js"
import { belongTo, personIdOf } from "../support/memberships.js"
import { type TestSite, useSite } from "../support/site.js"
import type { TestBrowser } from "../support/test-browser.js"

/**
 * Who sees what people say of themselves: every section, opened to every audience, tried by every kind of reader at
 * every door. A new section needs a line in `fillings`, a new way to read a profile a line in `doors`.
 */

interface Filling {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  /** The field that carries a picture. */
  readonly picture?: string
  /** Stands in the section and nowhere else. */
  readonly mark: string
  /** Finds the section, and stands in what is found, where the mark does not. */
  readonly foundBy?: string
}

const fillings: Readonly<Record<SectionCode, Filling>> = {
  photo: { path: "/fr/profil/photo", fields: {}, picture: "photo", mark: "/photo" },
  position: {
    path: "/fr/profil/poste",
    fields: { titleFr: "Vigie des marées", titleEn: "", membershipId: "", unitFr: "", unitEn: "" },
    mark: "Vigie des marées",
  },
  place: {
    path: "/fr/profil/lieu",
    fields: { place: "Trois-Rivières" },
    mark: "Trois-Rivières",
  },
  telephone: {
    path: "/fr/profil/telephone",
    fields: { number: "819-555-0187", extension: "80137264" },
    mark: "80137264",
  },
  languages: {
    path: "/fr/profil/langues",
    fields: { firstOfficial: "fr", other1: "crg", "other1-oral": "some-words" },
    mark: "Quelques notions",
    foundBy: "Mitchif",
  },
  availability: {
    path: "/fr/profil/disponibilites",
    fields: { weeklyHours: "7,5", timesFr: "entre chien et loup", timesEn: "" },
    mark: "entre chien et loup",
  },
  links: {
    path: "/fr/profil/liens/ajout",
    fields: { address: "https://example.org/cerfs-volants", titleFr: "Traité des cerfs-volants", titleEn: "" },
    mark: "Traité des cerfs-volants",
  },
  skills: {
    path: "/fr/profil/competences/ajout",
    fields: { skill: "Audit interne", level: "advanced", lastUsed: "" },
    mark: "Audit interne",
  },
  experience: {
    path: "/fr/profil/experience/ajout",
    fields: { titleFr: "Gardienne de phare", "from-month": "3", "from-year": "2019" },
    mark: "Gardienne de phare",
  },
  education: {
    path: "/fr/profil/etudes/ajout",
    fields: {
      ...{ level: "master", field: "", status: "completed", year: "" },
      ...{ school: "École des vents", "school-code": "none-of-these" },
    },
    mark: "École des vents",
  },
  credentials: {
    path: "/fr/profil/titres-de-competences/ajout",
    fields: { credential: "Secourisme en région éloignée", issuer: "Guilde des falaises" },
    mark: "Guilde des falaises",
    foundBy: "Secourisme en région éloignée",
  },
}
const codes = sectionCodes

/** Sections by whose words people are found. */
const findable = codes.filter((code) => sections[code].findablesOf !== undefined)

const wordsFor = (code: SectionCode) => fillings[code].foundBy ?? fillings[code].mark

/** Who sees each audience's sections, said once more in plain words and not by the rule under test. */
const readersOf: Readonly<Record<AudienceCode, readonly string[]>> = {
  self: ["herself"],
  colleagues: ["herself", "a verified colleague"],
  members: [
    "herself",
    "a verified colleague",
    "a former colleague",
    "a colleague who only says so",
    "a member",
    "staff",
  ],
  everyone: [
    ...["herself", "a verified colleague", "a former colleague", "a colleague who only says so", "a member", "staff"],
    ...["a visitor", "a member whose account is closed"],
  ],
}

/** Readers without an open session. */
const outside = ["a visitor", "a member whose account is closed"]

interface Owner {
  readonly member: TestMember
  readonly personId: string
  readonly username: string
  readonly displayName: string
}

/** What a reader finds of a person at one door: her sections by code, or nothing at all. */
interface Found {
  readonly sections: readonly string[]
  readonly text: string
}

interface Door {
  /** Sections that can be read there; every one when absent. */
  readonly gives?: readonly SectionCode[]
  /** Opens to members only, and shows them everybody but themselves. */
  readonly isForOthers?: true
  /** `opened` is the section that she has opened, if any. */
  find(owner: Owner, reader: TestBrowser, opened?: SectionCode): Promise<Found>
}

const doors: Readonly<Record<string, Door>> = {
  "her page": {
    async find({ username }, reader) {
      const { status, html } = await reader.get(`/fr/membres/${username}`)
      if (status === 404) return { sections: [], text: html }
      // The photo stands beside the name, under no heading.
      const signOf = (code: string) => (code === "photo" ? '<img class="avatar"' : `<h2 id="${code}">`)
      return { sections: codes.filter((code) => html.includes(signOf(code))), text: html }
    },
  },
  "the address of her photo": {
    gives: ["photo"],
    async find({ username }, reader) {
      const { status, html, headers } = await reader.get(`/fr/membres/${username}/photo`)
      const isPicture = status === 200 && headers["content-type"] === "image/webp"
      return isPicture ? { sections: ["photo"], text: "/photo" } : { sections: [], text: html }
    },
  },
  "the programming interface": {
    async find({ username }, reader) {
      const token = tokens.get(reader)
      const answer = await site.server.inject({
        url: `/api/v1/people/${username}`,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      })
      const { sections: shown = {} } = answer.json() as { sections?: Record<string, unknown> }
      return { sections: codes.filter((code) => code in shown), text: answer.body }
    },
  },
  "the search for members": {
    gives: findable,
    isForOthers: true,
    async find(_, reader, opened) {
      const results = await Promise.all(
        openedAndNext(opened).map(async (code) => {
          const { html } = await search(() => reader.get(`/fr/membres?q=${encodeURIComponent(wordsFor(code))}`))
          return { code, shown: /<ul class="plain">.*<\/ul>/s.exec(html)?.[0] ?? "" }
        }),
      )
      return foundIn(results)
    },
  },
  "the search by programs": {
    gives: findable,
    isForOthers: true,
    async find(_, reader, opened) {
      const headers = { authorization: `Bearer ${tokens.get(reader) ?? ""}` }
      const results = await Promise.all(
        openedAndNext(opened).map(async (code) => {
          const url = `/api/v1/people?q=${encodeURIComponent(wordsFor(code))}`
          const { items = [] } = (await search(() => site.server.inject({ url, headers }))).json() as { items?: [] }
          return { code, shown: items.length > 0 ? JSON.stringify(items) : "" }
        }),
      )
      return foundIn(results)
    },
  },
}

/** By the words of one that stays closed, she must not be found either. */
function openedAndNext(opened: SectionCode = "position"): readonly SectionCode[] {
  const place = findable.indexOf(opened)
  return findable.filter((_, each) => each === place || each === (place + 1) % findable.length)
}

/** How often one may search has a test of its own. */
async function search<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  await site.doorway.db.deleteFrom("attempt").execute()
  return ask()
}

function foundIn(results: readonly { readonly code: SectionCode; readonly shown: string }[]): Found {
  return {
    sections: results.flatMap(({ code, shown }) => (shown === "" ? [] : [code])),
    text: results.map(({ shown }) => shown).join("\n"),
  }
}

const site = useSite()
const readers = new Map<string, TestBrowser>()
/** What programs of the same readers send; of a reader whose account is closed, nothing that opens anything. */
const tokens = new Map<TestBrowser, string>()
let owner: Owner

async function meet(site: TestSite, member: TestMember): Promise<Owner> {
  const personId = await personIdOf(site, member)
  const { username } = await site.doorway.db
    .selectFrom("account")
    .select("username")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow()
  const displayName = "Philomène Bourdalouet"
  await site.doorway.db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
  return { member, personId, username, displayName }
}

async function open(opened: SectionCode | undefined, seenBy: AudienceCode): Promise<void> {
  await act(site.doorway, await actorOf(site, owner.member), async (ctx) => {
    for (const code of codes) {
      await chooseSection(ctx, code, { seenBy: code === opened ? seenBy : "self", countsInMatching: true })
    }
  })
}

/** As it stands after the act that the history then names. */
async function setStatus(
  { personId }: Pick<Owner, "personId">,
  status: string,
  confirmedAt: Temporal.Instant | null | undefined = undefined,
): Promise<void> {
  const lockedUntil = status === "locked" ? site.doorway.clock().add({ hours: 1 }) : null
  await act(site.doorway, system, async (ctx) => {
    const { id } = await ctx.db
      .updateTable("account")
      .set({ status, lockedUntil, ...(confirmedAt !== undefined && { confirmedAt }) })
      .where("personId", "=", personId)
      .returning("id")
      .executeTakeFirstOrThrow()
    await record(ctx, { act: "accounts.set-status", subject: { kind: "account", key: id }, to: status })
  })
}

beforeAll(async () => {
  await site.app.loadReference()
  owner = await meet(site, await signUp(site))
  const ministry = { nameFr: "Ministère de l’Exemple" }
  await belongTo(site, owner.member, { ...ministry, standing: "verified" })
  const reader = async (name: string, belonging?: Omit<Parameters<typeof belongTo>[2], "nameFr">) => {
    const member = await signUp(site)
    if (belonging) await belongTo(site, member, { ...ministry, ...belonging })
    readers.set(name, member.browser)
    return member
  }
  readers.set("herself", owner.member.browser)
  await reader("a verified colleague", { standing: "verified" })
  await reader("a former colleague", { standing: "verified", hasLeft: true })
  await reader("a colleague who only says so", { standing: "declared" })
  await reader("a member")
  readers.set("staff", (await signUpStaff(site, ["administrator", "audit"])).browser)
  readers.set("a visitor", site.openBrowser())
  const closed = await reader("a member whose account is closed", { standing: "verified" })
  await setStatus({ personId: await personIdOf(site, closed) }, "closed")
  for (const [name, browser] of readers) {
    if (!outside.includes(name)) tokens.set(browser, await makeToken(browser))
  }
  for (const code of codes) {
    const { path, fields, picture } = fillings[code]
    const typed = { ...fields, seenBy: "self", countsInMatching: "no" }
    const { browser } = owner.member
    const seen = await (picture
      ? browser.upload(path, formWith(typed, picture, await plainImage()))
      : browser.post(path, typed))
    expect(seen.status, `${code} is filled`).toBe(303)
  }
}, 60_000)

describe.each(Object.entries(doors))("at the door “%s”", (_, { find, gives = codes, isForOthers }) => {
  describe.each(gives)("the section “%s”", (code) => {
    test.each(audiences)("opened to “%s” is seen by these readers and by nobody else", async (seenBy) => {
      await open(code, seenBy)
      for (const [name, browser] of readers) {
        const { sections: found, text } = await find(owner, browser, code)
        const isIn = isForOthers ? !outside.includes(name) : true
        const own = isForOthers ? [] : gives
        const expected = name === "herself" ? own : isIn && readersOf[seenBy].includes(name) ? [code] : []
        expect(found, name).toEqual(expected)
        for (const each of gives) {
          const mark = isForOthers ? wordsFor(each) : fillings[each].mark
          expect(text.includes(mark), `${name}: ${each}`).toBe(expected.includes(each))
        }
        if (name !== "herself" && gives === codes)
          expect(text.includes(owner.displayName), name).toBe(expected.length > 0)
      }
    })
  })

  test("a person of whom a reader sees nothing is not told from one who does not exist", async () => {
    await open(undefined, "self")
    for (const [name, browser] of readers) {
      if (name === "herself") continue
      const unknown = await find({ ...owner, username: "unknown.person", personId: crypto.randomUUID() }, browser)
      const hidden = await find(owner, browser)
      expect(withoutReference(hidden.text), name).toBe(withoutReference(unknown.text))
    }
  })

  test.each(["unconfirmed", "suspended", "closed"])(
    "a person whose account is %s is seen by nobody",
    async (status) => {
      await open(gives[0], "everyone")
      const { confirmedAt } = await confirmation()
      await setStatus(owner, status, status === "unconfirmed" ? null : confirmedAt)
      for (const [name, browser] of readers) {
        if (name !== "herself") expect((await find(owner, browser)).sections, name).toEqual([])
      }
      await setStatus(owner, "active", confirmedAt)
    },
  )

  test("a person whose account somebody has locked with wrong passwords stays where she was", async () => {
    await open(gives[0], "everyone")
    await setStatus(owner, "locked")
    const { sections: found } = await find(owner, readers.get("a member") ?? site.openBrowser())
    await setStatus(owner, "active")
    expect(found).toEqual(gives.slice(0, 1))
  })
})

const withoutReference = (text: string) =>
  text
    .replace(/"reference":"[^"]*"/, "")
    .replaceAll(owner.username, "")
    .replaceAll("unknown.person", "")

const confirmation = () =>
  site.doorway.db
    .selectFrom("account")
    .select("confirmedAt")
    .where("personId", "=", owner.personId)
    .executeTakeFirstOrThrow()

describe("a person whose data are erased", () => {
  test("is seen at no door, by nobody", async () => {
    await open(codes[0], "everyone")
    const { doorway } = site
    await act(doorway, system, (ctx) => erasePersonalData(ctx, owner.personId))
    for (const [name, { find }] of Object.entries(doors)) {
      for (const [reader, browser] of readers) {
        if (reader === "herself") continue
        const seen = await find(owner, browser)
        expect(seen.sections, `${name}: ${reader}`).toEqual([])
        expect(seen.text, `${name}: ${reader}`).not.toContain(owner.displayName)
      }
    }
  })
})
