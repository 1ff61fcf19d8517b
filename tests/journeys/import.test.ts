import { beforeAll, describe, expect, test } from "vitest"
import { importFiles, listEditions, listRows } from "../../src/modules/classification/index.js"
import { operator } from "../../src/platform/context.js"
import { reading } from "../../src/platform/db.js"
import { startProgram } from "../support/program.js"
import { csv, usePublisherFiles } from "../support/publisher-files.js"
import { useSite } from "../support/site.js"

const site = useSite()
const files = usePublisherFiles()
const here = () => reading(site.doorway, operator)
const start = (path: string) =>
  startProgram(["reference", "import", "noc-titles", path, "--allow-endings"], { DATABASE_URL: site.appUrl })

/** One title per unit group and number: as many as take a few seconds to write. */
async function writeTitles(name: string, perGroup: number): Promise<string> {
  const groups = await listRows(here(), "occupation", { level: [5] })
  const rows = groups.flatMap(({ code }) =>
    Array.from({ length: perGroup }, (_, position) => [code, "en", `${name} ${position}`, 0]),
  )
  return files.write(`${name}.csv`, csv([["code", "lang", "title", "illustrative"], ...rows]))
}

beforeAll(() => site.app.loadReference())

describe("an import that is killed half-way", () => {
  test("leaves the list as it was, and the next import takes back what it wrote", { timeout: 180_000 }, async () => {
    const [first, second] = [await writeTitles("First", 1), await writeTitles("Second", 40)]
    await importFiles(site.doorway, "noc-titles", [first])
    const before = await listRows(here(), "occupation-title")
    expect(before).toHaveLength(516)

    const killed = start(second)
    await killed.waitFor("5,516 of", 90_000)
    killed.process.kill("SIGKILL")
    await killed.ended()
    expect(await countWritten("Second 0")).toBeGreaterThan(0)
    expect(await listRows(here(), "occupation-title")).toEqual(before)

    const again = start(second)
    expect(await again.ended(), again.output()).toBe(0)
    const after = await listRows(here(), "occupation-title")
    expect(after).toHaveLength(516 * 40)
    expect(await countWritten("Second 0")).toBe(516)
    const statuses = (await listEditions(here())).filter(({ list }) => list === "occupation-title")
    expect(statuses.map(({ status }) => status)).toEqual(["current", "abandoned", "past"])
  })
})

async function countWritten(title: string): Promise<number> {
  const rows = await site.doorway.db.selectFrom("occupationTitle").select("title").where("title", "=", title).execute()
  return rows.length
}
