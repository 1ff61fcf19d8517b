import { randomUUID } from "node:crypto"
import { Temporal } from "temporal-polyfill"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findOwnPairing } from "../pairings/find-pairing-for.js"
import { pairingCrumb } from "../pairings/pairing-crumb.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import { endPairing } from "./end-pairing.js"
import { hasAgainWish } from "./ending.store.js"
import { againForm, endForm, lastDayForm } from "./endings.forms.js"
import { endingsPaths } from "./endings.paths.js"
import { End } from "./endings.view.js"
import { endingsWords } from "./endings.words.js"
import { setLastDay } from "./set-last-day.js"
import { wishAgain } from "./wish-again.js"

interface Refused {
  readonly end?: FormState
  readonly lastDay?: FormState
}

async function showEnd(request: PageRequest<"id">, refused: Refused = {}): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const form = refused.end ?? refused.lastDay
  const again = await hasAgainWish(reading, own.pairing.id, own.own.personId)
  return page({
    title: endingsWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <End
        language={language}
        own={own}
        end={refused.end ?? { values: { key: randomUUID(), ...(again && { again: "yes" }) }, errors: {} }}
        lastDay={refused.lastDay ?? partsOf(own.pairing.endsOn)}
      />
    ),
  })
}

/** The day as a form's three fields. */
function partsOf(day: string | null): FormState {
  if (day === null) return emptyForm
  const { year, month, day: ofMonth } = Temporal.PlainDate.from(day)
  const values = { "endsOn-year": String(year), "endsOn-month": String(month), "endsOn-day": String(ofMonth) }
  return { values, errors: {} }
}

const postEnd = (request: PageRequest<"id">) =>
  answerForm(request, {
    schema: endForm,
    command: (ctx, input) => endPairing(ctx, { pairingId: request.params.id, ...input }),
    done: () =>
      redirect(to(pairingsPaths.one, request.language, { id: request.params.id }), {
        confirmation: "pairing-over-now",
      }),
    again: (end) => showEnd(request, { end }),
  })

const postLastDay = (request: PageRequest<"id">) =>
  answerForm(request, {
    schema: lastDayForm,
    command: (ctx, { endsOn }) => setLastDay(ctx, { pairingId: request.params.id, endsOn }),
    done: () =>
      redirect(to(endingsPaths.end, request.language, { id: request.params.id }), { confirmation: "last-day-saved" }),
    again: (lastDay) => showEnd(request, { lastDay }),
  })

const postAgain = (request: PageRequest<"id">) =>
  answerForm(request, {
    schema: againForm,
    command: (ctx, { again }) => wishAgain(ctx, { pairingId: request.params.id, again }),
    done: () =>
      redirect(to(endingsPaths.end, request.language, { id: request.params.id }), { confirmation: "again-saved" }),
    again: (end) => showEnd(request, { end }),
  })

export const endingsRoutes = [
  route({ path: endingsPaths.end, access: "member", get: (request) => showEnd(request), post: postEnd }),
  route({ path: endingsPaths.lastDay, access: "member", post: postLastDay }),
  route({ path: endingsPaths.again, access: "member", post: postAgain }),
]
