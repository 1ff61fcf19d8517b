import { beforeAll, expect, test } from "vitest"
import { makeToken } from "../../../tests/support/access-tokens.js"
import { signUp } from "../../../tests/support/members.js"
import { prove } from "../../../tests/support/second-factor.js"
import { useSite } from "../../../tests/support/site.js"
import { projectPath } from "../../platform/project.js"
import { apiScopes } from "./scope.js"

const site = useSite()

async function get(url: string) {
  const answer = await site.server.inject({ url })
  return { status: answer.statusCode, headers: answer.headers, text: answer.body }
}

test("an address where nothing stands is answered with a problem, not with a page", async () => {
  const { status, headers, text } = await get("/api/v1/nowhere")
  expect(status).toBe(404)
  expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8")
  expect(JSON.parse(text)).toMatchObject({ type: "urn:jumelage:problem:api-address-unknown", status: 404 })
})

beforeAll(() => site.app.loadReference())

test("a list is read from page to page, each item once, to its end", async () => {
  const seen: string[] = []
  let address = "/api/v1/lists/occupation?limit=100"
  while (address !== "") {
    const { items, next } = JSON.parse((await get(address)).text) as { items: { code: string }[]; next: string | null }
    seen.push(...items.map(({ code }) => code))
    address = next === null ? "" : `/api/v1/lists/occupation?limit=100&cursor=${next}`
  }
  expect(seen).toHaveLength(822)
  expect(new Set(seen).size).toBe(822)
})

test.each([
  ["?limit=0", "limit", "urn:jumelage:problem:limit-out-of-range"],
  ["?limit=many", "limit", "urn:jumelage:problem:limit-out-of-range"],
  ["?cursor=%3Cscript%3E", "cursor", "urn:jumelage:problem:cursor-unknown"],
  ["?q=gestion", "q", "urn:jumelage:problem:parameter-unknown"],
])("a wrong parameter (%s) is named, with what to do", async (query, field, type) => {
  const { status, text } = await get(`/api/v1/lists/skill${query}`)
  expect(status).toBe(422)
  expect(JSON.parse(text).errors).toMatchObject([{ field, type }])
})

test("a code is found with its names in both languages, and an unknown one is not", async () => {
  expect(JSON.parse((await get("/api/v1/lists/skill/project-management")).text)).toMatchObject({
    titles: { en: "Project management", fr: "Gestion de projet" },
    isListed: true,
  })
  expect((await get("/api/v1/lists/skill/nothing-of-the-kind")).status).toBe(404)
  expect((await get("/api/v1/lists/nothing")).status).toBe(422)
})

test("an organization is found by its abbreviation, read by its key, and not read while it is only proposed", async () => {
  const { items } = JSON.parse((await get("/api/v1/suggestions/organisations?q=IRCC&language=fr")).text)
  const address = `/api/v1/organisations/${items[0].id}`
  expect(JSON.parse((await get(address)).text)).toMatchObject({
    name: { fr: "Immigration, Réfugiés et Citoyenneté Canada" },
    sector: "federal",
  })
  await site.doorway.db
    .updateTable("organisation")
    .set({ standing: "proposed" })
    .where("id", "=", items[0].id)
    .execute()
  expect((await get(address)).status).toBe(404)
})

test("what somebody types is suggested as on the pages", async () => {
  const { items } = JSON.parse((await get("/api/v1/suggestions/skill?q=gestion+de+projet&language=en")).text)
  expect(items[0]).toMatchObject({ code: "project-management", text: "Project management" })
})

test("every operation that asks for a token refuses a request without one, and a token of another scope", async () => {
  const operations = site.app.site.modules.flatMap(({ api }) => api ?? [])
  const guarded = operations.filter(({ scope }) => scope !== "everyone")
  const member = await signUp(site)
  await prove(site, member)
  const without = new Map<string, string>()
  for (const scope of apiScopes) {
    without.set(scope, await makeToken(member.browser, { scopes: apiScopes.filter((each) => each !== scope) }))
  }
  for (const { method, path, scope } of guarded) {
    const url = `/api/v1${path.replace(/\{\w+\}/g, "x")}`
    expect((await site.server.inject({ method, url })).statusCode, path).toBe(401)
    const headers = { authorization: `Bearer ${without.get(scope)}` }
    const { statusCode } = await site.server.inject({ method, url, headers })
    expect(statusCode, path).toBe(403)
  }
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length)
})

test("the description of the interface is the one published with the project", async () => {
  const { text } = await get("/en/api/openapi.json")
  await expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toMatchFileSnapshot(
    projectPath("docs/openapi.json"),
  )
})

test("the description is the same in both languages but for its sentences", async () => {
  const [english, french] = await Promise.all([get("/en/api/openapi.json"), get("/fr/api/openapi.json")])
  const withoutWords = (text: string) =>
    JSON.stringify(JSON.parse(text), (key, value) =>
      ["description", "summary", "title"].includes(key) && typeof value === "string" ? undefined : value,
    )
  expect(withoutWords(french.text)).toBe(withoutWords(english.text))
  expect(french.text).not.toBe(english.text)
})

test.each(["/fr/api", "/en/api"])("%s names every operation that programs may ask for", async (address) => {
  const { text } = await get(address)
  const { paths } = JSON.parse((await get("/en/api/openapi.json")).text) as { paths: Record<string, object> }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(operations.length).toBeGreaterThan(0)
  for (const operation of operations) expect(text).toContain(operation)
})
