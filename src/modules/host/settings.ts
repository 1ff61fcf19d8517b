import { z } from "zod"
import type { Reading } from "../../platform/context.js"
import { listSettings } from "./setting.store.js"

const bilingual = z.object({ en: z.string().trim().min(1).max(80), fr: z.string().trim().min(1).max(80) })

/** What the host decides, typed here, stored by name, edited on a page. Environment variables configure the machine. */
export const hostSettings = {
  siteName: { schema: bilingual, start: { en: "Jumelage", fr: "Jumelage" } },
  hostName: {
    schema: bilingual,
    start: { en: "Public Demonstration Network", fr: "Réseau public de démonstration" },
  },
} as const

export type HostSettings = {
  readonly [Name in keyof typeof hostSettings]: z.infer<(typeof hostSettings)[Name]["schema"]>
}

/** The settings in force: what is stored, else the start value. */
export async function readSettings(reading: Reading): Promise<HostSettings> {
  const stored = await listSettings(reading)
  const entries = Object.entries(hostSettings).map(([name, { schema, start }]) => {
    const outcome = schema.safeParse(stored.get(name))
    return [name, outcome.success ? outcome.data : start]
  })
  return Object.fromEntries(entries) as HostSettings
}
