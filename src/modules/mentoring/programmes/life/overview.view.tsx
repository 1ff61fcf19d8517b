import type { Language } from "../../../../platform/wording.js"
import { Button, ButtonLink } from "../../../../ui/button.js"
import { Facts } from "../../../../ui/facts.js"
import { Form } from "../../../../ui/form.js"
import { Notice } from "../../../../ui/notice.js"
import { Tag } from "../../../../ui/tag.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { nameIn } from "../../../organisations/index.js"
import type { ProgrammeAct, ProgrammeStatus } from "../programme.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { lifeWords } from "./life.words.js"

const tones = {
  draft: undefined,
  submitted: "info",
  approved: "info",
  "access-requested": "info",
  open: "ok",
  paused: "warn",
  closed: undefined,
  refused: "bad",
} as const satisfies Record<ProgrammeStatus, string | undefined>

interface OverviewProps {
  readonly language: Language
  readonly programme: Programme
  readonly host: Parameters<typeof nameIn>[1] | undefined
  readonly acts: readonly ProgrammeAct[]
}

/** Where a programme stands, and what its team may do now. */
export function Overview({ language, programme, host, acts }: OverviewProps) {
  const words = lifeWords[language]
  const { id, status, settings, decisionNote } = programme
  return (
    <>
      <p class="lead">{words.statusTexts[status]}</p>
      {settings.couldIncludeMinors && (
        <Notice tone="warn" title={words.forMinors}>
          <p>{words.forMinorsText}</p>
        </Notice>
      )}
      {decisionNote !== null && (
        <Notice title={words.note}>
          <p>{decisionNote}</p>
        </Notice>
      )}
      <ProgrammeFacts language={language} programme={programme} host={host} />
      <Acts language={language} id={id} acts={acts} />
      <p>
        <a href={to(programmesPaths.one, language, { id })}>{words.publicPage}</a>
      </p>
    </>
  )
}

function ProgrammeFacts({ language, programme, host }: Omit<OverviewProps, "acts">) {
  const { facts: words, statuses } = lifeWords[language]
  const { status, openedAt, timeZone, contactName, contactAddress } = programme
  return (
    <Facts
      facts={[
        { term: words.status, value: <ProgrammeState status={status} label={statuses[status]} /> },
        { term: words.openedAt, value: openedAt ? <Time at={openedAt} zone={timeZone} /> : words.notYet },
        { term: words.host, value: host && nameIn(language, host) },
        {
          term: words.contact,
          value: (
            <>
              {contactName}, <a href={`mailto:${contactAddress}`}>{contactAddress}</a>
            </>
          ),
        },
      ]}
    />
  )
}

export function ProgrammeState({ status, label }: { readonly status: ProgrammeStatus; readonly label: string }) {
  return <Tag tone={tones[status]}>{label}</Tag>
}

interface ActsProps {
  readonly language: Language
  readonly id: string
  readonly acts: readonly ProgrammeAct[]
}

/** Closing is for good: its button leads to a page that says so. */
function Acts({ language, id, acts }: ActsProps) {
  const words = lifeWords[language]
  const [first, ...others] = acts.filter((act) => act !== "close")
  return (
    <Form action={to(programmesPaths.status, language, { id })}>
      <div class="actions">
        {first !== undefined && (
          <Button name="act" value={first}>
            {words.acts[first as keyof typeof words.acts]}
          </Button>
        )}
        {others.map((act) => (
          <Button key={act} name="act" value={act} variant="second">
            {words.acts[act as keyof typeof words.acts]}
          </Button>
        ))}
        {acts.includes("close") && (
          <ButtonLink variant="quiet" href={to(programmesPaths.closing, language, { id })}>
            {words.acts.close}
          </ButtonLink>
        )}
      </div>
    </Form>
  )
}

/** Says what ends before it does. */
export function Closing({ language, id }: Pick<ActsProps, "language" | "id">) {
  const { closing: words } = lifeWords[language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p>{words.text}</p>
      <Form action={to(programmesPaths.closing, language, { id })}>
        <div class="actions">
          <Button variant="danger">{words.submit}</Button>
          <a href={to(programmesPaths.coordination, language, { id })}>{words.keep}</a>
        </div>
      </Form>
    </>
  )
}
