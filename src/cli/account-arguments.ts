import { parseArgs } from "node:util"
import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { roles, type Scope, wholePlatform } from "../platform/roles.js"

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))
const roleInScope = { role: z.enum(roles), organisation: z.uuid().optional(), programme: z.uuid().optional() }
const whose = {
  address: z.string().min(1).optional(),
  username: z.string().min(1).optional(),
  trial: z.boolean().default(false),
}

/** What may be asked of `jumelage account`, each act with the options that it takes and no other. */
const asking = z
  .discriminatedUnion("act", [
    z.strictObject({ act: z.literal("grant"), ...roleInScope, from: day.optional(), until: day.optional(), ...whose }),
    z.strictObject({ act: z.literal("revoke"), ...roleInScope, ...whose }),
    z.strictObject({ act: z.enum(["show", "unlock", "remove-factors"]), ...whose }),
  ])
  .refine(({ address, username }) => (address === undefined) !== (username === undefined))
  .refine((asked) => !("role" in asked) || asked.organisation === undefined || asked.programme === undefined)
  .transform((asked) => ({ ...asked, name: asked.address ?? asked.username ?? "" }))

export type Asking = z.infer<typeof asking>

type Place = Partial<Readonly<Record<"organisation" | "programme", string | undefined>>>

export function scopeOf({ organisation, programme }: Place): Scope {
  if (organisation !== undefined) return { kind: "organisation", id: organisation }
  return programme === undefined ? wholePlatform : { kind: "programme", id: programme }
}

/** Undefined for what makes no sense. */
export function readAccountArguments(args: readonly string[]): Asking | "help" | undefined {
  const text = { type: "string" } as const
  const flag = { type: "boolean" } as const
  const options = {
    ...{ address: text, username: text, role: text, organisation: text, programme: text, from: text, until: text },
    ...{ trial: flag, help: flag },
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help || args.length === 0) return "help"
    return positionals.length === 1 ? asking.safeParse({ act: positionals[0], ...values }).data : undefined
  } catch {
    // An option that does not exist.
    return undefined
  }
}
