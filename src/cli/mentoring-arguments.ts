import { parseArgs } from "node:util"
import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { exportKinds, registrationSideCodes, streams } from "../modules/mentoring/index.js"
import { spreadsheetFormats } from "../platform/spreadsheets.js"

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))

/** Days belong to figures alone. */
const exporting = z
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

const importing = z.strictObject({
  act: z.literal("import"),
  programme: z.uuid(),
  file: z.string().min(1),
  side: z.enum(registrationSideCodes),
  stream: z.enum(streams).optional(),
  /** Of the invitations; the terminal's unless said. */
  language: z.enum(["en", "fr"]).optional(),
  confirm: z.boolean().default(false),
  trial: z.boolean().default(false),
})

/** What may be asked of `jumelage mentoring`. */
const asking = z.union([exporting, importing])

export type MentoringAsked = z.infer<typeof asking>
export type ExportAsked = z.infer<typeof exporting>
export type ImportAsked = z.infer<typeof importing>

const formatOf = (out: string) => (out.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv")

/** Undefined for what makes no sense. */
export function readMentoringArguments(args: readonly string[]): MentoringAsked | "help" | undefined {
  const text = { type: "string" } as const
  const flag = { type: "boolean" } as const
  const options = {
    ...{ programme: text, kind: text, from: text, until: text, out: text, format: text },
    ...{ file: text, side: text, stream: text, language: text, confirm: flag },
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
