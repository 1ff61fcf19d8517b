import { Temporal } from "temporal-polyfill"
import { Refusal } from "../../../platform/refusal.js"
import type { ReceivedMail, TrialMailbox } from "../../../platform/trial-mailbox.js"
import { ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import type { WebModule } from "../../../web/module.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { noticesPaths } from "../notices.paths.js"
import { mailboxWords } from "./mailbox.words.js"

const zone = "America/Toronto"

/** A trial's mailbox: every message that the platform sent, for whoever sits at this machine. */
export function mailboxModule(mailbox: TrialMailbox): WebModule {
  return {
    routes: [
      route({ path: noticesPaths.mailbox, access: "everyone", get: (request) => showMailbox(request, mailbox) }),
      route({ path: noticesPaths.mailboxMessage, access: "everyone", get: (request) => showMessage(request, mailbox) }),
      route({ path: noticesPaths.mailboxHtml, access: "everyone", get: (request) => showHtml(request, mailbox) }),
    ],
    navigation: [
      {
        path: noticesPaths.mailbox,
        label: { en: mailboxWords.en.title, fr: mailboxWords.fr.title },
      },
    ],
  }
}

async function showMailbox({ language }: PageRequest, mailbox: TrialMailbox) {
  const words = mailboxWords[language]
  const messages = await mailbox.list()
  return page({
    title: words.title,
    crumbs: [],
    body: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          <ButtonLink href={to(noticesPaths.mailbox, language)} variant="second">
            {words.refresh}
          </ButtonLink>
        </p>
        {messages.length === 0 ? (
          <Empty title={words.empty}>
            <p>{words.emptyText}</p>
          </Empty>
        ) : (
          <Table
            id="messages"
            caption={words.caption}
            rows={messages}
            rowKey={({ id }) => id}
            flip
            columns={[
              {
                heading: words.subject,
                rowHeading: true,
                cell: ({ id, mail }) => <a href={to(noticesPaths.mailboxMessage, language, { id })}>{mail.subject}</a>,
              },
              { heading: words.to, cell: addresseeOf },
              { heading: words.received, cell: (received) => <Time at={receivedAt(received)} zone={zone} /> },
            ]}
          />
        )}
      </>
    ),
  })
}

async function showMessage({ language, params }: PageRequest<"id">, mailbox: TrialMailbox) {
  const words = mailboxWords[language]
  const received = await getMessage(mailbox, params.id)
  const title = received.mail.subject ?? words.title
  return page({
    title,
    crumbs: [{ label: words.title, href: to(noticesPaths.mailbox, language) }],
    body: (
      <>
        <h1>{title}</h1>
        <p class="muted">
          {words.sent({ address: addresseeOf(received), receivedAt: receivedAt(received), timeZone: zone })}
        </p>
        {received.mail.html !== undefined && (
          <p>
            <a href={to(noticesPaths.mailboxHtml, language, { id: received.id })}>{words.asHtml}</a>
          </p>
        )}
        <section class="card" aria-label={words.asText}>
          {(received.mail.text ?? "").split(/\n{2,}/).map((paragraph, position) => (
            <p key={position}>{paragraph.split("\n").map(lineOf)}</p>
          ))}
        </section>
      </>
    ),
  })
}

/** Styles of its own and nothing else: no script, no image, no form, and no access to the site that shows it. */
const messagePolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** The HTML version alone, as a mail program shows it. */
async function showHtml({ params }: PageRequest<"id">, mailbox: TrialMailbox): Promise<Answer> {
  const { mail } = await getMessage(mailbox, params.id)
  if (mail.html === undefined) throw new Refusal("not-found", "page-not-found")
  return { kind: "file", mediaType: "text/html; charset=utf-8", bytes: mail.html, contentPolicy: messagePolicy }
}

async function getMessage(mailbox: TrialMailbox, id: string): Promise<ReceivedMail> {
  const received = await mailbox.find(id)
  if (!received) throw new Refusal("not-found", "page-not-found")
  return received
}

/** A line that is an address becomes a link, as mail programs do. */
function lineOf(line: string, position: number) {
  const isLink = /^https?:\/\/\S+$/.test(line.trim())
  return (
    <span key={position}>
      {position > 0 && <br />}
      {isLink ? <a href={line.trim()}>{line.trim()}</a> : line}
    </span>
  )
}

function addresseeOf({ mail }: ReceivedMail): string {
  return (mail.to ?? []).map((each) => ("address" in each ? each.address : each.name)).join(", ")
}

function receivedAt({ mail }: ReceivedMail): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(mail.date ?? "1970-01-01"))
}
