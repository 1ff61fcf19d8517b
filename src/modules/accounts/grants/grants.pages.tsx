import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { wholePlatform } from "./grant.js"
import { listGrants } from "./grant.store.js"
import { grantRole } from "./grant-role.js"
import { grantForm } from "./grants.forms.js"
import { grantsPaths } from "./grants.paths.js"
import { Grants } from "./grants.view.js"
import { grantsWords } from "./grants.words.js"
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
        grants={await listGrants(reading)}
        now={reading.now}
        timeZone={actingMember(reading).timeZone}
      />
    ),
  })
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
    post: (request) => {
      const grantId = z.uuid().safeParse(request.params.id).data
      if (!grantId) throw new Refusal("not-found", "page-not-found")
      return answerForm(request, {
        schema: z.object({}),
        command: (ctx) => revokeRole(ctx, { grantId }),
        done: () => redirect(to(grantsPaths.grants, request.language), { confirmation: "role-revoked" }),
        again: (form) => showGrants(request, form),
      })
    },
  }),
]
