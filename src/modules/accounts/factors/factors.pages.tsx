import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { accountsPaths } from "../accounts.paths.js"
import { securityCrumbs } from "../security/security-crumbs.js"
import { authenticatorAppRoutes } from "./authenticator-app/authenticator-app.pages.js"
import { countFactors } from "./factor.store.js"
import { codeForm } from "./factors.forms.js"
import { factorsPaths } from "./factors.paths.js"
import { FactorsOverview } from "./factors.view.js"
import { factorsWords } from "./factors.words.js"
import { giveCode, sessionToStrengthen } from "./give-code.js"
import { EnrolFirst, GiveFactor } from "./give-factor.view.js"
import { nextOf, toThen } from "./next-page.js"
import { givePasskey } from "./passkeys/give-passkey.js"
import { passkeyScript } from "./passkeys/passkey-form.view.js"
import { signatureForm } from "./passkeys/passkeys.forms.js"
import { passkeysRoutes } from "./passkeys/passkeys.pages.js"
import { recoveryCodesRoutes } from "./recovery-codes/recovery-codes.pages.js"

async function showOverview({ language, reading }: PageRequest): Promise<Answer> {
  return page({
    title: factorsWords[language].overview.title,
    section: "account",
    crumbs: securityCrumbs(language),
    body: <FactorsOverview language={language} held={await countFactors(reading, actingMember(reading).accountId)} />,
  })
}

/** Asks for the factor that is due; offers one to a member who has none; leads on when nothing is due. */
async function showGiveFactor(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading, actor } = request
  const next = nextOf(request)
  const session = sessionToStrengthen(actor)
  if (!session) return redirect(toThen(accountsPaths.signIn, language, next), { confirmation: "session-over" })
  if (actor.kind === "member" && actor.strength === "second-factor") return redirect(next ?? `/${language}`)
  const held = await countFactors(reading, session.accountId)
  if (!held.hasApp && held.passkeys === 0) {
    return page({
      title: factorsWords[language].enrol.title,
      crumbs: [],
      body: <EnrolFirst language={language} held={held} next={next} />,
    })
  }
  return page({
    title: factorsWords[language].give.title,
    crumbs: [],
    scripts: held.passkeys > 0 ? [passkeyScript] : [],
    ...(form && { form }),
    body: (
      <GiveFactor
        language={language}
        form={form ?? emptyForm}
        next={next}
        held={held}
        isAgain={actor.kind === "member"}
      />
    ),
  })
}

export const factorsRoutes = [
  route({ path: factorsPaths.factors, access: "member", help: "accounts.security", get: showOverview }),
  route({
    path: accountsPaths.secondFactor,
    access: "everyone",
    help: "accounts.sign-in",
    get: (request) => showGiveFactor(request),
    post: (request) =>
      answerForm(request, {
        schema: codeForm,
        command: giveCode,
        done: (session) => redirect(nextOf(request) ?? `/${request.language}`, { session }),
        again: (form) => showGiveFactor(request, form),
        secret: ["code"],
      }),
  }),
  route({
    path: factorsPaths.passkeyAsFactor,
    access: "everyone",
    post: (request) =>
      answerForm(request, {
        schema: signatureForm,
        command: (ctx, { answer }) => {
          const { browserKey, publicUrl } = request
          return givePasskey(ctx, { answer, browserKey, publicUrl })
        },
        done: (session) => redirect(nextOf(request) ?? `/${request.language}`, { session }),
        again: (form) => showGiveFactor(request, form),
        secret: ["answer"],
      }),
  }),
  ...authenticatorAppRoutes,
  ...passkeysRoutes,
  ...recoveryCodesRoutes,
]
