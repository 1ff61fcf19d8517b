import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Table } from "../../../ui/table.js"
import { to } from "../../../web/paths.js"
import type { NoticeGroup, NoticeKind } from "../notice-kind.js"
import { noticesPaths } from "../notices.paths.js"
import { rhythms } from "./rhythm.js"
import { rhythmsWords } from "./rhythms.words.js"

interface RhythmsProps {
  readonly language: Language
  readonly kinds: readonly NoticeKind[]
  readonly form: FormState
  readonly zone: string
  readonly nextDigest: Temporal.Instant
}

/** Kinds of notice by channel: in the site always, by e-mail as the person chooses. */
export function Rhythms({ language, kinds, form, zone, nextDigest }: RhythmsProps) {
  const words = rhythmsWords[language]
  const someOptional = kinds.some(({ optional }) => optional)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.digestHours({ next: nextDigest, timeZone: zone })}</p>
      <Form action={to(noticesPaths.settings, language)}>
        {groupsOf(kinds).map((group) => (
          <Table
            key={group.name}
            id={`group-${group.name}`}
            caption={group.label[language]}
            rows={rowsOf(kinds, group, language)}
            rowKey={({ name }) => name}
            flip
            columns={[
              { heading: words.kind, rowHeading: true, cell: (kind) => kind.label[language] },
              { heading: words.site, cell: () => words.siteAlways },
              { heading: words.mail, cell: (kind) => <MailCell kind={kind} language={language} form={form} /> },
            ]}
          />
        ))}
        <p class="small">{words.mandatory}</p>
        {someOptional && (
          <div class="actions">
            <Button>{words.save}</Button>
          </div>
        )}
      </Form>
    </>
  )
}

function MailCell({ kind, language, form }: Pick<RhythmsProps, "language" | "form"> & { readonly kind: NoticeKind }) {
  const words = rhythmsWords[language]
  if (!kind.optional) return <>{kind.rhythm === "never" ? words.mailNever : words.mailAlways}</>
  return (
    <SelectField
      form={form}
      name={kind.name}
      label={<span class="hide">{words.mailFor({ label: kind.label[language] })}</span>}
      options={rhythms.map((rhythm) => ({ value: rhythm, label: words.rhythm[rhythm] }))}
    />
  )
}

/** Kinds that leave no choice stand on one row where they have one name. */
function rowsOf(kinds: readonly NoticeKind[], group: NoticeGroup, language: Language): readonly NoticeKind[] {
  const own = kinds.filter((kind) => kind.group.name === group.name)
  return [...new Map(own.map((kind) => [kind.optional ? kind.name : kind.label[language], kind])).values()]
}

/** In the order in which the modules give them. */
function groupsOf(kinds: readonly NoticeKind[]): readonly NoticeGroup[] {
  return [...new Map(kinds.map(({ group }) => [group.name, group])).values()]
}
