import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty, Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Pagination } from "../../../ui/pagination.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { reportsPaths } from "../reports/reports.paths.js"
import { ConfidentialityNotice, OverNotice } from "./confidentiality.view.js"
import { longestExchange } from "./exchange.js"
import { exchangesPaths } from "./exchanges.paths.js"
import { exchangesWords } from "./exchanges.words.js"
import type { Exchange } from "./open-exchanges.js"

interface ExchangesProps {
  readonly language: Language
  readonly zone: string
  readonly own: OwnPairing
  /** Latest first. */
  readonly exchanges: readonly Exchange[]
  readonly form: FormState
  readonly page: number
  readonly pages: number
}

export function Exchanges(props: ExchangesProps) {
  const { language, own, exchanges, page, pages } = props
  const words = exchangesWords[language]
  const address = to(exchangesPaths.list, language, { id: own.pairing.id })
  return (
    <>
      <h1>{words.titleWith({ name: own.partner.name })}</h1>
      <ConfidentialityNotice language={language} />
      {own.pairing.status === "active" ? <Writing {...props} /> : <OverNotice language={language} />}
      {exchanges.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <section class="section" aria-labelledby="messages">
          <h2 id="messages">{words.messages}</h2>
          <ul class="rows">
            {exchanges.map((exchange) => (
              <li key={exchange.id}>
                <Message {...props} exchange={exchange} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pagination label={words.pages} page={page} pages={pages} addressOf={(n) => `${address}?page=${n}`} />
      <p>
        <a href={to(exchangesPaths.copy, language, { id: own.pairing.id })}>{words.copy}</a>
      </p>
      <p class="small muted">{words.copyText}</p>
    </>
  )
}

function Writing({ language, own, form }: ExchangesProps) {
  const words = exchangesWords[language]
  return (
    <Panel id="write" title={words.writing}>
      <Form action={to(exchangesPaths.list, language, { id: own.pairing.id })}>
        <input type="hidden" name="key" value={typedText(form, "key")} />
        <TextArea form={form} name="body" label={words.write} hint={words.writeHint} maxlength={longestExchange} />
        <Button>{words.send}</Button>
      </Form>
    </Panel>
  )
}

function Message({ language, zone, own, exchange }: ExchangesProps & { readonly exchange: Exchange }) {
  const words = exchangesWords[language]
  const { id, isOwn, body, sentAt, readAt } = exchange
  const report = `${to(reportsPaths.report, language, { id: own.pairing.id })}?message=${id}`
  return (
    <>
      <h3>{isOwn ? words.you : own.partner.name}</h3>
      <p class="muted small">
        <Time at={sentAt} zone={zone} /> {isOwn && (readAt === null ? words.unread : words.read)}
      </p>
      <Markdown source={body} level={4} />
      {!isOwn && (
        <p class="small">
          <a href={report}>
            {words.report} <span class="hide">{words.reportName({ name: own.partner.name })}</span>
          </a>
        </p>
      )}
    </>
  )
}
