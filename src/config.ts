import { resolve } from "node:path"
import { z } from "zod"
import { projectPath } from "./platform/project.js"

/** A setting of the machine that is missing, unknown or wrong: one clear sentence and an exit code. */
export class ConfigProblem extends Error {
  override readonly name = "ConfigProblem"
  readonly code: ConfigProblemCode
  readonly setting: string
  constructor(code: ConfigProblemCode, setting: string) {
    super(`${code}: ${setting}`)
    this.code = code
    this.setting = setting
  }
}

export type ConfigProblemCode = "unknown-setting" | "missing-setting" | "wrong-setting" | "not-in-trial"

export interface Config {
  readonly databaseUrl: string
  /** Runs migrations; owns the tables that `databaseUrl` may only use. */
  readonly ownerUrl: string
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly publicUrl: string
  readonly host: string
  readonly port: number
  readonly keyFile: string
  readonly logLevel: string
  readonly trustedProxies: readonly string[]
  /** From one network address, before 429. */
  readonly requestsPerMinute: number
}

const settings = {
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  JUMELAGE_SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  JUMELAGE_MAIL_FROM: z.email(),
  JUMELAGE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  JUMELAGE_HOST: z.string().min(1),
  JUMELAGE_PORT: z.coerce.number().int().min(0).max(65_535),
  JUMELAGE_KEY_FILE: z.string().min(1),
  JUMELAGE_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]),
  JUMELAGE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1),
  JUMELAGE_FOLDER: z.string().min(1),
  JUMELAGE_TRUSTED_PROXIES: z.string().transform((list) => list.split(",").map((each) => each.trim())),
} as const

type SettingName = keyof typeof settings
type Environment = Readonly<Record<string, string | undefined>>

/** Production: everything that a real installation needs is there, or it does not start. */
export function readProductionConfig(environment: Environment): Config {
  const read = reader(environment)
  const publicUrl = read.required("JUMELAGE_PUBLIC_URL")
  if (!publicUrl.startsWith("https:")) throw new ConfigProblem("wrong-setting", "JUMELAGE_PUBLIC_URL")
  return Object.freeze({
    ...readDatabaseConfig(environment),
    smtpUrl: read.required("JUMELAGE_SMTP_URL"),
    mailFrom: read.required("JUMELAGE_MAIL_FROM"),
    publicUrl,
    host: read.optional("JUMELAGE_HOST") ?? "127.0.0.1",
    port: read.optional("JUMELAGE_PORT") ?? 8080,
    keyFile: read.required("JUMELAGE_KEY_FILE"),
    logLevel: read.optional("JUMELAGE_LOG_LEVEL") ?? "info",
    trustedProxies: read.optional("JUMELAGE_TRUSTED_PROXIES") ?? [],
    requestsPerMinute: read.optional("JUMELAGE_REQUESTS_PER_MINUTE") ?? 600,
  })
}

/** What commands of the operator need that only touch the database. */
export function readDatabaseConfig(environment: Environment): Pick<Config, "databaseUrl" | "ownerUrl"> {
  const read = reader(environment)
  const databaseUrl = read.required("DATABASE_URL")
  return { databaseUrl, ownerUrl: read.optional("DATABASE_OWNER_URL") ?? databaseUrl }
}

export interface TrialConfig {
  readonly port: number
  /** Where the trial keeps its database, its messages and its keys. */
  readonly folder: string
  readonly logLevel: string
  readonly requestsPerMinute: number
}

const trialSettings: readonly SettingName[] = [
  "JUMELAGE_PORT",
  "JUMELAGE_FOLDER",
  "JUMELAGE_LOG_LEVEL",
  "JUMELAGE_REQUESTS_PER_MINUTE",
]

/** A trial stays on this machine: settings that would open it to the world are refused, not ignored. */
export function readTrialConfig(environment: Environment): TrialConfig {
  const read = reader(environment)
  const outside = (Object.keys(settings) as SettingName[]).find(
    (name) => environment[name] !== undefined && !trialSettings.includes(name),
  )
  if (outside) throw new ConfigProblem("not-in-trial", outside)
  return {
    port: read.optional("JUMELAGE_PORT") ?? 3000,
    folder: resolve(read.optional("JUMELAGE_FOLDER") ?? projectPath("var")),
    logLevel: read.optional("JUMELAGE_LOG_LEVEL") ?? "warn",
    requestsPerMinute: read.optional("JUMELAGE_REQUESTS_PER_MINUTE") ?? 3000,
  }
}

function reader(environment: Environment) {
  const unknown = Object.keys(environment).find((name) => name.startsWith("JUMELAGE_") && !(name in settings))
  if (unknown) throw new ConfigProblem("unknown-setting", unknown)
  const optional = <Name extends SettingName>(name: Name): z.output<(typeof settings)[Name]> | undefined => {
    const text = environment[name]
    if (text === undefined || text === "") return undefined
    const outcome = settings[name].safeParse(text)
    if (!outcome.success) throw new ConfigProblem("wrong-setting", name)
    return outcome.data as z.output<(typeof settings)[Name]>
  }
  return {
    optional,
    required: <Name extends SettingName>(name: Name): z.output<(typeof settings)[Name]> => {
      const value = optional(name)
      if (value === undefined) throw new ConfigProblem("missing-setting", name)
      return value
    },
  }
}
