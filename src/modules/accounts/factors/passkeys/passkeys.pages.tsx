import { z } from "zod"
import { actingMember } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { leadIn } from "../../sessions/lead-in.js"
import { showSignIn } from "../../sessions/show-sign-in.js"
import { afterFactor } from "../after-factor.js"
import { proofForm } from "../factors.forms.js"
import { factorsPaths } from "../factors.paths.js"
import { factorsCrumbs } from "../factors-crumbs.js"
import { nextOf, toThen } from "../next-page.js"
import { askPasskey } from "./ask-passkey.js"
import { type Passkey, passkeyPurposes } from "./passkey.js"
import { findPasskey, listPasskeys } from "./passkey.store.js"
import { passkeyScript } from "./passkey-form.view.js"
import { registrationForm, signatureForm } from "./passkeys.forms.js"
import { Passkeys, passkeyName, RemovePasskey } from "./passkeys.view.js"
import { passkeysWords } from "./passkeys.words.js"
import { registerPasskey } from "./register-passkey.js"
import { removePasskey } from "./remove-passkey.js"
import { signInByPasskey } from "./sign-in-by-passkey.js"

async function showPasskeys(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const { accountId, timeZone } = actingMember(reading)
  return page({
    title: passkeysWords[language].title,
    section: "account",
    crumbs: factorsCrumbs(language),
    scripts: [passkeyScript],
    ...(form && { form }),
    body: (
      <Passkeys
        language={language}
        form={form ?? emptyForm}
        timeZone={timeZone}
        passkeys={await listPasskeys(reading, accountId)}
        next={nextOf(request)}
      />
    ),
  })
}

async function ownPasskey({ reading, params }: PageRequest<"id">): Promise<Passkey> {
  const id = z.uuid().safeParse(params.id).data
  const passkey = id && (await findPasskey(reading, actingMember(reading).accountId, id))
  if (!passkey) throw new Refusal("not-found", "page-not-found")
  return passkey
}

async function showRemoval(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const { timeZone } = actingMember(reading)
  const passkey = await ownPasskey(request)
  const words = passkeysWords[language]
  return page({
    title: words.removalTitle({ name: passkeyName(language, passkey, timeZone) }),
    section: "account",
    crumbs: [...factorsCrumbs(language), { label: words.title, href: to(factorsPaths.passkeys, language) }],
    ...(form && { form }),
    body: <RemovePasskey language={language} form={form ?? emptyForm} timeZone={timeZone} passkey={passkey} />,
  })
}

/** The one answer that is not for people: what the script hands to the browser's dialog. */
async function showChallenge({ params, act, browserKey, publicUrl }: PageRequest<"purpose">): Promise<Answer> {
  const purpose = passkeyPurposes.find((each) => each === params.purpose)
  if (!purpose) throw new Refusal("not-found", "page-not-found")
  const options = await act((ctx) => askPasskey(ctx, { purpose, browserKey, publicUrl }))
  return { kind: "file", mediaType: "application/json", bytes: JSON.stringify(options) }
}

export const passkeysRoutes = [
  route({ path: factorsPaths.challenge, access: "everyone", post: showChallenge }),
  route({
    path: factorsPaths.passkeySignIn,
    access: "visitor",
    post: (request) =>
      answerForm(request, {
        schema: signatureForm,
        command: (ctx, { answer }) => {
          const { browserKey, browser, publicUrl } = request
          return signInByPasskey(ctx, { answer, browserKey, browser, publicUrl })
        },
        done: (session) => leadIn(session, request.language, { next: nextOf(request) }),
        again: (form) => showSignIn(request, form),
        secret: ["answer"],
      }),
  }),
  route({
    path: factorsPaths.passkeys,
    access: "member",
    help: "accounts.security",
    get: afterFactor(factorsPaths.passkeys, (request) => showPasskeys(request)),
  }),
  route({
    path: factorsPaths.passkeyCreation,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: registrationForm,
        command: (ctx, { answer, name }) => {
          const { browserKey, publicUrl } = request
          return registerPasskey(ctx, { answer, name, browserKey, publicUrl })
        },
        done: (session) =>
          redirect(toThen(factorsPaths.recoveryCodes, request.language, nextOf(request)), {
            session,
            confirmation: "passkey-added",
          }),
        again: (form) => showPasskeys(request, form),
        secret: ["answer"],
      }),
  }),
  route({
    path: factorsPaths.passkey,
    access: "member",
    get: afterFactor(factorsPaths.passkey, (request) => showRemoval(request)),
    post: async (request) => {
      const { id } = await ownPasskey(request)
      return answerForm(request, {
        schema: proofForm,
        command: (ctx, { proof }) => removePasskey(ctx, { id, proof }),
        done: () => redirect(to(factorsPaths.passkeys, request.language), { confirmation: "passkey-removed" }),
        again: (form) => showRemoval(request, form),
        secret: ["proof"],
      })
    },
  }),
]
