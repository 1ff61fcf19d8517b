import { createHash } from "node:crypto"
import { parse } from "csv-parse/sync"
import { z } from "zod"
import { domainProblem, foldDomain } from "../domains/domain.js"
import { provinces, sectors } from "../organisation.js"

const many = z.string().transform((cell) => (cell === "" ? [] : cell.split("|").map((each) => each.trim())))
const filled = z.string().trim().min(1)
const orNull = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z.union([z.literal("").transform(() => null), schema])

const line = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  parent: orNull(filled),
  sector: z.enum(sectors),
  name_en: filled,
  name_fr: filled,
  abbreviation_en: orNull(filled),
  abbreviation_fr: orNull(filled),
  other_names_en: many,
  other_names_fr: many,
  domains: many.transform((domains) => domains.map(foldDomain)),
  province: orNull(z.enum(provinces)),
  valid_from: orNull(z.iso.date()),
  valid_until: orNull(z.iso.date()),
  successor: orNull(filled),
})

/** An organisation as the list that comes with the platform has it. */
export interface ListedOrganisation extends z.infer<typeof line> {
  /** Changes when anything that the list says of it does. */
  readonly digest: string
}

/** Reads the whole list or refuses it whole, with the line and the reason. */
export function readReferenceList(text: string): readonly ListedOrganisation[] {
  const cells: unknown[] = parse(text, { columns: true, bom: true })
  const rows = cells.map((row, position) => {
    const read = line.safeParse(row)
    if (!read.success) throw new Error(`organisations.csv, line ${position + 2}: ${z.prettifyError(read.error)}`)
    const digest = createHash("sha256").update(JSON.stringify(read.data)).digest("base64url")
    return { ...read.data, digest }
  })
  const problem = problemOf(rows)
  if (problem) throw new Error(`organisations.csv, ${problem}`)
  return rows
}

function problemOf(rows: readonly ListedOrganisation[]): string | undefined {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const owners = new Map<string, string>()
  if (byKey.size < rows.length) return "a key stands twice"
  for (const { key, parent, successor, domains, valid_until } of rows) {
    if (parent !== null && !byKey.has(parent)) return `${key}: parent ${parent} unknown`
    if (successor !== null && !byKey.has(successor)) return `${key}: successor ${successor} unknown`
    if (successor !== null && valid_until === null) return `${key}: a successor, but no end`
    if (isAboveItself(key, byKey)) return `${key}: above itself`
    for (const domain of domains) {
      if (domainProblem(domain)) return `${key}: ${domain} is ${domainProblem(domain)}`
      if (owners.has(domain)) return `${key}: ${domain} is also of ${owners.get(domain)}`
      owners.set(domain, key)
    }
  }
  return undefined
}

function isAboveItself(key: string, byKey: ReadonlyMap<string, ListedOrganisation>): boolean {
  const passed = new Set<string>()
  let next: string | null = key
  while (next !== null && !passed.has(next)) {
    passed.add(next)
    next = byKey.get(next)?.parent ?? null
  }
  return next !== null
}
