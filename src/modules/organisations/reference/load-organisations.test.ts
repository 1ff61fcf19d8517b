import { describe, expect, test } from "vitest"
import { signUp } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { declareTo } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import { type Context, system, visitor } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { organisationList } from "../choosing/organisation-list.js"
import { listDomains } from "../domains/domain.store.js"
import { listMemberships } from "../memberships/membership.store.js"
import { lockOrganisation, type Organisation, saveOrganisation } from "../organisation.store.js"
import { loadList } from "./load-organisations.js"
import { readReferenceList } from "./reference-list.js"

const header =
  "key,parent,sector,name_en,name_fr,abbreviation_en,abbreviation_fr,other_names_en,other_names_fr,domains,province,valid_from,valid_until,successor"
const ports = "ports,,federal,Ports Board,Conseil des ports,PB,CP,Harbour Board|Docks,,ports.example.org,,,,"
const quays = "quays,ports,federal,Office of Quays,Bureau des quais,,,,,,QC,,,"

const listOf = (...lines: readonly string[]) => readReferenceList([header, ...lines].join("\n"))

describe("the list that comes with the platform", () => {
  const site = useSite()
  const run = <T>(command: (ctx: Context) => Promise<T>) => act(site.doorway, system, command)
  const load = (...lines: readonly string[]) => run((ctx) => loadList(ctx, listOf(...lines)))

  async function find(key: string): Promise<Organisation> {
    const row = await site.doorway.db
      .selectFrom("organisation")
      .select("id")
      .where("referenceKey", "=", key)
      .executeTakeFirstOrThrow()
    return run((ctx) => lockOrganisation(ctx, row.id))
  }

  async function acts(): Promise<readonly string[]> {
    const rows = await site.doorway.db
      .selectFrom("event")
      .select("act")
      .where("act", "like", "organisations.%")
      .orderBy("number")
      .execute()
    return rows.map(({ act }) => act)
  }

  test("brings its organizations, their tree and their domains; a second start changes nothing", async () => {
    await load(ports, quays)
    await load(ports, quays)
    const board = await find("ports")
    expect(board).toMatchObject({ nameEn: "Ports Board", otherNamesEn: ["Harbour Board", "Docks"], revision: 1 })
    expect(await find("quays")).toMatchObject({ parentId: board.id, province: "QC" })
    expect(await listDomains(reading(site.doorway, visitor), board.id)).toEqual(["ports.example.org"])
    expect(await acts()).toEqual(["organisations.add-from-list"])
  })

  test("two processes that start together bring it once", async () => {
    const lighthouse = "lights,,federal,Lighthouses Canada,Phares Canada,,,,,,,,,"
    await Promise.all([load(ports, quays, lighthouse), load(ports, quays, lighthouse)])
    const rows = await site.doorway.db
      .selectFrom("organisation")
      .select("id")
      .where("nameEn", "=", "Lighthouses Canada")
    expect(await rows.execute()).toHaveLength(1)
  })

  test("a new edition changes what nobody here has edited, and leads from what has ended to what followed", async () => {
    const ended = quays.replace(/,,$/, ",2020-04-01,ports")
    await load(ports.replace("Ports Board", "National Ports Board"), ended)
    expect(await find("ports")).toMatchObject({ nameEn: "National Ports Board", revision: 2 })
    const quaysNow = await find("quays")
    expect(quaysNow).toMatchObject({ validUntil: "2020-04-01", successorId: (await find("ports")).id })
    const found = await organisationList.suggest(reading(site.doorway, visitor), {
      ...{ typed: "bureau des quais", language: "fr", limit: 5 },
    })
    expect(found[0]).toMatchObject({ code: quaysNow.successorId, text: "Conseil des ports" })
    expect(found[0]?.hint).toContain("auparavant\u00a0: Bureau des quais")
  })

  test("what staff have edited stays as they wrote it, and history says so once", async () => {
    const board = await find("ports")
    const { nameFr, abbreviationEn, abbreviationFr, otherNamesEn, otherNamesFr, province, parentId } = board
    await run((ctx) =>
      saveOrganisation(ctx, board, {
        content: {
          ...{ nameEn: "Board of Ports", nameFr: nameFr ?? "", abbreviationEn, abbreviationFr },
          ...{ otherNamesEn, otherNamesFr, sector: "federal", province, parentId },
        },
        editedAt: ctx.now,
      }),
    )
    const edition = ports.replace("Ports Board", "Ports Board of Canada")
    await load(edition)
    await load(edition)
    expect(await find("ports")).toMatchObject({ nameEn: "Board of Ports" })
    expect((await acts()).filter((each) => each === "organisations.keep-edited")).toHaveLength(1)
  })

  test("a domain that comes to an organization verifies those who have confirmed an address there", async () => {
    const member = await signUp(site, { emailAddress: "mousse@phares.example.org" })
    await declareTo(member, "Lighthouses Canada")
    await load("lights,,federal,Lighthouses Canada,Phares Canada,,,,,phares.example.org,,,,")
    await expect
      .poll(async () => listMemberships(reading(site.doorway, visitor), await personIdOf(site, member)), {
        timeout: 10_000,
      })
      .toMatchObject([{ standing: "verified", way: "address" }])
  })
})

describe("a list with a fault", () => {
  test.each([
    ["an unknown sector", ports.replace("federal", "imperial"), "line 2"],
    ["a name in one language only", ports.replace("Conseil des ports", ""), "line 2"],
    ["a parent that is not there", quays, "parent ports unknown"],
    ["a domain where anybody has an address", ports.replace("ports.example.org", "gmail.com"), "domain-shared"],
    ["an end that is no date", ports.replace(/,,$/, ",someday,"), "line 2"],
    ["an organization above itself", ports.replace("ports,,", "ports,ports,"), "above itself"],
    ["a key that stands twice", `${ports}\n${ports}`, "a key stands twice"],
  ])("is refused whole: %s", (_, lines, reason) => {
    expect(() => listOf(lines)).toThrow(reason)
  })
})
