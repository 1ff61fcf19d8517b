import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { wholePlatform } from "../../../platform/roles.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findGrant, listPlatformGrants } from "./grant.store.js"
import { grantRole } from "./grant-role.js"
import { grantForm } from "./grants.forms.js"
import { grantsPaths } from "./grants.paths.js"
import { Grants } from "./grants.view.js"
import { grantsWords } from "./grants.words.js"
import { Revocation } from "./revocation.view.js"
import { revokeRole } from "./revoke-role.js"

async function showGrants({ language, reading }: PageRequest, form?: FormState): Promise<Answer> {
  return page({
    title: grantsWords[language].title,
    section: "desk",
    crumbs: [],
    ...(form && { form }),
    body: (
      <Grants
        language={language}
        form={form ?? emptyForm}
        grants={await listPlatformGrants(reading)}
        now={reading.now}
        timeZone={actingMember(reading).timeZone}
      />
    ),
  })
}

async function showRevocation(request: PageRequest<"id">): Promise<Answer> {
  const { language, reading } = request
  const words = grantsWords[language]
  const grant = await findGrant(reading, grantIdOf(request))
  if (!grant) throw new Refusal("not-found", "page-not-found")
  if (grant.revokedAt !== null) throw new Refusal("conflict", "grant-revoked-already")
  return page({
    title: words.revocation.title,
    section: "desk",
    crumbs: [{ label: words.title, href: to(grantsPaths.grants, language) }],
    body: <Revocation language={language} grant={grant} />,
  })
}

function grantIdOf({ params }: PageRequest<"id">): string {
  const id = z.uuid().safeParse(params.id).data
  if (!id) throw new Refusal("not-found", "page-not-found")
  return id
}

const ofAdministrators = { anyOf: ["administrator"] } as const

export const grantsRoutes = [
  route({
    path: grantsPaths.grants,
    access: ofAdministrators,
    get: (request) => showGrants(request),
    post: (request) =>
      answerForm(request, {
        schema: grantForm,
        command: (ctx, input) => grantRole(ctx, { ...input, scope: wholePlatform }),
        done: () => redirect(to(grantsPaths.grants, request.language), { confirmation: "role-granted" }),
        again: (form) => showGrants(request, form),
      }),
  }),
  route({
    path: grantsPaths.revocation,
    access: ofAdministrators,
    get: showRevocation,
    post: (request) => {
      const grantId = grantIdOf(request)
      return answerForm(request, {
        schema: z.object({}),
        command: (ctx) => revokeRole(ctx, { grantId }),
        done: () => redirect(to(grantsPaths.grants, request.language), { confirmation: "role-revoked" }),
        again: (form) => showGrants(request, form),
      })
    },
  }),
]
