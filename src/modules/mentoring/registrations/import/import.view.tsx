import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { RadioGroup } from "../../../../ui/choice-fields.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { Notice } from "../../../../ui/notice.js"
import { Chips } from "../../../../ui/tag.js"
import { FileField } from "../../../../ui/text-fields.js"
import { to } from "../../../../web/paths.js"
import { streamChoices } from "../../lists/stream-choices.js"
import { registrationSideCodes, type Stream } from "../registration.js"
import { registrationsPaths } from "../registrations.paths.js"
import type { ImportCheck } from "./check-import.js"
import { importWords } from "./import.words.js"
import type { KeptImport } from "./kept-import.js"
import { type SaidProblem, sayFaults, sayProblems } from "./say-problems.js"

interface ImportFormProps {
  readonly language: Language
  readonly programmeId: string
  readonly streams: readonly Stream[]
  readonly form: FormState
}

export function ImportForm({ language, programmeId, streams, form }: ImportFormProps) {
  const words = importWords[language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p>{words.columns}</p>
      <Form action={to(registrationsPaths.import, language, { id: programmeId })} upload>
        <RadioGroup
          form={form}
          name="side"
          label={words.side}
          choices={registrationSideCodes.map((value) => ({ value, label: words.sides[value] }))}
        />
        {streams.length > 1 && (
          <RadioGroup form={form} name="stream" label={words.stream} choices={streamChoices(streams, language)} />
        )}
        <RadioGroup
          form={form}
          name="language"
          label={words.language}
          hint={words.languageHint}
          choices={(["fr", "en"] as const).map((value) => ({ value, label: words.languages[value] }))}
        />
        <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept=".csv,.xlsx,text/csv" />
        <div class="actions">
          <Button>{words.check}</Button>
        </div>
      </Form>
    </>
  )
}

const mostShown = 100

/** Every reason why the list cannot be used, with its row and column. */
export function ImportProblems({ language, check }: { readonly language: Language; readonly check: ImportCheck }) {
  const words = importWords[language]
  return (
    <Notice tone="bad" title={words.problemsTitle}>
      <p>{words.problemsText}</p>
      <Sentences language={language} sentences={sayProblems(check, language)} />
    </Notice>
  )
}

interface SentencesProps {
  readonly language: Language
  readonly sentences: readonly SaidProblem[]
}

function Sentences({ language, sentences }: SentencesProps) {
  return (
    <>
      <ul>
        {sentences.slice(0, mostShown).map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > mostShown && <p>{importWords[language].more({ n: sentences.length - mostShown })}</p>}
    </>
  )
}

interface CheckedImportProps {
  readonly language: Language
  readonly programmeId: string
  readonly fileId: string
  readonly kept: KeptImport
}

/** What a list will bring, before anything of it is written. */
export function CheckedImport({ language, programmeId, fileId, kept }: CheckedImportProps) {
  const words = importWords[language]
  const named = (isUsed: boolean) =>
    kept.columns.filter((each) => each.isUsed === isUsed).map(({ name }) => ({ label: name }))
  return (
    <>
      <p class="lead">
        {words.checked.people({ n: kept.lines.length })}, {words.sides[kept.side]}
      </p>
      <p>{words.checked.what}</p>
      <h2>{words.checked.used}</h2>
      <Chips chips={named(true)} />
      {named(false).length > 0 && (
        <>
          <h2>{words.checked.unused}</h2>
          <Chips chips={named(false)} />
        </>
      )}
      {kept.faults.length > 0 && (
        <>
          <h2>{words.checked.leftOut}</h2>
          <Sentences language={language} sentences={sayFaults(kept.faults, language)} />
        </>
      )}
      <Form action={to(registrationsPaths.importConfirmation, language, { id: programmeId, file: fileId })}>
        <div class="actions">
          <Button>{words.checked.confirm}</Button>
          <a href={to(registrationsPaths.import, language, { id: programmeId })}>{words.checked.again}</a>
        </div>
      </Form>
    </>
  )
}
