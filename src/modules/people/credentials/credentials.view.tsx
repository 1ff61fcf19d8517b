import type { Language } from "../../../platform/wording.js"
import { MonthField } from "../../../ui/date-field.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { Tag } from "../../../ui/tag.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { nameIn, SuggestConceptLink, suggestionPaths } from "../../classification/index.js"
import { monthInWords } from "../profile/month.js"
import type { Credential } from "./credentials.js"
import { credentialsWords } from "./credentials.words.js"

interface ShownCredentialProps {
  readonly language: Language
  readonly credential: Credential
}

export function ShownCredential({ language, credential }: ShownCredentialProps) {
  const { title, issuer, obtained, expires, isExpired } = credential
  const words = credentialsWords[language]
  const inWords = (month: string) => ({ month: monthInWords(language, month) })
  const facts = [issuer, obtained && words.obtainedIn(inWords(obtained))]
  const expiry = expires && (isExpired ? words.expiredIn(inWords(expires)) : words.goodUntil(inWords(expires)))
  return (
    <p>
      <strong>{nameIn(language, title).text}</strong>
      {[...facts, isExpired ? null : expiry].filter(Boolean).map((fact) => `, ${fact}`)}{" "}
      {isExpired && <Tag tone="warn">{expiry}</Tag>}
    </p>
  )
}

interface CredentialFieldsProps {
  readonly language: Language
  readonly form: FormState
}

export function CredentialFields({ language, form }: CredentialFieldsProps) {
  const words = credentialsWords[language]
  return (
    <>
      <SuggestionField
        form={form}
        name="credential"
        label={words.credential}
        hint={words.credentialHint}
        suggestions={to(suggestionPaths.credential, language)}
      />
      <SuggestConceptLink
        language={language}
        list="credential"
        typed={form.errors.credential && typedText(form, "credential")}
      />
      <TextField form={form} name="issuer" label={words.issuer} hint={words.issuerHint} optional />
      <MonthField form={form} name="obtained" label={words.obtained} optional />
      <MonthField form={form} name="expires" label={words.expires} hint={words.expiresHint} optional />
    </>
  )
}
