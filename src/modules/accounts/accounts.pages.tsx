import { emptyForm, type FormState } from "../../ui/form-state.js"
import { answerForm } from "../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../web/page.js"
import { to } from "../../web/paths.js"
import { codeForm, createAccountForm, linkForm, signInForm } from "./accounts.forms.js"
import { accountsPaths } from "./accounts.paths.js"
import { accountsWords } from "./accounts.words.js"
import { isFromAskingBrowser } from "./confirmations/confirmation.js"
import { findLinkedConfirmation } from "./confirmations/find-linked-confirmation.js"
import { confirmAccountByCode, confirmAccountByLink } from "./registration/confirm-account.js"
import { ConfirmByLink, EnterCode } from "./registration/confirmation.view.js"
import { CreateAccount } from "./registration/create-account.view.js"
import { registerAccount } from "./registration/register-account.js"
import { sendNewCode } from "./registration/send-new-code.js"
import { secretHash } from "./secret-hash.js"
import { safeNext } from "./sessions/safe-next.js"
import { signIn } from "./sessions/sign-in.js"
import { SignIn } from "./sessions/sign-in.view.js"
import { signOut } from "./sessions/sign-out.js"

/** Addresses without a stated zone are counted in the one most people of the host live in. */
const defaultZone = "America/Toronto"

/** Where a request comes from, for counters, bound codes and the list of sessions. */
function askerOf({ browserKey, browser, networkAddress }: PageRequest) {
  return { browserKey, browser, networkAddress }
}

function showCreateAccount({ language }: PageRequest, form?: FormState): Answer {
  const start = form ?? { values: { language }, errors: {} }
  return page({
    title: accountsWords[language].createAccount.title,
    crumbs: [],
    ...(form && { form }),
    body: <CreateAccount language={language} form={start} />,
  })
}

function showEnterCode({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: accountsWords[language].confirmation.title,
    crumbs: [],
    ...(form && { form }),
    body: <EnterCode language={language} form={form ?? emptyForm} />,
  })
}

async function showConfirmByLink(request: PageRequest<"token">, form?: FormState): Promise<Answer> {
  const { language, params } = request
  const confirmation = await findLinkedConfirmation(request.reading, params.token)
  const isOtherBrowser = !isFromAskingBrowser(confirmation, secretHash(request.browserKey))
  return page({
    title: accountsWords[language].confirmation.linkTitle,
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

function showSignIn({ language, query }: PageRequest, form?: FormState): Answer {
  const next = safeNext(form ? form.values.next : query.next)
  return page({
    title: accountsWords[language].signIn.title,
    crumbs: [],
    ...(form && { form }),
    body: <SignIn language={language} form={form ?? emptyForm} next={next} />,
  })
}

export const accountsRoutes = [
  route({
    path: accountsPaths.createAccount,
    access: "visitor",
    get: showCreateAccount,
    post: (request) =>
      answerForm(request, {
        schema: createAccountForm,
        command: (ctx, input) => registerAccount(ctx, { ...input, ...askerOf(request), timeZone: defaultZone }),
        done: () => redirect(to(accountsPaths.confirmation, request.language)),
        again: (form) => showCreateAccount(request, form),
        secret: ["password"],
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
    get: showEnterCode,
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
    get: showConfirmByLink,
    post: (request) =>
      answerForm(request, {
        schema: linkForm,
        command: (ctx, { password }) =>
          confirmAccountByLink(ctx, { ...askerOf(request), token: request.params.token, password }),
        done: (session) => redirect(`/${request.language}`, { session, confirmation: "account-confirmed" }),
        again: (form) => showConfirmByLink(request, form),
        secret: ["password"],
      }),
  }),
  route({
    path: accountsPaths.signIn,
    access: "visitor",
    get: showSignIn,
    post: (request) =>
      answerForm(request, {
        schema: signInForm,
        command: (ctx, input) => signIn(ctx, { ...input, ...askerOf(request) }),
        done: (outcome, { next }) =>
          outcome === "confirm-first"
            ? redirect(to(accountsPaths.confirmation, request.language), { confirmation: "confirm-first" })
            : redirect(safeNext(next) ?? `/${request.language}`, { session: outcome }),
        again: (form) => showSignIn(request, form),
        secret: ["password"],
      }),
  }),
  route({
    path: accountsPaths.signOut,
    access: "everyone",
    post: async (request) => {
      await request.act(signOut)
      return redirect(`/${request.language}`, { session: null, confirmation: "signed-out" })
    },
  }),
]
