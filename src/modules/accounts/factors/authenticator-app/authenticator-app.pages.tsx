import { actingMember } from "../../../../platform/context.js"
import { unseal } from "../../../../platform/seal.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { findAccount } from "../../account.store.js"
import { afterFactor } from "../after-factor.js"
import { codeForm, proofForm } from "../factors.forms.js"
import { factorsPaths } from "../factors.paths.js"
import { factorsCrumbs } from "../factors-crumbs.js"
import { nextOf, toThen } from "../next-page.js"
import { siteOf } from "../passkeys/passkey.js"
import { type AuthenticatorApp, keyAddress, placeOfSecret } from "./authenticator-app.js"
import { findApp } from "./authenticator-app.store.js"
import { AddApp, AppInService, RemoveApp } from "./authenticator-app.view.js"
import { authenticatorAppWords } from "./authenticator-app.words.js"
import { beginAuthenticatorApp } from "./begin-authenticator-app.js"
import { confirmAuthenticatorApp } from "./confirm-authenticator-app.js"
import { removeAuthenticatorApp } from "./remove-authenticator-app.js"

async function showApp(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const app = await findApp(reading, actingMember(reading).accountId)
  return page({
    title: authenticatorAppWords[language].title,
    section: "account",
    crumbs: factorsCrumbs(language),
    ...(form && { form }),
    body: app?.confirmedAt ? (
      <AppInService language={language} />
    ) : (
      <AddApp
        language={language}
        form={form ?? emptyForm}
        next={nextOf(request)}
        begun={app && (await showSecret(request, app))}
      />
    ),
  })
}

async function showSecret({ reading, publicUrl }: PageRequest, app: AuthenticatorApp) {
  const account = await findAccount(reading, app.accountId)
  const secret = unseal(reading.keys, app.sealedSecret, placeOfSecret(app.accountId))
  return { secret, keyAddress: keyAddress(secret, { site: siteOf(publicUrl).host, username: account?.username ?? "" }) }
}

async function begin(request: PageRequest): Promise<Answer> {
  await request.act(beginAuthenticatorApp)
  return redirect(toThen(factorsPaths.app, request.language, nextOf(request)))
}

function confirm(request: PageRequest): Promise<Answer> {
  return answerForm(request, {
    schema: codeForm,
    command: confirmAuthenticatorApp,
    done: (session) =>
      redirect(toThen(factorsPaths.recoveryCodes, request.language, nextOf(request)), {
        session,
        confirmation: "authenticator-app-added",
      }),
    again: (form) => showApp(request, form),
    secret: ["code"],
  })
}

function showRemoval({ language }: PageRequest, form?: FormState): Answer {
  const words = authenticatorAppWords[language]
  return page({
    title: words.removalTitle,
    section: "account",
    crumbs: [...factorsCrumbs(language), { label: words.title, href: to(factorsPaths.app, language) }],
    ...(form && { form }),
    body: <RemoveApp language={language} form={form ?? emptyForm} />,
  })
}

export const authenticatorAppRoutes = [
  route({
    path: factorsPaths.app,
    access: "member",
    help: "accounts.security",
    get: afterFactor(factorsPaths.app, (request) => showApp(request)),
    post: (request) => (request.form.act === "confirm" ? confirm(request) : begin(request)),
  }),
  route({
    path: factorsPaths.appRemoval,
    access: "member",
    get: afterFactor(factorsPaths.appRemoval, (request) => showRemoval(request)),
    post: (request) =>
      answerForm(request, {
        schema: proofForm,
        command: removeAuthenticatorApp,
        done: () => redirect(to(factorsPaths.factors, request.language), { confirmation: "authenticator-app-removed" }),
        again: (form) => showRemoval(request, form),
        secret: ["proof"],
      }),
  }),
]
