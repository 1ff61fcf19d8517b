import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { type Answer, type PageRequest, page } from "../../../web/page.js"
import { listEnabledDirectories } from "../directories/directory.store.js"
import { passkeyScript } from "../factors/passkeys/passkey-form.view.js"
import { safeNext } from "./safe-next.js"
import { sessionsWords } from "./sessions.words.js"
import { SignIn } from "./sign-in.view.js"

/** The one page that every way to sign in starts from, and comes back to when it is refused. */
export async function showSignIn({ language, query, reading }: PageRequest, form?: FormState): Promise<Answer> {
  return page({
    title: sessionsWords[language].signIn.title,
    crumbs: [],
    scripts: [passkeyScript],
    ...(form && { form }),
    body: (
      <SignIn
        language={language}
        form={form ?? emptyForm}
        next={safeNext(form ? form.values.next : query.next)}
        directories={await listEnabledDirectories(reading)}
      />
    ),
  })
}
