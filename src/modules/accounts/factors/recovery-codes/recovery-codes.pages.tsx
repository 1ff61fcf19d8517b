import { z } from "zod"
import { actingMember } from "../../../../platform/context.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { afterFactor } from "../after-factor.js"
import { countFactors } from "../factor.store.js"
import { next } from "../factors.forms.js"
import { factorsPaths } from "../factors.paths.js"
import { factorsCrumbs } from "../factors-crumbs.js"
import { nextOf } from "../next-page.js"
import { makeRecoveryCodes } from "./make-recovery-codes.js"
import { findMaking } from "./recovery-code.store.js"
import { NewRecoveryCodes, RecoveryCodes } from "./recovery-codes.view.js"
import { recoveryCodesWords } from "./recovery-codes.words.js"

const makingForm = z.object({ proof: z.string().max(1000, "proof-wrong").default(""), next })

async function showCodes(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const { accountId, timeZone } = actingMember(reading)
  const { hasApp, passkeys, recoveryCodes } = await countFactors(reading, accountId)
  if (!hasApp && passkeys === 0) return redirect(to(factorsPaths.factors, language))
  const madeAt = await findMaking(reading, accountId)
  return page({
    title: recoveryCodesWords[language].title,
    section: "account",
    crumbs: factorsCrumbs(language),
    ...(form && { form }),
    body: (
      <RecoveryCodes
        language={language}
        form={form ?? emptyForm}
        next={nextOf(request)}
        made={madeAt && { n: recoveryCodes, madeAt, timeZone }}
      />
    ),
  })
}

/** The answer to the form itself: codes that nothing stores in the clear have no page to come back to. */
function showNewCodes(request: PageRequest, codes: readonly string[]): Answer {
  const { language } = request
  return page({
    title: recoveryCodesWords[language].shownTitle,
    section: "account",
    crumbs: factorsCrumbs(language),
    body: <NewRecoveryCodes language={language} codes={codes} next={nextOf(request)} />,
  })
}

export const recoveryCodesRoutes = [
  route({
    path: factorsPaths.recoveryCodes,
    access: "member",
    help: "accounts.security",
    get: afterFactor(factorsPaths.recoveryCodes, (request) => showCodes(request)),
    post: (request) =>
      answerForm(request, {
        schema: makingForm,
        command: makeRecoveryCodes,
        done: (codes) => showNewCodes(request, codes),
        again: (form) => showCodes(request, form),
        secret: ["proof"],
      }),
  }),
]
