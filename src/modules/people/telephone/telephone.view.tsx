import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { sayTelephone, type Telephone } from "./telephone.js"
import { telephoneWords } from "./telephone.words.js"

interface ShownTelephoneProps {
  readonly language: Language
  readonly telephone: Telephone
}

export function ShownTelephone({ language, telephone: { number, extension } }: ShownTelephoneProps) {
  const said = sayTelephone(number)
  return (
    <p>
      <a href={extension === null ? `tel:${number}` : `tel:${number};ext=${extension}`}>
        {extension === null ? said : telephoneWords[language].withExtension({ number: said, extension })}
      </a>
    </p>
  )
}

interface TelephoneFieldsProps {
  readonly language: Language
  readonly form: FormState
}

export function TelephoneFields({ language, form }: TelephoneFieldsProps) {
  const words = telephoneWords[language]
  return (
    <>
      <TextField
        form={form}
        name="number"
        label={words.number}
        hint={words.numberHint}
        inputmode="tel"
        autocomplete="tel"
        width="m"
      />
      <TextField form={form} name="extension" label={words.extension} inputmode="numeric" width="s" optional />
    </>
  )
}
