import { z } from "zod"
import type { Reading } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { operation, said } from "../../../../web/api/operation.js"
import { findLed } from "../../programmes/led-by-token.js"
import type { Programme } from "../../programmes/programme.store.js"
import { registrationSideCodes, streams } from "../registration.js"
import { askImport, findImportRun, findKeptImport, keepImport, listToKeep } from "./ask-import.js"
import { checkImport, importLimits, isImportable } from "./check-import.js"
import { type SaidProblem, sayFaults, sayProblems } from "./say-problems.js"

const inList = z.object({
  code: z.string(),
  row: said(z.int().nullable(), {
    en: "As a spreadsheet numbers it: the names of columns are row 1.",
    fr: "Comme un tableur la numérote : les noms des colonnes sont à la ligne 1.",
  }),
  column: z.string().nullable(),
  detail: z.string(),
})

const inAnswer = ({ code, row, column, sentence }: SaidProblem) => ({
  ...{ code, row: row ?? null, column: column ?? null, detail: sentence },
})

const state = z.object({
  id: z.uuid(),
  status: said(z.enum(["checked", "waiting", "running", "completed", "stopped", "failed"]), {
    en: "“checked”: it waits for its confirmation, for a day.",
    fr: "« checked » : elle attend sa confirmation, pendant un jour.",
  }),
  people: said(z.int().nullable(), { en: "Of the list; null until counted.", fr: "De la liste; nul avant le compte." }),
  done: z.int(),
})

async function readState(reading: Reading, programme: Programme, id: string): Promise<z.input<typeof state>> {
  const run = await findImportRun(reading, programme, id)
  if (run) return { id, status: run.status, people: run.totalCount, done: run.doneCount }
  const kept = await findKeptImport(reading, programme, id)
  if (!kept) throw new Refusal("not-found", "import-gone")
  return { id, status: "checked", people: kept.lines.length, done: 0 }
}

const ofProgramme = z.object({ id: z.uuid("answer-unknown") })
const ofOne = ofProgramme.extend({ import: z.uuid("answer-unknown") })

export const importOperations = [
  operation({
    method: "post",
    path: "/programmes/{id}/imports",
    name: "checkRegistrationImport",
    tag: "mentoring",
    summary: {
      en: "Check a list of mentors or mentees: nothing is written and nobody is told until you confirm it",
      fr: "Vérifier une liste de mentores et mentors ou de personnes mentorées : rien n’est écrit, et personne n’est avisé, avant votre confirmation",
    },
    scope: "mentoring-coordination",
    bytes: importLimits.bytes,
    params: ofProgramme,
    body: z.object({
      side: z.enum(registrationSideCodes, "import-side-missing"),
      stream: said(z.enum(streams, "stream-missing").optional(), {
        en: "Needed where the program has several.",
        fr: "Nécessaire si le programme en a plusieurs.",
      }),
      language: said(z.enum(["en", "fr"], "answer-unknown"), {
        en: "Of the invitations of people who have no account yet.",
        fr: "Des invitations des personnes qui n’ont pas encore de compte.",
      }),
      list: said(z.string("import-file-missing").min(1, "import-file-missing"), {
        en: "The text of a CSV file, as the page of the program takes it.",
        fr: "Le texte d’un fichier CSV, comme la page du programme l’accepte.",
      }),
    }),
    answer: z.object({
      id: said(z.uuid().nullable(), {
        en: "To confirm the list with; null where it cannot be imported.",
        fr: "Pour confirmer la liste; nul si elle ne peut pas être importée.",
      }),
      people: z.int(),
      columns: z.array(z.object({ name: z.string(), isUsed: z.boolean() })),
      problems: said(z.array(inList), {
        en: "Every reason why the list cannot be imported.",
        fr: "Chaque raison pour laquelle la liste ne peut pas être importée.",
      }),
      leftOut: said(z.array(inList), {
        en: "Values left out, because they are not known.",
        fr: "Valeurs laissées de côté, parce qu’elles ne sont pas connues.",
      }),
    }),
    handle: async ({ reading, act, language, params, body: { list, ...asked } }) => {
      const programme = await findLed(reading, params.id)
      const check = await checkImport(reading, Buffer.from(list), asked.side, programme.timeZone)
      const isGood = isImportable(check)
      return {
        id: isGood ? await act((ctx) => keepImport(ctx, programme, listToKeep(programme, asked, check))) : null,
        people: check.lines.length,
        columns: [...check.columns],
        problems: sayProblems(check, language).map(inAnswer),
        leftOut: isGood ? sayFaults(check.faults, language).map(inAnswer) : [],
      }
    },
  }),
  operation({
    method: "put",
    path: "/programmes/{id}/imports/{import}/confirmation",
    name: "confirmRegistrationImport",
    tag: "mentoring",
    summary: {
      en: "Import a list that was checked; once it is confirmed, it is imported once",
      fr: "Importer une liste vérifiée; une fois confirmée, elle est importée une seule fois",
    },
    scope: "mentoring-coordination",
    params: ofOne,
    answer: state,
    handle: async ({ reading, act, params }) => {
      const programme = await findLed(reading, params.id)
      await act((ctx) => askImport(ctx, programme, params.import))
      return readState(reading, programme, params.import)
    },
  }),
  operation({
    method: "get",
    path: "/programmes/{id}/imports/{import}",
    name: "getRegistrationImport",
    tag: "mentoring",
    summary: { en: "How far an import is", fr: "État d’avancement d’une importation" },
    scope: "mentoring-coordination",
    params: ofOne,
    answer: state,
    handle: async ({ reading, params }) => readState(reading, await findLed(reading, params.id), params.import),
  }),
]
