import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { askerOf } from "../asker.js"
import { isFromAskingBrowser } from "../confirmations/confirmation.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { secretHash } from "../secret-hash.js"
import { securityCrumbs } from "../security/security-crumbs.js"
import { signInCrumbs } from "../sessions/sign-in-crumbs.js"
import { askPasswordReset } from "./ask-password-reset.js"
import { changePassword } from "./change-password.js"
import { changePasswordForm, forgottenPasswordForm, newPasswordByLinkForm, newPasswordForm } from "./passwords.forms.js"
import { ChangePassword, ChooseNewPassword, ChooseNewPasswordByLink, ForgottenPassword } from "./passwords.view.js"
import { passwordsWords } from "./passwords.words.js"
import { resetPasswordByCode, resetPasswordByLink } from "./reset-password.js"

function showForgottenPassword({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: passwordsWords[language].forgotten.title,
    crumbs: signInCrumbs(language),
    ...(form && { form }),
    body: <ForgottenPassword language={language} form={form ?? emptyForm} />,
  })
}

function showChooseNewPassword({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: passwordsWords[language].reset.title,
    crumbs: signInCrumbs(language),
    ...(form && { form }),
    body: <ChooseNewPassword language={language} form={form ?? emptyForm} />,
  })
}

async function showChooseByLink(request: PageRequest<"token">, form?: FormState): Promise<Answer> {
  const { language, params } = request
  const confirmation = await findLinkedConfirmation(request.reading, "password-reset", params.token)
  const isOtherBrowser = !isFromAskingBrowser(confirmation, secretHash(request.browserKey))
  return page({
    title: passwordsWords[language].reset.title,
    crumbs: signInCrumbs(language),
    ...(form && { form }),
    body: (
      <ChooseNewPasswordByLink
        language={language}
        form={form ?? emptyForm}
        token={params.token}
        isOtherBrowser={isOtherBrowser}
      />
    ),
  })
}

function showChangePassword({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: passwordsWords[language].change.title,
    crumbs: securityCrumbs(language),
    section: "account",
    ...(form && { form }),
    body: <ChangePassword language={language} form={form ?? emptyForm} />,
  })
}

/** The new password is saved and every session has ended, this browser's too: she signs in with it. */
function afterReset({ language }: PageRequest): Answer {
  return redirect(to(accountsPaths.signIn, language), { session: null, confirmation: "password-reset" })
}

export const passwordsRoutes = [
  route({
    path: accountsPaths.forgottenPassword,
    access: "everyone",
    help: "accounts.password",
    get: showForgottenPassword,
    post: (request) =>
      answerForm(request, {
        schema: forgottenPasswordForm,
        command: (ctx, input) => askPasswordReset(ctx, { ...input, ...askerOf(request), language: request.language }),
        done: () => redirect(to(accountsPaths.newPassword, request.language)),
        again: (form) => showForgottenPassword(request, form),
      }),
  }),
  route({
    path: accountsPaths.newPassword,
    access: "everyone",
    help: "accounts.password",
    get: showChooseNewPassword,
    post: (request) =>
      answerForm(request, {
        schema: newPasswordForm,
        command: (ctx, input) => resetPasswordByCode(ctx, { ...input, ...askerOf(request) }),
        done: () => afterReset(request),
        again: (form) => showChooseNewPassword(request, form),
        passwords: ["newPassword"],
      }),
  }),
  route({
    path: accountsPaths.newPasswordLink,
    access: "everyone",
    help: "accounts.password",
    get: showChooseByLink,
    post: (request) =>
      answerForm(request, {
        schema: newPasswordByLinkForm,
        command: (ctx, { code, newPassword }) =>
          resetPasswordByLink(ctx, { ...askerOf(request), token: request.params.token, code, newPassword }),
        done: () => afterReset(request),
        again: (form) => showChooseByLink(request, form),
        passwords: ["newPassword"],
      }),
  }),
  route({
    path: accountsPaths.changePassword,
    access: "member",
    help: "accounts.security",
    get: showChangePassword,
    post: (request) =>
      answerForm(request, {
        schema: changePasswordForm,
        command: changePassword,
        done: () => redirect(to(accountsPaths.security, request.language), { confirmation: "password-changed" }),
        again: (form) => showChangePassword(request, form),
        passwords: ["currentPassword", "newPassword"],
      }),
  }),
]
