import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { type Path, to } from "../../../web/paths.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"
import { pairingCrumb } from "../pairings/pairing-crumb.js"
import { programmeQuestions, programmeText } from "../programmes/texts/find-programme-text.js"
import { answerReview } from "./answer-review.js"
import { openReviews } from "./open-reviews.js"
import { fitKinds, lookBackKinds, type ReviewKind } from "./review.js"
import { questionField, reviewForm } from "./reviews.forms.js"
import { reviewsPaths } from "./reviews.paths.js"
import { Reviews } from "./reviews.view.js"
import { reviewsWords } from "./reviews.words.js"

interface Which {
  readonly path: Path<"id">
  readonly kinds: readonly ReviewKind[]
  readonly title: "fitTitle" | "reviewsTitle"
}

const fitCheck: Which = { path: reviewsPaths.fitCheck, kinds: fitKinds, title: "fitTitle" }
const lookBack: Which = { path: reviewsPaths.reviews, kinds: lookBackKinds, title: "reviewsTitle" }

/** What a programme asks in a look back; the fit check has its one question. */
async function questionsOf({ reading }: PageRequest, { programme }: OwnPairing, kind: ReviewKind | undefined) {
  if (kind === "midterm") return programmeQuestions(reading, programme, "midterm-review")
  if (kind === "final") return programmeQuestions(reading, programme, "final-review")
  return []
}

async function showReviews(request: PageRequest<"id">, which: Which, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const reviews = await openReviews(reading, own, which.kinds)
  // Once the pairing is over, only its final review is still asked for.
  const open = reviews.find(({ answeredAt, kind }) => {
    return answeredAt === null && (own.pairing.status === "active" || kind === "final")
  })
  const questions = await questionsOf(request, own, open?.kind)
  return page({
    title: reviewsWords[language][which.title],
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <Reviews
        language={language}
        zone={actingMember(reading).timeZone}
        own={own}
        title={reviewsWords[language][which.title]}
        action={to(which.path, language, { id: own.pairing.id })}
        isFit={which === fitCheck}
        open={open}
        fitQuestion={(await programmeText(reading, own.programme, "fit-check", language)).text}
        questions={questions.map((question) => question[language])}
        answered={reviews.filter(({ answeredAt }) => answeredAt !== null)}
        form={form ?? emptyForm}
      />
    ),
  })
}

async function postReview(request: PageRequest<"id">, which: Which): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const kind = which.kinds.find((each) => each === request.form.kind)
  const questions = await questionsOf(request, own, kind)
  return answerForm(request, {
    schema: reviewForm(questions.length),
    command: (ctx, { kind: asked, dueOn, answer, words, wishesHelp, ...typed }) => {
      const each: Readonly<Record<string, string | null | undefined>> = typed
      const written = questions.flatMap((question, index) => {
        const words = each[questionField(index)]
        return words ? [{ question: question[language], words }] : []
      })
      const given = { pairingId: own.pairing.id, kind: asked, dueOn, answer, wishesHelp }
      return answerReview(ctx, { ...given, written: { questions: written, words } })
    },
    done: () => redirect(to(which.path, language, { id: params.id }), { confirmation: "review-answered" }),
    again: (form) => showReviews(request, which, form),
  })
}

export const reviewsRoutes = [fitCheck, lookBack].map((which) =>
  route({
    path: which.path,
    access: "member",
    get: (request) => showReviews(request, which),
    post: (request) => postReview(request, which),
  }),
)
