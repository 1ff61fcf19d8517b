/**
 * Pages per second and latency of the sign-in page and the Dashboard, beside a bare Fastify that answers as many bytes,
 * in the same run; cold and warm start; memory at rest. Run: `script/bench pages`. Rounds alternate, medians are kept.
 */
import { spawn } from "node:child_process"
import { readFile } from "node:fs/promises"
import autocannon from "autocannon"
import { freePort, type Program, startProgram } from "../tests/support/program.js"
import { makeTemporaryFolder } from "../tests/support/temporary-folder.js"
import { signUp } from "./sign-up.js"

const rounds = 3
const seconds = 5
const connections = 10

const folder = await makeTemporaryFolder("bench")
const port = await freePort()
const site = `http://127.0.0.1:${port}`

async function start(): Promise<{ program: Program; milliseconds: number }> {
  const began = performance.now()
  const program = startProgram(["trial"], {
    JUMELAGE_FOLDER: folder,
    JUMELAGE_PORT: String(port),
    JUMELAGE_REQUESTS_PER_MINUTE: "100000000",
  })
  await program.waitFor("Jumelage is ready")
  const page = await fetch(`${site}/fr/connexion`)
  if (!page.ok) throw new Error(`the first page answered ${page.status}`)
  return { program, milliseconds: performance.now() - began }
}

async function stop(program: Program): Promise<void> {
  program.process.kill("SIGTERM")
  await program.ended()
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

interface Figure {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

async function load(url: string, cookie?: string): Promise<Figure> {
  const result = await autocannon({ url, connections, duration: seconds, ...(cookie && { headers: { cookie } }) })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`)
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

/** Resident memory of a process, in megabytes. */
async function residentMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

const cold = await start()
await stop(cold.program)
const warm: number[] = []
for (let each = 0; each < 4; each += 1) {
  const again = await start()
  warm.push(again.milliseconds)
  await stop(again.program)
}
const running = await start()
const atRest = await residentMemory(running.program.process.pid)
const cookie = await signUp(site)
const bytes = (await (await fetch(`${site}/fr/connexion`)).text()).length

const barePort = await freePort()
const bare = spawn(
  process.execPath,
  ["--import", "./tests/support/typescript-hooks.ts", "bench/bare-fastify.ts", String(barePort), String(bytes)],
  {
    stdio: ["ignore", "pipe", "inherit"],
  },
)
await new Promise((resolve) => bare.stdout.once("data", resolve))

const subjects = [
  { name: "bare Fastify, same bytes", url: `http://127.0.0.1:${barePort}/`, cookie: undefined },
  { name: "sign-in page", url: `${site}/fr/connexion`, cookie: undefined },
  { name: "Dashboard", url: `${site}/fr/tableau-de-bord`, cookie },
]
const figures = new Map<string, Figure[]>(subjects.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round += 1) {
  for (const subject of subjects) figures.get(subject.name)?.push(await load(subject.url, subject.cookie))
}
const afterLoad = await residentMemory(running.program.process.pid)
bare.kill()
await stop(running.program)

console.log(`cold start to the first page   ${(cold.milliseconds / 1000).toFixed(1)} s`)
console.log(`warm start to the first page   ${(median(warm) / 1000).toFixed(1)} s (median of ${warm.length})`)
console.log(`memory at rest                 ${atRest.toFixed(0)} MB; after the load ${afterLoad.toFixed(0)} MB`)
const reference = median((figures.get("bare Fastify, same bytes") ?? []).map(({ perSecond }) => perSecond))
for (const [name, each] of figures) {
  const perSecond = median(each.map((figure) => figure.perSecond))
  const share = `${((100 * perSecond) / reference).toFixed(1)}%`
  console.log(
    `${name.padEnd(30)} ${perSecond.toFixed(0).padStart(6)} pages/s ${share.padStart(7)} of bare; p50 ${median(each.map(({ p50 }) => p50))} ms, p99 ${median(each.map(({ p99 }) => p99))} ms`,
  )
}
