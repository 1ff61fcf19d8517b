import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { programmesPaths } from "../programmes/programmes.paths.js"
import { proposalsPaths } from "../proposals/proposals.paths.js"
import { describeRegistration, type ShownAnswer } from "../registrations/describe-registration.js"
import { listNames } from "../runs/matching-run.store.js"
import { findAskingRegistration, listMentorsFor } from "./list-mentors.js"
import { requestMentor } from "./request-mentor.js"
import { requestsPaths } from "./requests.paths.js"
import { requestsWords } from "./requests.words.js"

/** More would not be read. */
const mostShown = 20

interface ShownMentor {
  readonly id: string
  readonly name: string
  readonly answers: readonly ShownAnswer[]
}

function idOf(params: PageRequest<"id">["params"]): string {
  const id = z.uuid().safeParse(params.id).data
  if (!id) throw new Refusal("not-found", "page-not-found")
  return id
}

async function showMentors(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { reading, language, params } = request
  const programme = await findProgramme(reading, idOf(params))
  const mentee = programme && (await findAskingRegistration(reading, programme))
  if (!mentee) throw new Refusal("not-found", "page-not-found")
  const choices = (await listMentorsFor(reading, programme, mentee)).slice(0, mostShown)
  const ids = choices.map(({ mentorRegistrationId }) => mentorRegistrationId)
  const names = await listNames(reading, ids)
  const mentors = ids.map(async (each) => ({
    id: each,
    name: names.get(each) ?? "",
    answers: await describeRegistration(reading, language, each, "proposal"),
  }))
  const name = programmeName(programme, language)
  return page({
    title: requestsWords[language].title,
    crumbs: [{ label: name, href: to(programmesPaths.one, language, { id: programme.id }) }],
    ...(form && { form }),
    body: <Mentors language={language} programme={programme} mentors={await Promise.all(mentors)} />,
  })
}

interface MentorsProps {
  readonly language: Language
  readonly programme: Programme
  readonly mentors: readonly ShownMentor[]
}

function Mentors({ language, programme, mentors }: MentorsProps) {
  const words = requestsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {mentors.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {mentors.map(({ id, name, answers }) => (
        <section key={id} class="card section" aria-labelledby={`mentor-${id}`}>
          <h2 id={`mentor-${id}`}>{name}</h2>
          <Facts facts={answers.map(({ label, lines }) => ({ term: label, value: lines.join("; ") }))} />
          <Form action={to(requestsPaths.mentors, language, { id: programme.id })}>
            <Button name="mentor" value={id} variant="second" label={words.askNamed({ name })}>
              {words.ask}
            </Button>
          </Form>
        </section>
      ))}
    </>
  )
}

function postRequest(request: PageRequest<"id">): Promise<Answer> {
  const { language, params } = request
  return answerForm(request, {
    schema: z.object({ mentor: z.uuid("answer-unknown") }),
    command: (ctx, { mentor }) => requestMentor(ctx, { programmeId: idOf(params), mentor }),
    done: (id) => redirect(to(proposalsPaths.one, language, { id }), { confirmation: "mentor-requested" }),
    again: (form) => showMentors(request, form),
  })
}

export const requestsRoutes = [
  route({
    path: requestsPaths.mentors,
    access: "member",
    get: (request) => showMentors(request),
    post: postRequest,
  }),
]
