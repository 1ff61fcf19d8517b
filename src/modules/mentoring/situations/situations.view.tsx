import type { Temporal } from "temporal-polyfill"
import { actsFrom } from "../../../platform/transitions.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Markdown } from "../../../ui/markdown.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { endingsPaths } from "../endings/endings.paths.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { linesOf, raisedKinds, type SituationKind, type SituationOutcome, type SituationStatus } from "./situation.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

/** A situation as one of the two sees it: hers with her words, the other's without. */
export interface ShownSituation {
  readonly id: string
  readonly kind: SituationKind
  readonly status: SituationStatus
  readonly outcome: SituationOutcome | null
  readonly raiserName: string
  readonly isOwn: boolean
  readonly raisedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant | null
  readonly question?: string | null
  readonly answer?: string | null
}

interface SituationsProps {
  readonly language: Language
  readonly zone: string
  readonly own: OwnPairing
  readonly situations: readonly ShownSituation[]
}

/** What may happen to a pairing, and what is going on. */
export function Situations(props: SituationsProps) {
  const { language, own, situations } = props
  const words = situationsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      {own.pairing.status === "active" && <Choices language={language} id={own.pairing.id} />}
      {situations.length > 0 && (
        <section class="section" aria-labelledby="open">
          <h2 id="open">{words.open}</h2>
          <Rows
            rows={situations.map((situation) => ({
              key: situation.id,
              content: <One {...props} situation={situation} />,
            }))}
          />
        </section>
      )}
    </>
  )
}

function Choices({ language, id }: { readonly language: Language; readonly id: string }) {
  const words = situationsWords[language]
  const ending = {
    key: "ending",
    content: (
      <>
        <a href={to(endingsPaths.end, language, { id })}>{words.ending}</a>
        <p class="small">{words.endingText}</p>
      </>
    ),
  }
  const raised = raisedKinds.map((kind) => ({
    key: kind,
    content: (
      <>
        <a href={to(situationsPaths.raise, language, { id, kind })}>{words.kinds[kind]}</a>
        <p class="small">{words.texts[kind]}</p>
      </>
    ),
  }))
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Rows rows={[...raised, ending]} />
    </>
  )
}

function One({ language, zone, own, situation }: SituationsProps & { readonly situation: ShownSituation }) {
  const words = situationsWords[language]
  const { kind, status, outcome, isOwn, raiserName, raisedAt, question, answer } = situation
  return (
    <>
      <h3>{words.kinds[kind]}</h3>
      <p class="muted small">
        {isOwn ? words.raisedByYou : words.raisedBy({ name: raiserName })}, <Time at={raisedAt} zone={zone} />{" "}
        <Tag tone={status === "settled" ? "ok" : "info"}>
          {outcome === null ? words.statuses[status] : words.outcomes[outcome]}
        </Tag>
      </p>
      {question && <Markdown source={question} level={4} />}
      {answer && (
        <>
          <h4>{words.answerTitle}</h4>
          <Markdown source={answer} level={4} />
        </>
      )}
      {status !== "settled" && <Next language={language} zone={zone} id={own.pairing.id} situation={situation} />}
    </>
  )
}

interface NextProps {
  readonly language: Language
  readonly zone: string
  readonly id: string
  readonly situation: ShownSituation
}

/** What comes next, and what she can do about it. */
function Next({ language, zone, id, situation }: NextProps) {
  const words = situationsWords[language]
  const { kind, status, isOwn, dueAt } = situation
  const acts = actsFrom(linesOf(kind), status, [isOwn ? "raiser" : "partner"])
  const concerns = !isOwn && (kind === "silent-partner" || kind === "absence") ? kind : undefined
  return (
    <>
      {concerns && <p>{words.forYou[concerns]}</p>}
      {!concerns && kind !== "silent-partner" && <p>{words.waits[kind]}</p>}
      {kind === "silent-partner" && dueAt !== null && (
        <p>{words.waits["silent-partner"]({ at: dueAt, timeZone: zone })}</p>
      )}
      <Form action={to(situationsPaths.act, language, { id, situationId: situation.id })} class="row">
        {acts.has("keep") && (
          <Button name="act" value="keep">
            {kind === "absence" ? words.acts.keepAbsence : words.acts.keepSilent}
          </Button>
        )}
        {acts.has("withdraw") && (
          <Button name="act" value="withdraw" variant="quiet">
            {words.acts.withdraw}
          </Button>
        )}
        {concerns && <a href={to(endingsPaths.end, language, { id })}>{words.endLink}</a>}
      </Form>
    </>
  )
}
