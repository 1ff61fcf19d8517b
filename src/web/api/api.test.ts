import { expect, test } from "vitest"
import { useSite } from "../../../tests/support/site.js"
import { projectPath } from "../../platform/project.js"

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
