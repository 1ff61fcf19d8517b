import { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import type { DashboardBlock } from "../../../web/module.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { askerOf } from "../asker.js"
import { codeForm } from "../confirmations/confirmations.forms.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { getOwnAccount } from "../own-account.js"
import { securityCrumbs } from "../security/security-crumbs.js"
import { changeAddressForm } from "./addresses.forms.js"
import { ChangeAddress, ConfirmAddress, ConfirmAddressByLink } from "./addresses.view.js"
import { addressesWords } from "./addresses.words.js"
import { askAddressChange } from "./ask-address-change.js"
import { type AddressChange, changeAddressByCode, changeAddressByLink } from "./change-address.js"
import { confirmHeldAddress } from "./confirm-held-address.js"
import { HeldAddress } from "./held-address.view.js"

async function showChangeAddress({ language, reading }: PageRequest, form?: FormState): Promise<Answer> {
  const { address } = await getOwnAccount(reading)
  return page({
    title: addressesWords[language].change.title,
    crumbs: securityCrumbs(language),
    section: "account",
    ...(form && { form }),
    body: <ChangeAddress language={language} form={form ?? emptyForm} address={address} />,
  })
}

function showConfirmAddress({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: addressesWords[language].confirm.title,
    crumbs: securityCrumbs(language),
    section: "account",
    ...(form && { form }),
    body: <ConfirmAddress language={language} form={form ?? emptyForm} />,
  })
}

async function showConfirmByLink(request: PageRequest<"token">, form?: FormState): Promise<Answer> {
  const { language, params, reading } = request
  await findLinkedConfirmation(reading, "address-change", params.token)
  return page({
    title: addressesWords[language].confirm.title,
    crumbs: securityCrumbs(language),
    section: "account",
    ...(form && { form }),
    body: <ConfirmAddressByLink language={language} token={params.token} />,
  })
}

function afterChange({ language }: PageRequest, change: AddressChange): Answer {
  return redirect(to(accountsPaths.security, language), { confirmation: change })
}

/** On the Dashboard of a member whose mail comes back. */
export async function heldAddressBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const account = await getOwnAccount(reading)
  if (!account.isAddressHeld) return []
  const { title } = addressesWords[language].held
  return [{ id: "held-address", title, body: <HeldAddress language={language} address={account.address} /> }]
}

export const addressesRoutes = [
  route({
    path: accountsPaths.confirmHeldAddress,
    access: "member",
    post: async (request) => {
      await request.act((ctx) => confirmHeldAddress(ctx, askerOf(request)))
      return redirect(to(accountsPaths.confirmAddress, request.language))
    },
  }),
  route({
    path: accountsPaths.changeAddress,
    access: "member",
    help: "accounts.security",
    get: showChangeAddress,
    post: (request) =>
      answerForm(request, {
        schema: changeAddressForm,
        command: (ctx, input) => askAddressChange(ctx, { ...input, ...askerOf(request) }),
        done: () => redirect(to(accountsPaths.confirmAddress, request.language)),
        again: (form) => showChangeAddress(request, form),
        passwords: ["password"],
      }),
  }),
  route({
    path: accountsPaths.confirmAddress,
    access: "member",
    get: showConfirmAddress,
    post: (request) =>
      answerForm(request, {
        schema: codeForm,
        command: (ctx, { code }) => changeAddressByCode(ctx, { ...askerOf(request), code }),
        done: (change) => afterChange(request, change),
        again: (form) => showConfirmAddress(request, form),
      }),
  }),
  route({
    path: accountsPaths.confirmAddressLink,
    access: "member",
    get: showConfirmByLink,
    post: (request) =>
      answerForm(request, {
        schema: z.object({}),
        command: (ctx) => changeAddressByLink(ctx, request.params),
        done: (change) => afterChange(request, change),
        again: (form) => showConfirmByLink(request, form),
      }),
  }),
]
