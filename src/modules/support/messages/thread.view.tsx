import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { Markdown } from "../../../ui/markdown.js"
import { Time } from "../../../ui/time.js"
import type { HelpMessage } from "./help-message.store.js"
import type { HelpReply } from "./help-reply.store.js"
import { messagesWords } from "./messages.words.js"

export interface ThreadProps {
  readonly language: Language
  readonly zone: string
  readonly message: HelpMessage
  readonly replies: readonly HelpReply[]
  /** Addresses of the pictures that are still kept. */
  readonly screenshots: readonly string[]
  /** The language of the answers: the author's own, whatever she wrote in. */
  readonly answersIn: Language
  /** The question that was read before the message was left. */
  readonly question: { readonly text: string; readonly href: string } | undefined
}

/** The message and what followed, in order; the same for its author and for staff, notes aside. */
export function Thread(props: ThreadProps) {
  const { language, zone, message, replies, answersIn } = props
  const languageOf = { answer: answersIn, note: language, addition: message.language } as const
  const words = messagesWords[language].thread
  return (
    <>
      <section class="card" aria-labelledby="message">
        <h2 id="message">{words.message}</h2>
        <div lang={otherThan(language, message.language)}>
          <Markdown source={message.body} level={3} />
        </div>
        <Screenshots {...props} />
        <About {...props} />
      </section>
      {replies.length > 0 && (
        <section class="section" aria-labelledby="replies">
          <h2 id="replies">{words.replies}</h2>
          <ul class="rows">
            {replies.map((reply) => (
              <li key={reply.id}>
                <h3>{replyTitle(language, reply)}</h3>
                <p class="muted small">
                  <Time at={reply.writtenAt} zone={zone} />
                </p>
                <div lang={otherThan(language, languageOf[reply.kind])}>
                  <Markdown source={reply.body} level={4} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function otherThan(page: Language, text: Language): Language | undefined {
  return page === text ? undefined : text
}

function replyTitle(language: Language, { kind, writtenByName }: HelpReply): string {
  const words = messagesWords[language].thread
  const name = writtenByName ?? words.formerMember
  return { answer: words.answer({ name }), note: words.note({ name }), addition: words.addition }[kind]
}

function Screenshots({ language, screenshots }: ThreadProps) {
  const words = messagesWords[language].thread
  if (screenshots.length === 0) return null
  return (
    <div>
      <h3>{words.screenshots}</h3>
      <ul>
        {screenshots.map((href, index) => (
          <li key={href}>
            <a href={href}>{words.screenshot({ n: index + 1 })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function About({ language, zone, message, question }: ThreadProps) {
  const words = messagesWords[language]
  const { page, browser } = message
  return (
    <Facts
      facts={[
        { term: words.thread.left, value: <Time at={message.leftAt} zone={zone} /> },
        { term: words.thread.reason, value: words.reasons[message.reason] },
        ...(page === null ? [] : [{ term: words.thread.page, value: page }]),
        ...(browser === null ? [] : [{ term: words.thread.browser, value: browser }]),
        ...(question ? [{ term: words.thread.question, value: <a href={question.href}>{question.text}</a> }] : []),
      ]}
    />
  )
}
