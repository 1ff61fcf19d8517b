import { stat } from "node:fs/promises"
import pg from "pg"
import { Temporal } from "temporal-polyfill"
import { type Config, readProductionConfig } from "../config.js"
import { openMailer } from "../platform/mail.js"
import { listPendingMigrations } from "../platform/migrate.js"
import { readKeyRing } from "../platform/seal.js"
import { checkVersion } from "./check-database.js"
import type { CliMessages } from "./cli.en.js"
import { explain } from "./explain.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** What one check found: nothing to mend (with a detail or not), or a problem in the operator's language. */
type Finding = { readonly ok: true; readonly detail?: string } | { readonly ok: false; readonly detail: string }

interface Check {
  readonly label: string
  run(): Promise<Finding>
}

const tolerableSeconds = 5

/** Checks an installation without changing anything; exit code 1 when something is to mend. */
export async function runDoctor(environment: NodeJS.ProcessEnv, terminal: Terminal): Promise<number> {
  const config = readProductionConfig(environment)
  const { doctor } = terminal.words
  const results: boolean[] = []
  for (const { label, run } of checksOf(config, terminal.words)) {
    const finding = await run().catch((error: unknown) => problem(explain(error, terminal.words).sentence))
    terminal.print(doctor.line({ label, state: finding.ok ? doctor.ok : doctor.problem, detail: finding.detail }))
    results.push(finding.ok)
  }
  return results.every(Boolean) ? exitCodes.done : exitCodes.refused
}

function checksOf(config: Config, words: CliMessages): readonly Check[] {
  const { doctor } = words
  const onDatabase = (run: (client: pg.Client) => Promise<Finding>) => () => withClient(config.databaseUrl, run)
  return [
    {
      label: doctor.database,
      run: async () => ({ ok: true, detail: doctor.databaseOk({ version: await checkVersion(config.databaseUrl) }) }),
    },
    {
      label: doctor.migrations,
      run: async () => {
        const { length } = await listPendingMigrations(config.databaseUrl)
        return length === 0 ? fine : problem(doctor.migrationsPending({ n: length }))
      },
    },
    { label: doctor.roles, run: onDatabase((client) => checkRoles(client, words)) },
    { label: doctor.mail, run: () => checkMail(config, words) },
    { label: doctor.keys, run: () => checkKeys(config, words) },
    { label: doctor.clock, run: onDatabase((client) => checkClock(client, words)) },
    { label: doctor.zones, run: onDatabase((client) => checkZones(client, words)) },
    { label: doctor.indexes, run: onDatabase((client) => checkIndexes(client, words)) },
  ]
}

const fine: Finding = { ok: true }

function problem(detail: string): Finding {
  return { ok: false, detail }
}

async function withClient(url: string, run: (client: pg.Client) => Promise<Finding>): Promise<Finding> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

async function checkRoles(client: pg.Client, { doctor }: CliMessages): Promise<Finding> {
  const { rows } = await client.query<{ owns: boolean; changes: boolean }>(`
    select tableowner = current_user as owns,
      has_table_privilege('event', 'update') or has_table_privilege('event', 'delete') as changes
    from pg_tables where schemaname = 'public' and tablename = 'event'`)
  if (rows[0]?.owns) return problem(doctor.rolesSame)
  return rows[0]?.changes ? problem(doctor.rolesTooStrong) : fine
}

async function checkMail(config: Config, { doctor }: CliMessages): Promise<Finding> {
  const mailer = openMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom })
  try {
    await mailer.verify()
    return fine
  } catch {
    return problem(doctor.mailSilent)
  } finally {
    mailer.close()
  }
}

async function checkKeys(config: Config, { doctor }: CliMessages): Promise<Finding> {
  await readKeyRing(config.keyFile)
  const { mode } = await stat(config.keyFile)
  return (mode & 0o077) === 0 ? fine : problem(doctor.keysOpen)
}

async function checkClock(client: pg.Client, { doctor }: CliMessages): Promise<Finding> {
  const { rows } = await client.query<{ at: string }>("select extract(epoch from clock_timestamp())::text as at")
  const seconds = Math.round(Math.abs(Date.now() / 1000 - Number(rows[0]?.at)))
  return seconds <= tolerableSeconds ? fine : problem(doctor.clockApart({ seconds }))
}

const zones = [
  "America/St_Johns",
  "America/Halifax",
  "America/Toronto",
  "America/Winnipeg",
  "America/Regina",
  "America/Edmonton",
  "America/Vancouver",
  "America/Whitehorse",
  "America/Yellowknife",
  "America/Iqaluit",
]

/** Civil time is counted with the machine's data; a database that differs is worth knowing, and changes nothing. */
async function checkZones(client: pg.Client, { doctor }: CliMessages): Promise<Finding> {
  const now = Temporal.Now.instant()
  const moments = [now, now.add({ hours: 24 * 91 }), now.add({ hours: 24 * 182 }), now.add({ hours: 24 * 273 })]
  const { rows } = await client.query<{ zone: string; at: string; local: string }>(
    `select zone, at::text, to_char(at::timestamptz at time zone zone, 'YYYY-MM-DD"T"HH24:MI') as local
     from unnest($1::text[]) zone cross join unnest($2::text[]) at`,
    [zones, moments.map(String)],
  )
  const apart = rows.filter(({ zone, at, local }) => {
    const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime()
    return here.toString({ smallestUnit: "minute" }) !== local
  })
  const names = [...new Set(apart.map(({ zone }) => zone))]
  return names.length === 0 ? fine : { ok: true, detail: doctor.zonesApart({ zones: names.join(", ") }) }
}

async function checkIndexes(client: pg.Client, { doctor }: CliMessages): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    "select indexrelid::regclass::text as name from pg_index where not indisvalid or not indisready",
  )
  return rows.length === 0 ? fine : problem(doctor.indexesInvalid({ names: rows.map(({ name }) => name).join(", ") }))
}
