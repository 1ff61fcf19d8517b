import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import { unseal } from "../../../platform/seal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { readSettings } from "../../host/index.js"
import { secretHash } from "../secret-hash.js"
import { leadIn } from "../sessions/lead-in.js"
import { safeNext } from "../sessions/safe-next.js"
import { showSignIn } from "../sessions/show-sign-in.js"
import { signInCrumbs } from "../sessions/sign-in-crumbs.js"
import { beginDirectorySignIn } from "./begin-directory-sign-in.js"
import { createDirectoryAccount } from "./create-directory-account.js"
import { firstEntryForm } from "./directories.forms.js"
import { directoriesPaths } from "./directories.paths.js"
import { directoriesWords } from "./directories.words.js"
import type { Directory, DirectoryClaims } from "./directory.js"
import { findDirectory } from "./directory.store.js"
import { nameIn } from "./directory-buttons.view.js"
import { placeOfClaims, secretsOf } from "./directory-sign-in.js"
import { findNewcomer } from "./directory-sign-in.store.js"
import { enterByDirectory } from "./enter-by-directory.js"
import { FirstEntry } from "./first-entry.view.js"
import { addressToAsk, DirectoryProblem, reachProvider, readAnswer } from "./provider.js"
import { recordDirectoryProblem } from "./record-directory-problem.js"
import { returnAddress } from "./return-address.js"
import { secretOf } from "./save-directory.js"
import { takeDirectoryAnswer } from "./take-directory-answer.js"

/** Leads the browser to the directory, with a sign-in opened for it alone. */
async function start(request: PageRequest<"id">): Promise<Answer> {
  const { language, publicUrl, browserKey, query } = request
  const directory = await enabledDirectory(request, request.params.id)
  return orSayWhy(request, directory, async () => {
    const provider = await reachProvider(directory, secretOf(request.reading, directory))
    const next = safeNext(query.next)
    const secrets = await request.act((ctx) =>
      beginDirectorySignIn(ctx, { directoryId: directory.id, browserKey, next }),
    )
    return redirect(
      await addressToAsk(provider, secrets, { returnAddress: returnAddress(publicUrl, language), language }),
    )
  })
}

/** The browser is back: takes the directory's answer, once, and opens the session or the page of a first visit. */
async function takeAnswer(request: PageRequest): Promise<Answer> {
  const { language, publicUrl, browserKey, browser, query, reading } = request
  const signIn = await request.act((ctx) => takeDirectoryAnswer(ctx, { state: query.state ?? "", browserKey }))
  const directory = await enabledDirectory(request, signIn.directoryId)
  return orSayWhy(request, directory, async () => {
    const provider = await reachProvider(directory, secretOf(reading, directory))
    const address = new URL(returnAddress(publicUrl, language))
    for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, value)
    const claims = await readAnswer(provider, address, secretsOf(reading.keys, signIn))
    const outcome = await request.act((ctx) => enterByDirectory(ctx, { signIn, claims, browser, browserKey }))
    if (outcome === "newcomer") return redirect(to(directoriesPaths.firstEntry, language))
    return leadIn(outcome, language, { next: safeNext(signIn.next) })
  })
}

async function enabledDirectory({ reading }: PageRequest, id: string): Promise<Directory> {
  const directory = z.uuid().safeParse(id).success ? await findDirectory(reading, id) : undefined
  if (!directory) throw new Refusal("not-found", "page-not-found")
  if (!directory.isEnabled) throw new Refusal("conflict", "directory-disabled")
  return directory
}

/** A directory that is silent or says no: one sentence above the other ways to sign in. */
async function orSayWhy(request: PageRequest, directory: Directory, steps: () => Promise<Answer>): Promise<Answer> {
  try {
    return await steps()
  } catch (error) {
    if (!(error instanceof DirectoryProblem)) throw error
    await request.act((ctx) => recordDirectoryProblem(ctx, directory.id, error.reason))
    const name = nameIn(request.language, directory)
    const status = error.code === "directory-unreachable" ? 503 : 422
    return showProblem(request, status, request.speech.refusal(error.code, { name }))
  }
}

/** Refusals of a sign-in stand above the sign-in page too: from there the person goes on. */
async function orShowRefusal(request: PageRequest, steps: () => Promise<Answer>): Promise<Answer> {
  try {
    return await steps()
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== "conflict") throw error
    return showProblem(request, 409, request.speech.refusal(error.code, error.values))
  }
}

async function showProblem(request: PageRequest, status: number, problem: string): Promise<Answer> {
  const answer = await showSignIn(request, { values: {}, errors: {}, problem })
  return answer.kind === "page" ? { ...answer, status } : answer
}

async function showFirstEntry(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading, browserKey } = request
  const newcomer = await findNewcomer(reading, secretHash(browserKey))
  if (!newcomer?.sealedClaims) throw new Refusal("conflict", "directory-sign-in-over")
  const claims: DirectoryClaims = JSON.parse(unseal(reading.keys, newcomer.sealedClaims, placeOfClaims(newcomer.id)))
  const { firstName, lastName, emailAddress } = claims
  const told = { firstName, lastName, displayName: `${firstName} ${lastName}`.trim(), language }
  return page({
    title: directoriesWords[language].firstEntry.title,
    crumbs: signInCrumbs(language),
    ...(form && { form }),
    body: <FirstEntry language={language} form={form ?? { values: told, errors: {} }} emailAddress={emailAddress} />,
  })
}

export const directoriesRoutes = [
  route({
    path: directoriesPaths.start,
    access: "visitor",
    get: (request) => orShowRefusal(request, () => start(request)),
  }),
  route({
    path: directoriesPaths.answer,
    access: "visitor",
    get: (request) => orShowRefusal(request, () => takeAnswer(request)),
  }),
  route({
    path: directoriesPaths.firstEntry,
    access: "visitor",
    get: (request) => orShowRefusal(request, () => showFirstEntry(request)),
    post: (request) =>
      orShowRefusal(request, () =>
        answerForm(request, {
          schema: firstEntryForm,
          command: async (ctx, { terms: _, ...person }) => {
            const { browserKey, browser } = request
            const { timeZone } = await readSettings(ctx)
            return createDirectoryAccount(ctx, { ...person, browserKey, browser, timeZone })
          },
          done: ({ session, next }) =>
            leadIn(session, request.language, { next: safeNext(next), confirmation: "account-confirmed" }),
          again: (form) => showFirstEntry(request, form),
        }),
      ),
  }),
]
