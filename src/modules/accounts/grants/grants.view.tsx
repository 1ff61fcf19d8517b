import type { Temporal } from "temporal-polyfill"
import { platformRoles } from "../../../platform/roles.js"
import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { type Grant, type GrantState, lastDayOf, stateOf } from "./grant.js"
import { grantsPaths } from "./grants.paths.js"
import { grantsWords } from "./grants.words.js"

/** A grant and who holds it. */
interface GrantOfPerson extends Grant {
  readonly displayName: string
  readonly username: string
  readonly timeZone: string
}

interface GrantsProps {
  readonly language: Language
  readonly form: FormState
  readonly grants: readonly GrantOfPerson[]
  readonly now: Temporal.Instant
  /** Of the administrator who reads. */
  readonly timeZone: string
}

const tones = { "in-force": "ok", "to-come": "info", over: undefined, revoked: undefined } as const satisfies Record<
  GrantState,
  string | undefined
>

export function Grants({ language, form, ...list }: GrantsProps) {
  const words = grantsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {list.grants.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <GrantTable language={language} {...list} />
      )}
      <section class="section" aria-labelledby="give">
        <h2 id="give">{words.giveTitle}</h2>
        <GrantForm language={language} form={form} />
      </section>
    </>
  )
}

function GrantTable({ language, grants, now, timeZone }: Omit<GrantsProps, "form">) {
  const words = grantsWords[language]
  return (
    <Table
      id="grants"
      caption={words.listTitle}
      rows={grants}
      rowKey={({ id }) => id}
      flip
      columns={[
        { heading: words.person, rowHeading: true, cell: ({ displayName }) => displayName },
        { heading: words.username, cell: ({ username }) => username },
        { heading: words.role, cell: ({ role }) => words.roles[role] },
        {
          heading: words.state,
          cell: (grant) => <Tag tone={tones[stateOf(grant, now)]}>{words.states[stateOf(grant, now)]}</Tag>,
        },
        { heading: words.from, cell: ({ fromAt }) => <Time at={fromAt} zone={timeZone} /> },
        {
          heading: words.until,
          cell: (grant) => {
            const lastDay = lastDayOf(grant, grant.timeZone)
            return lastDay ? <Time on={lastDay} /> : words.noEnd
          },
        },
        {
          heading: words.acts,
          headingHidden: true,
          cell: ({ id, role, displayName }) => (
            <ButtonLink variant="second" size="tight" href={to(grantsPaths.revocation, language, { id })}>
              {words.revoke}
              <span class="hide">{words.ofWhom({ role: words.roles[role], displayName })}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}

function GrantForm({ language, form }: Pick<GrantsProps, "language" | "form">) {
  const words = grantsWords[language]
  return (
    <Form action={to(grantsPaths.grants, language)}>
      <TextField form={form} name="name" label={words.name} autocomplete="off" />
      <RadioGroup
        form={form}
        name="role"
        label={words.role}
        choices={platformRoles.map((role) => ({ value: role, label: words.roles[role], hint: words.rolesText[role] }))}
      />
      <DateField form={form} name="fromOn" label={words.fromOn} hint={words.fromOnHint} optional />
      <DateField form={form} name="untilOn" label={words.untilOn} hint={words.untilOnHint} optional />
      <div class="actions">
        <Button>{words.give}</Button>
      </div>
    </Form>
  )
}
