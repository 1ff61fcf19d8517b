/**
 * The search of 20,000 opportunities over HTTP, as a signed-in member reads it: pages asked for at an even 50 a second,
 * whether the ones before are answered or not, and counted from the moment they were due; how soon a change is found;
 * how long the index takes to be filled after a start. Run: `script/bench marketplace-http`.
 */
import { Agent, get } from "node:http"
import { throughTrialDoorway } from "../src/cli/on-database.js"
import { openTerminal } from "../src/cli/terminal.js"
import { system } from "../src/platform/context.js"
import { act, type Doorway } from "../src/platform/db.js"
import { record } from "../src/platform/record.js"
import { freePort, startProgram } from "../tests/support/program.js"
import { makeTemporaryFolder } from "../tests/support/temporary-folder.js"
import { type Document, inventBroad, inventDocument, inventNarrow } from "./search-documents.js"
import { signUp } from "./sign-up.js"

const opportunities = 20_000
const perSecond = 50
const seconds = 30
const changes = 20
const types = ["micro-mission", "mentoring", "assignment-secondment", "collaboration", "skill-sharing", "job-shadowing"]

const environment = {
  JUMELAGE_FOLDER: await makeTemporaryFolder("bench"),
  JUMELAGE_PORT: String(await freePort()),
  JUMELAGE_REQUESTS_PER_MINUTE: "100000000",
}
const site = `http://localhost:${environment.JUMELAGE_PORT}`

async function start() {
  const program = startProgram(["trial"], environment)
  await program.waitFor("Jumelage is ready", 600_000)
  return {
    async stop() {
      program.process.kill("SIGTERM")
      await program.ended()
    },
  }
}

const throughDoorway = <T>(work: (doorway: Doorway) => Promise<T>) =>
  throughTrialDoorway(environment, openTerminal(environment), work)

async function insertAll({ db, clock }: Doorway, documents: readonly Document[]): Promise<void> {
  const { id: personId } = await db.selectFrom("person").select("id").limit(1).executeTakeFirstOrThrow()
  const organisations = await db.selectFrom("organisation").select("id").limit(400).execute()
  const places = await db.selectFrom("municipality").select("code").limit(800).execute()
  const now = clock()
  for (let from = 0; from < documents.length; from += 500) {
    const rows = documents.slice(from, from + 500).map(({ key, texts }) => ({
      ...{ type: types[key % types.length] ?? "mentoring", side: "offering", status: "published" },
      ...{ creatorId: personId, contactId: personId, contactName: "Mesure", contactAddress: "mesure@example.org" },
      ...{ organisationId: organisations[key % organisations.length]?.id ?? null, undertakenAt: now },
      ...{ titleEn: texts.title?.en ?? null, titleFr: texts.title?.fr ?? null, sourceLanguage: "fr" },
      ...{ descriptionEn: texts.body?.en ?? null, descriptionFr: texts.body?.fr ?? null, places: 2 },
      ...{ startOn: "2030-02-01", deadlineOn: "2030-01-15", closesAt: now.add({ hours: 24 * 60 }) },
      ...{ timeZone: "America/Toronto", timeMinutes: 60 * (1 + (key % 30)), timePeriod: "week" },
      ...{
        isRemote: key % 3 === 0,
        municipality: places[key % places.length]?.code ?? null,
        isRestricted: key % 9 === 0,
      },
      ...{ step: 3, revision: 1, createdAt: now, changedAt: now, publishedAt: now.subtract({ minutes: key }) },
    }))
    await db.insertInto("opportunity").values(rows).execute()
  }
}

/** Connections stay open, as those of a proxy do. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function readPage(address: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`))
      answer.resume().on("end", resolve).on("error", reject)
    }).on("error", reject)
  })
}

/** Milliseconds from the moment when a page was due to its last byte. */
async function load(addresses: readonly string[], cookie: string): Promise<readonly number[]> {
  const began = performance.now()
  const answers = Array.from({ length: perSecond * seconds }, async (_, number) => {
    const due = began + (number * 1000) / perSecond
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    await readPage(addresses[number % addresses.length] ?? site, cookie)
    return performance.now() - due
  })
  return (await Promise.all(answers)).toSorted((one, two) => one - two)
}

/** Milliseconds until a changed title is on the page. */
async function timeChange({ db, clock }: Doorway, number: number, change: number, cookie: string): Promise<number> {
  const word = `zzchange${change}`
  await act({ db, clock, keys: { current: "none", keys: new Map() } }, system, async (ctx) => {
    await ctx.db.updateTable("opportunity").set({ titleFr: word }).where("number", "=", number).execute()
    await record(ctx, { act: "opportunities.extend", subject: { kind: "opportunity", key: number } })
  })
  const began = performance.now()
  for (;;) {
    const answer = await fetch(`${site}/fr/possibilites?q=%22${word}%22`, { headers: { cookie } })
    if ((await answer.text()).includes('class="result"')) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function untilFilled(): Promise<number> {
  const began = performance.now()
  for (;;) {
    const { indexes } = (await (await fetch(`${site}/health`)).json()) as {
      indexes: Readonly<Record<string, { readonly state: string }>>
    }
    if (indexes.opportunities?.state === "ready") return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const addressOf = ({ text, near }: ReturnType<typeof inventNarrow>[number], number: number) => {
  const query = new URLSearchParams({ ...(text && { q: text }), ...(number % 3 === 0 && { type: "mentoring" }) })
  if (near && number % 2 === 0) query.set("mode", "remote")
  return `${site}/fr/possibilites?${query}`
}

const documents = Array.from({ length: opportunities }, (_, key) => inventDocument(key))
const first = await start()
const cookie = await signUp(site)
await throughDoorway((doorway) => insertAll(doorway, documents))
await first.stop()
const running = await start()
const filled = await untilFilled()
console.log(`filled after a start               ${(filled / 1000).toFixed(1)} s for ${opportunities} opportunities`)
const subjects = [
  { name: "landing page and broad searches", addresses: inventBroad(60).map(addressOf) },
  { name: "one to three words", addresses: inventNarrow(documents, 200).map(addressOf) },
]
const found = await throughDoorway(async (doorway) => {
  const times: number[] = []
  for (let change = 0; change < changes; change += 1)
    times.push(await timeChange(doorway, 2000 + change, change, cookie))
  return times.toSorted((one, two) => one - two)
})
console.log(
  `a change is found                  after ${found[changes / 2]?.toFixed(0)} ms, at most ${found.at(-1)?.toFixed(0)} ms`,
)
for (const { name, addresses } of subjects) {
  await load(addresses.slice(0, 20), cookie)
  const times = await load(addresses, cookie)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0).padStart(5)
  console.log(
    `${name.padEnd(34)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms at ${perSecond} pages a second`,
  )
}
await running.stop()
