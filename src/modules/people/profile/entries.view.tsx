import type { ComponentChild, ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import type { SectionCode } from "./section.js"
import { SectionChoices } from "./section-choices.view.js"

interface ShownEntry {
  readonly key: string
  readonly href: string
  readonly name: ComponentChild
  readonly content: ComponentChild
  readonly acts: ComponentChild
}

interface ListPageProps {
  readonly language: Language
  readonly code: SectionCode
  readonly title: string
  readonly words: { readonly lead: string; readonly add: string }
  readonly address: string
  /** Undefined once the section holds all that it may. */
  readonly addingAddress: string | undefined
  readonly most: number
  /** The two questions. */
  readonly form: FormState
  readonly entries: readonly ShownEntry[]
}

export function ListPage({ language, code, title, words, addingAddress, most, entries, ...choices }: ListPageProps) {
  const common = profileWords[language]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      {entries.length > 0 && (
        <Rows
          rows={entries.map((entry) => ({ key: entry.key, content: <EntryRow language={language} {...entry} /> }))}
        />
      )}
      {addingAddress === undefined ? (
        <p>{common.entries.full({ n: most })}</p>
      ) : (
        <div class="actions">
          <ButtonLink href={addingAddress}>{words.add}</ButtonLink>
        </div>
      )}
      <section class="section" aria-labelledby="choices">
        <h2 id="choices">{common.entries.choices}</h2>
        <Form action={choices.address}>
          <SectionChoices language={language} form={choices.form} />
          <div class="actions">
            <Button variant="second">{common.entries.saveChoices}</Button>
            <a href={to(profilePaths.mine, language)}>{common.backToProfile}</a>
            {entries.length > 0 && <a href={to(profilePaths.emptying, language, { section: code })}>{common.empty}</a>}
          </div>
        </Form>
      </section>
    </>
  )
}

function EntryRow({ language, href, name, content, acts }: ShownEntry & { readonly language: Language }) {
  const words = profileWords[language]
  return (
    <>
      {content}
      <div class="row small">
        <a href={href}>
          {words.edit}
          <span class="hide">
            {words.entries.editing} {name}
          </span>
        </a>
        {acts}
      </div>
    </>
  )
}

/** Sent by the button that saves an entry and opens the page of one more. */
export const another = "another"

interface EntryPageProps {
  readonly language: Language
  readonly title: string
  readonly address: string
  /** Undefined for an entry that is being added. */
  readonly removalAddress: string | undefined
  readonly backAddress: string
  readonly children: ComponentChildren
}

export function EntryPage({ language, title, address, removalAddress, backAddress, children }: EntryPageProps) {
  const words = profileWords[language]
  return (
    <>
      <h1>{title}</h1>
      <Form action={address}>
        {children}
        <div class="actions">
          <Button>{words.save}</Button>
          {removalAddress === undefined ? (
            <Button variant="second" name="next" value={another}>
              {words.entries.saveAndAdd}
            </Button>
          ) : (
            <Button variant="danger" formaction={removalAddress}>
              {words.entries.remove}
            </Button>
          )}
          <a href={backAddress}>{words.entries.back}</a>
        </div>
      </Form>
    </>
  )
}
