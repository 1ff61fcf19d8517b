import type { Language } from "../../../../platform/wording.js"
import { Button, ButtonLink } from "../../../../ui/button.js"
import { RadioGroup } from "../../../../ui/choice-fields.js"
import { DateField } from "../../../../ui/date-field.js"
import { Facts } from "../../../../ui/facts.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { type Column, Table } from "../../../../ui/table.js"
import { TextField } from "../../../../ui/text-fields.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { programmesPaths } from "../programmes.paths.js"
import { teamRoles } from "./team.forms.js"
import type { TeamMember } from "./team.store.js"
import { teamWords } from "./team.words.js"

interface TeamProps {
  readonly language: Language
  readonly id: string
  readonly members: readonly TeamMember[]
  /** Where its reader lives. */
  readonly zone: string
  /** Of a reader who says who is in the team; others only read. */
  readonly form: FormState | undefined
}

/** Who leads a programme, and where an administrator adds somebody. */
export function Team({ language, id, members, zone, form }: TeamProps) {
  const words = teamWords[language]
  const acts: Column<TeamMember> = {
    heading: words.acts,
    headingHidden: true,
    cell: ({ grantId, role, displayName }) => (
      <ButtonLink variant="second" size="tight" href={to(programmesPaths.departure, language, { id, grant: grantId })}>
        {words.remove}
        <span class="hide">{words.ofWhom({ role: words.roles[role], displayName })}</span>
      </ButtonLink>
    ),
  }
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Table
        id="team"
        caption={words.caption}
        rows={members}
        rowKey={({ grantId }) => grantId}
        flip
        columns={[
          { heading: words.person, rowHeading: true, cell: ({ displayName }) => displayName },
          { heading: words.role, cell: ({ role }) => words.roles[role] },
          { heading: words.from, cell: ({ fromAt }) => <Time at={fromAt} zone={zone} /> },
          { heading: words.until, cell: (member) => <LastDay language={language} member={member} /> },
          ...(form ? [acts] : []),
        ]}
      />
      {form && <JoinForm language={language} id={id} form={form} />}
    </>
  )
}

/** The last day on which the role acts, where its holder lives. */
function LastDay({ language, member }: { readonly language: Language; readonly member: TeamMember }) {
  const { untilAt, timeZone } = member
  if (untilAt === null) return <>{teamWords[language].noEnd}</>
  return <Time on={untilAt.subtract({ seconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate()} />
}

function JoinForm({
  language,
  id,
  form,
}: {
  readonly language: Language
  readonly id: string
  readonly form: FormState
}) {
  const words = teamWords[language]
  return (
    <section class="section" aria-labelledby="add">
      <h2 id="add">{words.addTitle}</h2>
      <Form action={to(programmesPaths.team, language, { id })}>
        <TextField form={form} name="name" label={words.name} autocomplete="off" />
        <RadioGroup
          form={form}
          name="role"
          label={words.roleLabel}
          choices={teamRoles.map((value) => ({ value, label: words.roles[value], hint: words.rolesText[value] }))}
        />
        <DateField form={form} name="fromOn" label={words.fromOn} hint={words.fromOnHint} optional />
        <DateField form={form} name="untilOn" label={words.untilOn} hint={words.untilOnHint} optional />
        <div class="actions">
          <Button>{words.add}</Button>
        </div>
      </Form>
    </section>
  )
}

interface DepartureProps {
  readonly language: Language
  readonly id: string
  readonly member: TeamMember
}

/** Says who loses which role before it ends. */
export function Departure({ language, id, member }: DepartureProps) {
  const words = teamWords[language]
  const { grantId, displayName, role } = member
  return (
    <>
      <p class="lead">{words.departure.lead}</p>
      <Facts
        facts={[
          { term: words.person, value: displayName },
          { term: words.role, value: words.roles[role] },
        ]}
      />
      <Form action={to(programmesPaths.departure, language, { id, grant: grantId })}>
        <div class="actions">
          <Button
            variant="danger"
            label={words.departure.submit + words.ofWhom({ role: words.roles[role], displayName })}
          >
            {words.departure.submit}
          </Button>
          <a href={to(programmesPaths.team, language, { id })}>{words.departure.keep}</a>
        </div>
      </Form>
    </>
  )
}
