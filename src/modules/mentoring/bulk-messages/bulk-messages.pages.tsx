import { randomUUID } from "node:crypto"
import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { typedText } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { programmesPaths } from "../programmes/programmes.paths.js"
import { valuesOfProgramme } from "../programmes/texts/programme.messages.js"
import { textsWords } from "../programmes/texts/texts.words.js"
import { registrationsPaths } from "../registrations/registrations.paths.js"
import { type BulkAudience, bulkAudiences } from "./bulk-message.js"
import { countTold, findBulkMessage, findReceived, listBulkMessages } from "./bulk-message.store.js"
import { bulkMessageForm } from "./bulk-messages.forms.js"
import { bulkMessagesPaths } from "./bulk-messages.paths.js"
import { Audiences, Confirmation, Letter, SentMessage, SentMessages, Writing } from "./bulk-messages.view.js"
import { bulkMessagesWords } from "./bulk-messages.words.js"
import { readMessage } from "./read-message.js"
import { countAllReceivers, countReceivers } from "./receivers.store.js"
import { bulkWordsProblem, sendBulkMessage } from "./send-bulk-message.js"

const mostListed = 100

async function showList(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading } = request
  const { id } = programme
  const words = bulkMessagesWords[language]
  return coordinationPage(request, programme, {
    title: words.title,
    here: bulkMessagesPaths.list,
    body: (
      <>
        <p class="lead">{words.lead}</p>
        <Audiences language={language} id={id} counts={await countAllReceivers(reading, programme)} />
        <SentMessages
          language={language}
          id={id}
          zone={actingMember(reading).timeZone}
          now={reading.now}
          messages={await listBulkMessages(reading, id, mostListed)}
        />
      </>
    ),
  })
}

type Writes = PageRequest<"id" | "audience">

function audienceOf({ params }: Writes): BulkAudience {
  const audience = bulkAudiences.find((each) => each === params.audience)
  if (!audience) throw new Refusal("not-found", "page-not-found")
  return audience
}

async function showWriting(
  request: Writes,
  programme: Programme,
  form: FormState = { values: { key: randomUUID() }, errors: {} },
): Promise<Answer> {
  const { language, reading } = request
  const audience = audienceOf(request)
  const words = bulkMessagesWords[language]
  const n = await countReceivers(reading, programme, audience)
  return coordinationPage(request, programme, {
    title: words.writeTo({ audience: words.audiences[audience] }),
    here: bulkMessagesPaths.list,
    form,
    body: <Writing language={language} id={programme.id} audience={audience} n={n} form={form} />,
  })
}

async function showConfirmation(request: Writes, programme: Programme, form: FormState): Promise<Answer> {
  const { language, reading } = request
  const audience = audienceOf(request)
  const typed = (name: string) => typedText(form, name)
  return coordinationPage(request, programme, {
    title: bulkMessagesWords[language].confirm.title,
    here: bulkMessagesPaths.list,
    form,
    body: (
      <Confirmation
        language={language}
        id={programme.id}
        audience={audience}
        n={await countReceivers(reading, programme, audience)}
        form={form}
        words={{
          ...{ subjectFr: typed("subjectFr"), textFr: typed("textFr") },
          ...{ subjectEn: typed("subjectEn"), textEn: typed("textEn") },
        }}
        valuesOf={(each) => ({
          ...valuesOfProgramme(programme, each),
          personName: textsWords[each].samples.personName,
        })}
      />
    ),
  })
}

function postWriting(request: Writes, programme: Programme): Promise<Answer> {
  const { form, language, reading } = request
  const audience = audienceOf(request)
  const { id: programmeId } = programme
  if (form.act === "edit") return showWriting(request, programme, { values: form, errors: {} })
  const isSent = form.act === "send"
  return answerForm(request, {
    schema: bulkMessageForm,
    async command(ctx, input) {
      if (isSent) return sendBulkMessage(ctx, { programmeId, audience, ...input })
      const problem = bulkWordsProblem(input)
      if (problem) throw problem
      if ((await countReceivers(reading, programme, audience)) === 0)
        throw new Refusal("conflict", "message-for-nobody")
    },
    done: (_, { key: message }) =>
      isSent
        ? redirect(to(bulkMessagesPaths.one, language, { id: programmeId, message }), {
            confirmation: "bulk-message-sent",
          })
        : showConfirmation(request, programme, { values: form, errors: {} }),
    again: (refused) =>
      isSent && refused.problem !== undefined
        ? showConfirmation(request, programme, refused)
        : showWriting(request, programme, refused),
  })
}

const messageIdOf = (params: { readonly message: string }) => z.uuid().safeParse(params.message).data

async function showSent(request: PageRequest<"id" | "message">, programme: Programme): Promise<Answer> {
  const { language, reading, params } = request
  const id = messageIdOf(params)
  const message = id === undefined ? undefined : await findBulkMessage(reading, id)
  if (message?.programmeId !== programme.id) throw new Refusal("not-found", "page-not-found")
  return coordinationPage(request, programme, {
    title: readMessage(message, language, {}).subject,
    here: bulkMessagesPaths.list,
    body: (
      <SentMessage
        language={language}
        zone={actingMember(reading).timeZone}
        now={reading.now}
        message={message}
        told={await countTold(reading, message.id)}
      />
    ),
  })
}

/** To one of its receivers; to everybody else there is no such page. */
async function showReceived({ language, reading, params }: PageRequest<"message">): Promise<Answer> {
  const { personId } = actingMember(reading)
  const id = messageIdOf(params)
  const message = id === undefined ? undefined : await findReceived(reading, id, personId)
  const programme = message && (await findProgramme(reading, message.programmeId))
  const holder = await findHolder(reading, personId)
  if (!programme || !holder) throw new Refusal("not-found", "page-not-found")
  const words = bulkMessagesWords[language]
  const name = programmeName(programme, language)
  const values = { ...valuesOfProgramme(programme, language), personName: holder.displayName }
  const { subject } = readMessage(message, language, values)
  return page({
    title: subject,
    crumbs: [{ label: name, href: to(programmesPaths.one, language, { id: programme.id }) }],
    body: (
      <>
        <p class="muted">{words.from({ programme: name })}</p>
        <h1>{subject}</h1>
        <Letter
          language={language}
          message={message}
          values={values}
          href={to(registrationsPaths.mine, language, { programme: programme.id })}
        />
        <p class="muted">{words.answers({ name: programme.contactName, address: programme.contactAddress })}</p>
      </>
    ),
  })
}

export const bulkMessagesRoutes = [
  route({ path: bulkMessagesPaths.list, access: "member", get: ofTeam(bulkMessagesPaths.list, showList) }),
  route({
    path: bulkMessagesPaths.write,
    access: "member",
    get: ofTeam<"audience">(bulkMessagesPaths.write, (request, programme) => showWriting(request, programme)),
    post: ofTeam<"audience">(bulkMessagesPaths.write, postWriting),
  }),
  route({
    path: bulkMessagesPaths.one,
    access: "member",
    get: ofTeam<"message">(bulkMessagesPaths.one, showSent),
  }),
  route({ path: bulkMessagesPaths.received, access: "member", get: showReceived }),
]
