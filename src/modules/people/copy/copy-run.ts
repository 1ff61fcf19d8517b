import { z } from "zod"
import type { Context } from "../../../platform/context.js"
import { deleteFilesOf, findFile, replaceBytes, storeFile } from "../../../platform/files.js"
import { type Registered, readPersonalRows, register } from "../../../platform/personal-data.js"
import { Refusal } from "../../../platform/refusal.js"
import type { RunKind } from "../../../platform/runs.js"
import type { Language } from "../../../platform/wording.js"
import { peopleRules } from "../people-rules.js"
import { describeKeeping } from "../register/describe-keeping.js"
import { readRetention } from "../register/read-retention.js"
import { labelOfColumn, registerWords } from "../register/register.words.js"
import { copyWords } from "./copy.words.js"

export const copyKind = "data-copy"

const parameters = z.object({ personId: z.uuid() })
const position = z.object({ fileId: z.uuid(), index: z.int() })

/** What a copy is made of: one section for each table that may hold something about a person. */
const sections = register.filter(({ leads }) => leads.length > 0)

const languages: readonly Language[] = ["en", "fr"]

/** Writes a person's copy, one table per batch. Nobody is given the file before its last line stands in it. */
export const copyRun: RunKind<z.infer<typeof parameters>, z.infer<typeof position>> = {
  name: "people.copy-data",
  label: { en: copyWords.en.run, fr: copyWords.fr.run },
  parameters,
  position,
  async start(ctx, { personId }) {
    await deleteFilesOf(ctx, personId, copyKind)
    const fileId = await storeFile(ctx, {
      kind: copyKind,
      mediaType: "application/json",
      bytes: Buffer.from(opening(ctx)),
      personId,
      expiresAt: ctx.now.add({ hours: peopleRules.copyDays * 24 }),
    })
    return { total: sections.length, position: { fileId, index: 0 } }
  },
  async batch(ctx, { parameters: { personId }, position: { fileId, index } }) {
    const entry = sections[index] as Registered
    const file = await findFile(ctx, { id: fileId, kind: copyKind, personId })
    if (!file) throw new Refusal("not-found", "copy-gone")
    const isLast = index === sections.length - 1
    const text = `${index > 0 ? ",\n" : ""}${await sectionText(ctx, entry, personId)}${isLast ? "\n]}\n" : ""}`
    await replaceBytes(ctx, fileId, Buffer.concat([file.bytes, Buffer.from(text)]))
    return { done: 1, next: isLast ? null : { fileId, index: index + 1 } }
  },
}

function inBoth(say: (language: Language) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, say(language)]))
}

function opening(ctx: Context): string {
  const notShown = inBoth((language) => registerWords[language].notShown)
  const head = { format: "jumelage-personal-data/1", madeAt: ctx.now.toString(), notShown }
  return `${JSON.stringify(head).slice(0, -1)},"sections":[\n`
}

async function sectionText(ctx: Context, entry: Registered, personId: string): Promise<string> {
  const rows = await readPersonalRows(ctx, entry, personId)
  const retention = await readRetention(ctx)
  const columns = [...entry.shown, ...Object.keys(entry.named)]
  return JSON.stringify({
    name: entry.table,
    label: inBoth((language) => registerWords[language].tables[entry.table].label),
    purpose: inBoth((language) => registerWords[language].purposes[entry.purpose]),
    kept: inBoth((language) => describeKeeping(entry, retention, language)),
    columns: Object.fromEntries(
      columns.map((column) => [column, inBoth((language) => labelOfColumn(entry.table, column, language))]),
    ),
    notShown: Object.fromEntries(
      entry.secret.map((column) => [column, inBoth((language) => labelOfColumn(entry.table, column, language))]),
    ),
    rows,
  })
}
