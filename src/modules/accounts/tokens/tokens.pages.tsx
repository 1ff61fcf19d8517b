import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { afterFactor } from "../factors/after-factor.js"
import { securityCrumbs } from "../security/security-crumbs.js"
import { type AccessToken, findAccessToken, listAccessTokens } from "./access-token.store.js"
import { endOwnAccessToken } from "./end-access-token.js"
import { makeAccessToken } from "./make-access-token.js"
import { accessTokenForm } from "./tokens.forms.js"
import { tokensPaths } from "./tokens.paths.js"
import { AccessTokens, EndAccessToken, NewAccessToken } from "./tokens.view.js"
import { tokensWords } from "./tokens.words.js"

async function showTokens({ language, reading }: PageRequest, form?: FormState): Promise<Answer> {
  const { accountId, timeZone } = actingMember(reading)
  return page({
    title: tokensWords[language].title,
    section: "account",
    crumbs: securityCrumbs(language),
    ...(form && { form }),
    body: (
      <AccessTokens
        language={language}
        form={form ?? emptyForm}
        timeZone={timeZone}
        tokens={await listAccessTokens(reading, accountId)}
      />
    ),
  })
}

const crumbsOfOne = (language: PageRequest["language"]) => [
  ...securityCrumbs(language),
  { label: tokensWords[language].title, href: to(tokensPaths.tokens, language) },
]

/** The answer to the form itself: what is stored only as a digest has no page to come back to. */
function showNewToken({ language }: PageRequest, token: string): Answer {
  return page({
    title: tokensWords[language].shownTitle,
    section: "account",
    crumbs: crumbsOfOne(language),
    body: <NewAccessToken language={language} token={token} />,
  })
}

async function ownToken({ reading, params }: PageRequest<"id">): Promise<AccessToken> {
  const id = z.uuid().safeParse(params.id).data
  const token = id && (await findAccessToken(reading, actingMember(reading).accountId, id))
  if (!token) throw new Refusal("not-found", "page-not-found")
  return token
}

async function showEnding(request: PageRequest<"id">): Promise<Answer> {
  const { language } = request
  const token = await ownToken(request)
  return page({
    title: tokensWords[language].endTitle(token),
    section: "account",
    crumbs: crumbsOfOne(language),
    body: <EndAccessToken language={language} token={token} />,
  })
}

export const tokensRoutes = [
  route({
    path: tokensPaths.tokens,
    access: "member",
    help: "accounts.security",
    get: afterFactor(tokensPaths.tokens, (request) => showTokens(request)),
    post: (request) =>
      answerForm(request, {
        schema: accessTokenForm,
        command: makeAccessToken,
        done: (token) => showNewToken(request, token),
        again: (form) => showTokens(request, form),
        secret: ["proof"],
      }),
  }),
  route({
    path: tokensPaths.token,
    access: "member",
    get: showEnding,
    post: async (request) => {
      const { id } = await ownToken(request)
      await request.act((ctx) => endOwnAccessToken(ctx, id))
      return redirect(to(tokensPaths.tokens, request.language), { confirmation: "access-token-ended" })
    },
  }),
]
