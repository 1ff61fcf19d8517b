import { fold } from "../../../../engine/text/fold.js"
import type { Reading } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { text, texts } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import type { RowOf } from "../../lists/lists.js"
import { type FileRow, fileForm, readRows, refuseCell } from "../files/file-form.js"
import { pickFiles } from "../files/pick-files.js"
import type { SourceFile } from "../files/source-file.js"
import { capitalise, definitionOrNone, titleOrNone } from "../files/tidy.js"
import type { ImportKind } from "../import-kind.js"

const uri = text
  .regex(/^(?:https?:\/\/data\.europa\.eu\/esco\/)?skill\/[0-9a-f-]{36}$/, "cell-not-a-code")
  .transform((written) => `esco:${written.slice(-36)}`)

const forms = {
  skills: fileForm(
    {
      uri: { header: /^uri$/, cell: uri },
      titleEn: { header: /^label-en$/, cell: titleOrNone },
      titleFr: { header: /^label-fr$/, cell: titleOrNone },
      synonymsEn: { header: /^alt-en$/, cell: texts },
      synonymsFr: { header: /^alt-fr$/, cell: texts },
      definitionEn: { header: /^description-en$/, cell: definitionOrNone },
    },
    ["uri"],
  ),
  relations: fileForm({ uri: { header: /^uri$/, cell: uri }, broader: { header: /^broader-uri$/, cell: uri } }),
  groups: fileForm({ uri: { header: /^uri$/, cell: uri }, title: { header: /^label-en$/, cell: titleOrNone } }, [
    "uri",
  ]),
}

const category = { code: "esco", titleEn: "ESCO skills", titleFr: "Compétences d’ESCO" }

/**
 * The skills of the European Commission beside ours. One that has the name of one of ours is ours: it makes no second
 * concept, and what it is broader to is then narrower than ours.
 */
export const escoSkills: ImportKind = {
  publisher: "esco",
  parts: [
    { list: "skill-category", brings: [category.code], rows: () => only(category) },
    { list: "skill", rows },
  ],
}

async function* only(values: ReadRow["values"]): AsyncIterable<ReadRow> {
  yield { line: 1, values }
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const picked = await pickFiles(files, forms)
  if (!picked.skills) throw new Refusal("invalid", "import-skills-missing")
  const standing = await listRows(reading, "skill")
  const ours = namesOfOurs(standing.filter((row) => !row.code.startsWith("esco:")))
  const skills = await readSkills(picked.skills)
  const codes = new Map([...skills].map(([code, skill]) => [code, twinOf(skill.values, ours) ?? code]))
  const groups = picked.groups ? await readGroups(picked.groups) : new Set<string>()
  const broader = picked.relations
    ? await readBroader(picked.relations, codes, groups)
    : new Map(standing.map((row) => [row.code, row.broader]))
  for (const [code, { line, values }] of skills) {
    if (codes.get(code) !== code) continue
    const { titleEn, titleFr, definitionEn } = values
    const synonyms = (own: readonly string[], name: string | null) => [...new Set(own)].filter((each) => each !== name)
    yield {
      line,
      values: {
        code,
        category: category.code,
        broader: broader.get(code) ?? null,
        titleEn: titleEn && capitalise(titleEn),
        titleFr: titleFr && capitalise(titleFr),
        synonymsEn: synonyms(values.synonymsEn, titleEn),
        synonymsFr: synonyms(values.synonymsFr, titleFr),
        definitionEn,
      },
    }
  }
}

type Skill = FileRow<(typeof forms.skills)["columns"]>

async function readSkills(file: SourceFile): Promise<ReadonlyMap<string, Skill>> {
  const skills = new Map<string, Skill>()
  for await (const skill of readRows(file, forms.skills)) skills.set(skill.values.uri, skill)
  return skills
}

async function readGroups(file: SourceFile): Promise<ReadonlySet<string>> {
  const groups = new Set<string>()
  for await (const { values } of readRows(file, forms.groups)) groups.add(values.uri)
  return groups
}

/** What each skill belongs to: the first skill named, as groups of skills are no skills here. */
async function readBroader(
  file: SourceFile,
  codes: ReadonlyMap<string, string>,
  groups: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const broader = new Map<string, string>()
  for await (const { line, values } of readRows(file, forms.relations)) {
    for (const [column, uri] of [
      ["uri", values.uri],
      ["broader_uri", values.broader],
    ] as const) {
      if (!codes.has(uri) && !groups.has(uri)) throw refuseCell(file, line, column, "cell-not-known")
    }
    const above = codes.get(values.broader)
    if (above !== undefined && !broader.has(values.uri)) broader.set(values.uri, above)
  }
  return broader
}

interface Names {
  readonly en: ReadonlyMap<string, string>
  readonly fr: ReadonlyMap<string, string>
}

/** Codes of our skills by everything that they are called. */
function namesOfOurs(skills: readonly RowOf<"skill">[]): Names {
  const named = (names: (skill: RowOf<"skill">) => readonly (string | null)[]) =>
    new Map(
      skills.flatMap((skill) => names(skill).flatMap((name) => (name ? [[fold(name), skill.code] as const] : []))),
    )
  return {
    en: named(({ titleEn, synonymsEn }) => [...synonymsEn, titleEn]),
    fr: named(({ titleFr, synonymsFr }) => [...synonymsFr, titleFr]),
  }
}

const twinOf = ({ titleEn, titleFr }: Skill["values"], ours: Names): string | undefined =>
  (titleEn === null ? undefined : ours.en.get(fold(titleEn))) ??
  (titleFr === null ? undefined : ours.fr.get(fold(titleFr)))
