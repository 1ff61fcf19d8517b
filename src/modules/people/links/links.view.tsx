import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import type { Entry } from "../profile/entries.js"
import { PairFields } from "../profile/pair-fields.view.js"
import type { PortfolioLink } from "./links.js"
import { linksPaths } from "./links.paths.js"
import { linksWords } from "./links.words.js"

/** The page's host stands beside the title: nobody is led elsewhere than she thinks. */
export function ShownLink({ title, address }: PortfolioLink) {
  return (
    <p>
      <a href={address} rel="nofollow ugc noopener">
        <PairText {...title} />
      </a>{" "}
      <span class="muted">{new URL(address).host}</span>
    </p>
  )
}

export function ShownLinks({ links }: { readonly links: readonly PortfolioLink[] }) {
  return (
    <>
      {links.map((link) => (
        <ShownLink key={link.address} {...link} />
      ))}
    </>
  )
}

interface LinkFieldsProps {
  readonly language: Language
  readonly form: FormState
}

export function LinkFields({ language, form }: LinkFieldsProps) {
  const words = linksWords[language]
  return (
    <>
      <TextField form={form} name="address" inputmode="url" label={words.address} hint={words.addressHint} />
      <PairFields language={language} form={form} name="title" labels={words.titles} hint={words.titlesHint} />
    </>
  )
}

export function MoveUp({ language, link }: { readonly language: Language; readonly link: PortfolioLink & Entry }) {
  const words = linksWords[language]
  return (
    <Form action={to(linksPaths.rise, language, { key: link.key })}>
      <Button variant="quiet" size="tight">
        {words.moveUp}
        <span class="hide">
          {words.moving} <PairText {...link.title} />
        </span>
      </Button>
    </Form>
  )
}
