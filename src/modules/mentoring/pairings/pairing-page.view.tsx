import type { ComponentChild } from "preact"
import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Avatar } from "../../../ui/avatar.js"
import { ButtonLink } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Notice } from "../../../ui/notice.js"
import { PairText } from "../../../ui/pair-text.js"
import { Steps } from "../../../ui/steps.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import type { OwnPairing } from "./find-pairing-for.js"
import { type NextStep, type Stage, stages } from "./pairing-part.js"
import { pairingsWords } from "./pairings.words.js"

interface PairingPageProps {
  readonly language: Language
  readonly zone: string
  readonly own: OwnPairing
  /** Absent for a partner without account. */
  readonly address: string | undefined
  readonly next: NextStep | undefined
  readonly done: ReadonlySet<Stage>
  readonly blocks: readonly { readonly id: string; readonly title: string; readonly body: ComponentChild }[]
}

export function PairingPage(props: PairingPageProps) {
  const { language, own, blocks } = props
  const words = pairingsWords[language]
  const status = statusOf(own.pairing)
  return (
    <>
      <p class="row">
        <Tag tone={status === "active" ? "ok" : "info"}>{words.statuses[status]}</Tag>
      </p>
      <h1>{words.title({ name: own.partner.name })}</h1>
      <Next {...props} />
      <Journey language={language} done={props.done} />
      <div class="split section">
        <div>
          {blocks.map(({ id, title, body }) => (
            <section class="section" aria-labelledby={id} key={id}>
              <h2 id={id}>{title}</h2>
              {body}
            </section>
          ))}
        </div>
        <aside class="stack" aria-label={words.about}>
          <Other {...props} />
          <Notice>
            <p>{words.privacy}</p>
          </Notice>
        </aside>
      </div>
    </>
  )
}

/** Its page opens once a pairing is confirmed: it is then in progress or over. */
const statusOf = ({ status }: OwnPairing["pairing"]) =>
  status === "active" || status === "completed" ? status : "ended"

function Next({ language, own, next }: PairingPageProps) {
  const words = pairingsWords[language]
  const isOver = own.pairing.status !== "active"
  if (isOver && next === undefined) {
    return (
      <Notice>
        <p>{words.over}</p>
      </Notice>
    )
  }
  return (
    <Panel id="next" title={words.next}>
      {isOver && <p>{words.over}</p>}
      {next === undefined ? (
        <p>{words.noNext}</p>
      ) : (
        <>
          <p>{next.text}</p>
          <p>
            <ButtonLink href={next.link.href}>{next.link.label}</ButtonLink>
          </p>
        </>
      )}
    </Panel>
  )
}

/** A review may come before an agreement is signed: each stage says for itself whether it is done. */
function Journey({ language, done }: Pick<PairingPageProps, "language" | "done">) {
  const words = pairingsWords[language]
  const first = stages.findIndex((stage) => !done.has(stage))
  return (
    <section class="section" aria-labelledby="journey">
      <h2 id="journey">{words.journey}</h2>
      <Steps
        steps={stages.map((stage) => ({ label: words.stages[stage], done: done.has(stage) }))}
        current={first < 0 ? stages.length + 1 : first + 1}
      />
    </section>
  )
}

function Other({ language, zone, own, address }: PairingPageProps) {
  const words = pairingsWords[language]
  const { partner, side, programme } = own
  const { confirmedAt, endedAt } = own.pairing
  return (
    <section class="card" aria-labelledby="other">
      <div class="who">
        <Avatar displayName={partner.name} other />
        <div>
          <h2 class="small" id="other">
            {words.roles[side === "mentor" ? "mentee" : "mentor"]}
          </h2>
          <p>
            <strong>{partner.name}</strong>
          </p>
        </div>
      </div>
      <Facts
        facts={[
          ...(address === undefined
            ? []
            : [{ term: words.emailAddress, value: <a href={`mailto:${address}`}>{address}</a> }]),
          { term: words.program, value: <PairText en={programme.nameEn} fr={programme.nameFr} /> },
          ...(confirmedAt === null ? [] : [{ term: words.since, value: <Time on={zoned(confirmedAt, zone)} /> }]),
          ...(endedAt === null ? [] : [{ term: words.endedOn, value: <Time on={zoned(endedAt, zone)} /> }]),
        ]}
      />
    </section>
  )
}

const zoned = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDate()
