import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { sayBrowser } from "../sessions/say-browser.js"
import { securityWords } from "./security.words.js"
import type { SecurityRow } from "./security-rows.js"

interface Session {
  readonly id: string
  readonly browser: string
  readonly startedAt: Temporal.Instant
  readonly lastSeenAt: Temporal.Instant
}

interface SecurityProps {
  readonly language: Language
  readonly rows: readonly SecurityRow[]
  readonly sessions: readonly Session[]
  readonly currentSessionId: string
  readonly now: Temporal.Instant
  readonly zone: string
}

export function Security(props: SecurityProps) {
  const { language, rows, sessions, currentSessionId } = props
  const words = securityWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="stack">
        {rows.map(({ id, title, text, link }) => (
          <Panel id={id} title={title} outlined key={id}>
            <p>{text}</p>
            <p>
              <a href={link.href}>{link.label}</a>
            </p>
          </Panel>
        ))}
      </div>
      <section class="section" aria-labelledby="sessions">
        <h2 id="sessions">{words.sessions.title}</h2>
        <p>{words.sessions.lead}</p>
        <Rows
          rows={sessions.map((session) => ({
            key: session.id,
            content: <SessionRow {...props} session={session} isHere={session.id === currentSessionId} />,
          }))}
        />
        {sessions.length > 1 && (
          <Form action={to(accountsPaths.endOtherSessions, language)}>
            <div class="actions">
              <Button variant="second">{words.sessions.endOthers}</Button>
            </div>
          </Form>
        )}
      </section>
    </>
  )
}

function SessionRow({
  language,
  session,
  isHere,
  now,
  zone,
}: SecurityProps & { readonly session: Session; readonly isHere: boolean }) {
  const words = securityWords[language].sessions
  const browser = sayBrowser(session.browser, language)
  return (
    <div class="row row-ends">
      <div>
        <p>
          <strong>{browser}</strong> {isHere && <Tag tone="ok">{words.here}</Tag>}
        </p>
        <p class="small">
          {words.started} <Time at={session.startedAt} zone={zone} />
        </p>
        <p class="small">
          {words.lastSeen} <Time at={session.lastSeenAt} zone={zone} now={now} />
        </p>
      </div>
      {!isHere && (
        <Form action={to(accountsPaths.endSession, language, { id: session.id })}>
          <Button variant="second" size="tight" label={words.endOf({ browser })}>
            {words.end}
          </Button>
        </Form>
      )}
    </div>
  )
}
