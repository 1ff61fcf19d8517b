import { parseArgs } from "node:util"
import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { exportKinds } from "../modules/mentoring/index.js"
import { spreadsheetFormats } from "../platform/spreadsheets.js"

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))

/** What may be asked of `jumelage mentoring`; days belong to figures alone. */
const asking = z
  .strictObject({
    act: z.literal("export"),
    programme: z.uuid(),
    kind: z.enum(exportKinds).default("figures"),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    out: z.string().min(1),
    format: z.enum(spreadsheetFormats).optional(),
    trial: z.boolean().default(false),
  })
  .refine(({ kind, from, until }) => kind === "figures" || (from === null && until === null))
  .transform(({ format, ...asked }) => ({ ...asked, format: format ?? formatOf(asked.out) }))

export type MentoringAsked = z.infer<typeof asking>

const formatOf = (out: string) => (out.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv")

/** Undefined for what makes no sense. */
export function readMentoringArguments(args: readonly string[]): MentoringAsked | "help" | undefined {
  const text = { type: "string" } as const
  const flag = { type: "boolean" } as const
  const options = {
    ...{ programme: text, kind: text, from: text, until: text, out: text, format: text },
    ...{ trial: flag, help: { ...flag, short: "h" } },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help || args.length === 0) return "help"
    return positionals.length === 1 ? asking.safeParse({ act: positionals[0], ...values }).data : undefined
  } catch {
    // An option that does not exist.
    return undefined
  }
}
