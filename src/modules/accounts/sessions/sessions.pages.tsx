import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { askerOf } from "../asker.js"
import { leadIn } from "./lead-in.js"
import { safeNext } from "./safe-next.js"
import { signInForm } from "./sessions.forms.js"
import { sessionsWords } from "./sessions.words.js"
import { signIn } from "./sign-in.js"
import { SignIn } from "./sign-in.view.js"
import { signOut } from "./sign-out.js"

function showSignIn({ language, query }: PageRequest, form?: FormState): Answer {
  const next = safeNext(form ? form.values.next : query.next)
  return page({
    title: sessionsWords[language].signIn.title,
    crumbs: [],
    ...(form && { form }),
    body: <SignIn language={language} form={form ?? emptyForm} next={next} />,
  })
}

export const sessionsRoutes = [
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
            : leadIn(outcome, request.language, { next: safeNext(next) }),
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
