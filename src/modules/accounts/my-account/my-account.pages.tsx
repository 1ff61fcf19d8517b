import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { listMemberships } from "../../organisations/index.js"
import { changePerson } from "../../people/index.js"
import { accountsPaths } from "../accounts.paths.js"
import { getOwnAccount } from "../own-account.js"
import { myAccountForm } from "./my-account.forms.js"
import { MyAccount } from "./my-account.view.js"
import { myAccountWords } from "./my-account.words.js"

async function showMyAccount({ language, reading }: PageRequest, form?: FormState): Promise<Answer> {
  const account = await getOwnAccount(reading)
  const { firstName, lastName, displayName, language: preferred, timeZone } = account
  const start = { values: { firstName, lastName, displayName, language: preferred, timeZone }, errors: {} }
  return page({
    title: myAccountWords[language].title,
    crumbs: [],
    section: "account",
    ...(form && { form }),
    body: (
      <MyAccount
        language={language}
        form={form ?? start}
        account={account}
        memberships={await listMemberships(reading, account.personId)}
      />
    ),
  })
}

export const myAccountRoutes = [
  route({
    path: accountsPaths.account,
    access: "member",
    help: "accounts.account",
    get: showMyAccount,
    post: (request) =>
      answerForm(request, {
        schema: myAccountForm,
        command: (ctx, input) => changePerson(ctx, actingMember(ctx).personId, input),
        done: () => redirect(to(accountsPaths.account, request.language), { confirmation: "account-saved" }),
        again: (form) => showMyAccount(request, form),
      }),
  }),
]
