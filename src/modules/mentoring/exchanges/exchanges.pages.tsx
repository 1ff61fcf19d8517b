import { randomUUID } from "node:crypto"
import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { findOwnPairing } from "../pairings/find-pairing-for.js"
import { pairingCrumb } from "../pairings/pairing-crumb.js"
import { Confidentiality } from "./confidentiality.view.js"
import { copyExchanges } from "./copy-exchanges.js"
import { countExchanges, listExchanges } from "./exchange.store.js"
import { exchangeForm } from "./exchanges.forms.js"
import { exchangesPaths } from "./exchanges.paths.js"
import { Exchanges } from "./exchanges.view.js"
import { exchangesWords } from "./exchanges.words.js"
import { markRead, openExchanges } from "./open-exchanges.js"
import { sendExchange } from "./send-exchange.js"

const perPage = 30

async function showExchanges(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading, params, query } = request
  const own = await findOwnPairing(reading, params.id)
  const { pairing, partner } = own
  const total = await countExchanges(reading, pairing.id)
  const { part, ...place } = pageOf(query.page, { total, perPage })
  const exchanges = await openExchanges(reading, own, await listExchanges(reading, pairing.id, part))
  await request.act((ctx) => markRead(ctx, pairing.id))
  return page({
    title: exchangesWords[language].titleWith({ name: partner.name }),
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <Exchanges
        language={language}
        zone={actingMember(reading).timeZone}
        own={own}
        exchanges={exchanges}
        form={form ?? { values: { key: randomUUID() }, errors: {} }}
        {...place}
      />
    ),
  })
}

function postExchange(request: PageRequest<"id">): Promise<Answer> {
  const { language, params } = request
  return answerForm(request, {
    schema: exchangeForm,
    command: (ctx, { key, body }) => sendExchange(ctx, { pairingId: params.id, key, body }),
    done: () => redirect(to(exchangesPaths.list, language, { id: params.id }), { confirmation: "exchange-sent" }),
    again: (form) => showExchanges(request, form),
  })
}

/** Made as she asks for it, and kept nowhere: a file in the database would hold in clear what is sealed there. */
async function downloadExchanges({ language, reading, params }: PageRequest<"id">): Promise<Answer> {
  const own = await findOwnPairing(reading, params.id)
  const { file, you } = exchangesWords[language]
  return {
    kind: "file",
    mediaType: "text/plain; charset=utf-8",
    bytes: await copyExchanges(reading, own, { ...file, you }),
    saveAs: file.name,
  }
}

function showConfidentiality({ language }: PageRequest): Answer {
  return page({
    title: exchangesWords[language].confidentiality.title,
    crumbs: [],
    body: <Confidentiality language={language} />,
  })
}

export const exchangesRoutes = [
  route({
    path: exchangesPaths.list,
    access: "member",
    get: (request) => showExchanges(request),
    post: postExchange,
  }),
  route({ path: exchangesPaths.copy, access: "member", get: downloadExchanges }),
  route({ path: exchangesPaths.confidentiality, access: "everyone", get: showConfidentiality }),
]
