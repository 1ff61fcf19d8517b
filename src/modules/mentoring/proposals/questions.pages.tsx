import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../../accounts/index.js"
import { programmeName } from "../programmes/programme-name.js"
import { answerQuestion, findAskedOf, isAnswerable } from "./answer-question.js"
import { answerForQuestionForm } from "./proposals.forms.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import { QuestionPage } from "./question.view.js"
import { openQuestion } from "./question-seal.js"

function idOf({ params }: PageRequest<"id">): string {
  const id = z.uuid().safeParse(params.id).data
  if (!id) throw new Refusal("not-found", "page-not-found")
  return id
}

async function showQuestion(request: PageRequest<"id">, form: FormState = emptyForm): Promise<Answer> {
  const { language, reading } = request
  const { question, whole } = await findAskedOf(reading, idOf(request))
  if (question.pairingId === null && actingMember(reading).strength !== "second-factor") {
    const next = encodeURIComponent(to(proposalsPaths.question, language, { id: question.id }))
    return redirect(`${to(accountsPaths.secondFactor, language)}?next=${next}`)
  }
  return page({
    title: proposalsWords[language].asked[question.kind].title,
    crumbs: [],
    ...(form !== emptyForm && { form }),
    body: (
      <QuestionPage
        language={language}
        opened={{ id: question.id, kind: question.kind, ...openQuestion(reading.keys, question) }}
        programme={programmeName(whole.programme, language)}
        form={form}
        isOpen={isAnswerable(question, whole)}
      />
    ),
  })
}

function postAnswer(request: PageRequest<"id">): Promise<Answer> {
  const questionId = idOf(request)
  return answerForm(request, {
    schema: answerForQuestionForm,
    command: (ctx, { answer }) => answerQuestion(ctx, { questionId, text: answer }),
    done: () =>
      redirect(to(proposalsPaths.question, request.language, { id: questionId }), {
        confirmation: "question-answered",
      }),
    again: (form) => showQuestion(request, form),
  })
}

export const questionsRoutes = [
  route({
    path: proposalsPaths.question,
    access: "member",
    get: (request) => showQuestion(request),
    post: postAnswer,
  }),
]
