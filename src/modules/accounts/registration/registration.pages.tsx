import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { suggestionScripts } from "../../../ui/suggestion-field.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { readSettings } from "../../host/index.js"
import { readOrganisation } from "../../organisations/index.js"
import { accountsPaths } from "../accounts.paths.js"
import { askerOf } from "../asker.js"
import { isFromAskingBrowser } from "../confirmations/confirmation.js"
import { codeForm } from "../confirmations/confirmations.forms.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { secretHash } from "../secret-hash.js"
import { confirmAccountByCode, confirmAccountByLink } from "./confirm-account.js"
import { ConfirmByLink, EnterCode } from "./confirmation.view.js"
import { CreateAccount } from "./create-account.view.js"
import { findTypedAddress } from "./find-typed-address.js"
import { registerAccount } from "./register-account.js"
import { createAccountForm, linkForm } from "./registration.forms.js"
import { registrationWords } from "./registration.words.js"
import { sendNewCode } from "./send-new-code.js"

function showCreateAccount({ language }: PageRequest, form?: FormState): Answer {
  const start = form ?? { values: { language }, errors: {} }
  return page({
    title: registrationWords[language].createAccount.title,
    crumbs: [],
    scripts: suggestionScripts,
    ...(form && { form }),
    body: <CreateAccount language={language} form={start} />,
  })
}

async function showEnterCode({ language, reading, browserKey }: PageRequest, form?: FormState): Promise<Answer> {
  return page({
    title: registrationWords[language].confirmation.title,
    crumbs: [],
    ...(form && { form }),
    body: (
      <EnterCode
        language={language}
        form={form ?? emptyForm}
        emailAddress={await findTypedAddress(reading, browserKey)}
      />
    ),
  })
}

async function showConfirmByLink(request: PageRequest<"token">, form?: FormState): Promise<Answer> {
  const { language, params } = request
  const confirmation = await findLinkedConfirmation(request.reading, "registration", params.token)
  const isOtherBrowser = !isFromAskingBrowser(confirmation, secretHash(request.browserKey))
  return page({
    title: registrationWords[language].confirmation.linkTitle,
    crumbs: [],
    ...(form && { form }),
    body: (
      <ConfirmByLink
        language={language}
        form={form ?? emptyForm}
        token={params.token}
        isOtherBrowser={isOtherBrowser}
      />
    ),
  })
}

export const registrationRoutes = [
  route({
    path: accountsPaths.createAccount,
    access: "visitor",
    help: "accounts.create-account",
    get: showCreateAccount,
    post: (request) =>
      answerForm(request, {
        schema: createAccountForm,
        prepare: () => readOrganisation(request),
        command: async (ctx, input, organisation) => {
          const { timeZone } = await readSettings(ctx)
          return registerAccount(ctx, { ...input, ...askerOf(request), organisation, timeZone })
        },
        done: () => redirect(to(accountsPaths.confirmation, request.language)),
        again: (form) => showCreateAccount(request, form),
        passwords: ["password"],
      }),
  }),
  route({
    path: accountsPaths.newCode,
    access: "visitor",
    post: async (request) => {
      await request.act((ctx) => sendNewCode(ctx, askerOf(request)))
      return redirect(to(accountsPaths.confirmation, request.language), { confirmation: "new-code-sent" })
    },
  }),
  route({
    path: accountsPaths.confirmation,
    access: "visitor",
    help: "accounts.confirmation",
    get: (request) => showEnterCode(request),
    post: (request) =>
      answerForm(request, {
        schema: codeForm,
        command: (ctx, { code }) => confirmAccountByCode(ctx, { ...askerOf(request), code }),
        done: (session) => redirect(`/${request.language}`, { session, confirmation: "account-confirmed" }),
        again: (form) => showEnterCode(request, form),
      }),
  }),
  route({
    path: accountsPaths.confirmationLink,
    access: "everyone",
    help: "accounts.confirmation",
    get: showConfirmByLink,
    post: (request) =>
      answerForm(request, {
        schema: linkForm,
        command: (ctx, { password }) =>
          confirmAccountByLink(ctx, { ...askerOf(request), token: request.params.token, password }),
        done: (session) => redirect(`/${request.language}`, { session, confirmation: "account-confirmed" }),
        again: (form) => showConfirmByLink(request, form),
        passwords: ["password"],
      }),
  }),
]
