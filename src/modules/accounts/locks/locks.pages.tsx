import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { askerOf } from "../asker.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { leadIn } from "../sessions/lead-in.js"
import { signInCrumbs } from "../sessions/sign-in-crumbs.js"
import { askUnlocking } from "./ask-unlocking.js"
import { askUnlockingForm, unlockForm } from "./locks.forms.js"
import { AskUnlocking, Unlock } from "./locks.view.js"
import { locksWords } from "./locks.words.js"
import { unlockAccount } from "./unlock-account.js"

function showAskUnlocking({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: locksWords[language].unlocking.title,
    crumbs: signInCrumbs(language),
    ...(form && { form }),
    body: <AskUnlocking language={language} form={form ?? emptyForm} />,
  })
}

async function showUnlock({ language, params, reading }: PageRequest<"token">, form?: FormState): Promise<Answer> {
  await findLinkedConfirmation(reading, "unlock", params.token)
  return page({
    title: locksWords[language].unlocking.linkTitle,
    crumbs: signInCrumbs(language),
    ...(form && { form }),
    body: <Unlock language={language} form={form ?? emptyForm} token={params.token} />,
  })
}

export const locksRoutes = [
  route({
    path: accountsPaths.unlocking,
    access: "visitor",
    help: "accounts.password",
    get: showAskUnlocking,
    post: (request) =>
      answerForm(request, {
        schema: askUnlockingForm,
        command: (ctx, input) => askUnlocking(ctx, { ...input, ...askerOf(request), language: request.language }),
        done: () => redirect(to(accountsPaths.signIn, request.language), { confirmation: "unlocking-sent" }),
        again: (form) => showAskUnlocking(request, form),
      }),
  }),
  route({
    path: accountsPaths.unlockingLink,
    access: "everyone",
    help: "accounts.password",
    get: showUnlock,
    post: (request) =>
      answerForm(request, {
        schema: unlockForm,
        command: (ctx, { password }) =>
          unlockAccount(ctx, { ...askerOf(request), token: request.params.token, password }),
        done: (session) => leadIn(session, request.language),
        again: (form) => showUnlock(request, form),
        passwords: ["password"],
      }),
  }),
]
