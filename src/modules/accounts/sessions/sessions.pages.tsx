import { answerForm } from "../../../web/forms.js"
import { redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { askerOf } from "../asker.js"
import { leadIn } from "./lead-in.js"
import { safeNext } from "./safe-next.js"
import { signInForm } from "./sessions.forms.js"
import { showSignIn } from "./show-sign-in.js"
import { signIn } from "./sign-in.js"
import { signOut } from "./sign-out.js"

export const sessionsRoutes = [
  route({
    path: accountsPaths.signIn,
    access: "visitor",
    help: "accounts.sign-in",
    get: (request) => showSignIn(request),
    post: (request) =>
      answerForm(request, {
        schema: signInForm,
        command: (ctx, input) => signIn(ctx, { ...input, ...askerOf(request) }),
        done: (outcome, { next }) =>
          outcome === "confirm-first"
            ? redirect(to(accountsPaths.confirmation, request.language), { confirmation: "confirm-first" })
            : leadIn(outcome, request.language, { next: safeNext(next) }),
        again: (form) => showSignIn(request, form),
        passwords: ["password"],
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
