import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { listTimeZones } from "../../host/index.js"
import { type Membership, OrganisationName, organisationsPaths } from "../../organisations/index.js"
import { accountsPaths } from "../accounts.paths.js"
import { HeldAddress } from "../addresses/held-address.view.js"
import { NameFields } from "../registration/person-fields.view.js"
import { myAccountWords } from "./my-account.words.js"

interface MyAccountProps {
  readonly language: Language
  readonly form: FormState
  readonly account: {
    readonly firstName: string
    readonly lastName: string
    readonly username: string
    readonly address: string
    readonly isAddressHeld: boolean
    readonly createdAt: Temporal.Instant
    readonly timeZone: string
  }
  readonly memberships: readonly Membership[]
}

export function MyAccount({ language, form, account, memberships }: MyAccountProps) {
  const words = myAccountWords[language]
  const since = account.createdAt.toZonedDateTimeISO(account.timeZone).toPlainDate()
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {account.isAddressHeld && <HeldAddress language={language} address={account.address} titled />}
      <Facts
        facts={[
          { term: words.name, value: `${account.firstName} ${account.lastName}` },
          { term: words.username, value: account.username },
          { term: words.emailAddress, value: account.address },
          { term: words.organisations, value: <Memberships language={language} memberships={memberships} /> },
          { term: words.since, value: <Time on={since} /> },
        ]}
      />
      <p>
        <a href={to(accountsPaths.security, language)}>{words.changeSignIn}</a>
      </p>
      <p>
        <a href={to(organisationsPaths.mine, language)}>{words.changeMemberships}</a>
      </p>
      <section class="section" aria-labelledby="change">
        <h2 id="change">{words.changeTitle}</h2>
        <ChangeForm language={language} form={form} />
      </section>
    </>
  )
}

function Memberships({ language, memberships }: Pick<MyAccountProps, "language" | "memberships">) {
  const words = myAccountWords[language]
  if (memberships.length === 0) return words.noOrganisation
  return memberships.map((membership) => (
    <div key={membership.id}>
      <OrganisationName language={language} organisation={membership} /> ({words.standings[membership.standing]})
    </div>
  ))
}

function ChangeForm({ language, form }: Pick<MyAccountProps, "language" | "form">) {
  const words = myAccountWords[language]
  return (
    <Form action={to(accountsPaths.account, language)}>
      <NameFields language={language} form={form} />
      <RadioGroup
        form={form}
        name="language"
        label={words.language}
        hint={words.languageHint}
        choices={([language, language === "en" ? "fr" : "en"] as const).map((value) => ({
          value,
          label: words.languages[value],
        }))}
      />
      <SelectField
        form={form}
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        options={listTimeZones(language)}
      />
      <div class="actions">
        <Button>{words.submit}</Button>
      </div>
    </Form>
  )
}
