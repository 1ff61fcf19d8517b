import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Empty } from "../../../../ui/containers.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { PairText } from "../../../../ui/pair-text.js"
import { Table } from "../../../../ui/table.js"
import { TextArea } from "../../../../ui/text-fields.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { nameIn } from "../../../organisations/index.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { lifeWords } from "./life.words.js"

type Host = Parameters<typeof nameIn>[1]

interface ToApproveProps {
  readonly language: Language
  readonly zone: string
  readonly programmes: readonly { readonly programme: Programme; readonly host: Host | undefined }[]
}

/** Programmes whose teams wait for an answer, the oldest first. */
export function ToApprove({ language, zone, programmes }: ToApproveProps) {
  const words = lifeWords[language].desk
  return (
    <>
      <h1>{words.title}</h1>
      {programmes.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="to-approve"
          caption={words.caption({ n: programmes.length })}
          rows={programmes}
          rowKey={({ programme }) => programme.id}
          flip
          columns={[
            {
              heading: words.name,
              rowHeading: true,
              cell: ({ programme: { id, nameEn, nameFr } }) => (
                <a href={to(programmesPaths.decision, language, { id })}>
                  <PairText en={nameEn} fr={nameFr} />
                </a>
              ),
            },
            { heading: words.host, cell: ({ host }) => host && nameIn(language, host) },
            { heading: words.since, cell: ({ programme }) => <Time at={programme.createdAt} zone={zone} /> },
          ]}
        />
      )}
    </>
  )
}

interface DecisionProps {
  readonly language: Language
  readonly id: string
  readonly form: FormState
}

/** What an administrator of the platform answers to a team. */
export function DecisionForm({ language, id, form }: DecisionProps) {
  const words = lifeWords[language].desk
  return (
    <section class="section" aria-labelledby="decision">
      <h2 id="decision">{words.decide}</h2>
      <Form action={to(programmesPaths.decision, language, { id })}>
        <TextArea form={form} name="note" label={words.noteLabel} hint={words.noteHint} rows={4} optional />
        <div class="actions">
          <Button name="act" value="approve">
            {words.approve}
          </Button>
          <Button name="act" value="refuse" variant="second">
            {words.refuse}
          </Button>
        </div>
      </Form>
    </section>
  )
}
