import { parseArgs } from "node:util"
import { z } from "zod"
import { readDatabaseConfig } from "../config.js"
import { mentoringRunKinds } from "../modules/mentoring/index.js"
import { peopleRunKinds } from "../modules/people/index.js"
import { systemClock } from "../platform/clock.js"
import { operator } from "../platform/context.js"
import { act, type Doorway, openDatabase, reading } from "../platform/db.js"
import { Refusal } from "../platform/refusal.js"
import { findRun, showRun, stopRun } from "../platform/runs.js"
import { checkDatabase } from "./check-database.js"
import { run as english } from "./run.en.js"
import { run as french } from "./run.fr.js"
import { exitCodes, type Terminal } from "./terminal.js"

const labels = new Map([...mentoringRunKinds, ...peopleRunKinds].map(({ name, label }) => [name, label]))

/** `jumelage run <id>`: follows long work with a bar until it is over, after asking it to stop where told so. */
export async function runRunCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const asked = readArguments(args)
  if (asked === "help" || asked === undefined) {
    const tell = asked === "help" ? terminal.print : terminal.say
    tell(words.usage)
    return asked === "help" ? exitCodes.done : exitCodes.usage
  }
  const { databaseUrl } = readDatabaseConfig(environment)
  await checkDatabase(databaseUrl)
  const db = openDatabase(databaseUrl, { connections: 1 })
  try {
    return await follow({ db, clock: systemClock, keys: { current: "none", keys: new Map() } }, asked, terminal)
  } finally {
    await db.destroy()
  }
}

interface Asked {
  readonly id: string
  readonly stop: boolean
}

function readArguments(args: readonly string[]): Asked | "help" | undefined {
  const options = { help: { type: "boolean", short: "h" }, stop: { type: "boolean", default: false } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [id, ...more] = positionals
    if (values.help || args.length === 0) return "help"
    return id === undefined || more.length > 0 ? undefined : { id, stop: values.stop }
  } catch {
    return undefined
  }
}

async function follow(doorway: Doorway, { id, stop }: Asked, terminal: Terminal): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const run = z.uuid().safeParse(id).success ? await findRun(reading(doorway, operator), id) : undefined
  if (!run) {
    terminal.say(words.unknown({ id }))
    return exitCodes.refused
  }
  if (stop) {
    try {
      await act(doorway, operator, (ctx) => stopRun(ctx, id))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      terminal.say(words.over)
    }
  }
  const label = labels.get(run.kind)?.[terminal.language] ?? run.kind
  const { status } = await showRun(doorway, { id, label, language: terminal.language, screen: terminal.screen })
  return status === "completed" ? exitCodes.done : exitCodes.refused
}
