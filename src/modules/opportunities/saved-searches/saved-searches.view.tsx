import type { Temporal } from "temporal-polyfill"
import { type Language, wording } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty, Panel, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { SavedSearch } from "./saved-search.store.js"
import { savedSearchesWords } from "./saved-searches.words.js"

interface SaveSearchProps {
  readonly language: Language
  readonly query: string
  readonly form?: FormState
}

/** Below the results of a search that asks for something. */
export function SaveSearch({ language, query, form = emptyForm }: SaveSearchProps) {
  const words = savedSearchesWords[language]
  return (
    <div class="section">
      <Panel id="save" title={words.saveTitle}>
        <p class="small">{words.saveText}</p>
        <Form action={to(marketplacePaths.savedSearches, language)} class="inline">
          <input type="hidden" name="query" value={query} />
          <TextField form={form} name="name" label={words.name} maxlength={80} />
          <Button icon="bookmark">{words.save}</Button>
        </Form>
      </Panel>
    </div>
  )
}

interface SavedSearchesProps {
  readonly language: Language
  readonly searches: readonly SavedSearch[]
  readonly now: Temporal.Instant
  readonly zone: string
  /** After a search could not be saved. */
  readonly refused: SaveSearchProps | undefined
}

export function SavedSearches({ language, searches, now, zone, refused }: SavedSearchesProps) {
  const words = savedSearchesWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <MarketplaceTabs language={language} />
      <p class="lead">{words.lead}</p>
      {refused && <SaveSearch {...refused} />}
      {searches.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <p>
            <ButtonLink href={to(marketplacePaths.search, language)}>{words.search}</ButtonLink>
          </p>
        </Empty>
      ) : (
        <Rows
          rows={searches.map((search) => ({
            key: search.id,
            content: <Saved language={language} search={search} now={now} zone={zone} />,
          }))}
        />
      )}
    </>
  )
}

type SavedProps = Pick<SavedSearchesProps, "language" | "now" | "zone"> & { readonly search: SavedSearch }

function Saved({ language, search: { id, name, query, savedAt }, now, zone }: SavedProps) {
  const words = savedSearchesWords[language]
  return (
    <div class="row row-ends">
      <p>
        <a href={`${to(marketplacePaths.search, language)}?${query}`}>{name}</a>
        <br />
        <span class="small muted">{words.savedOn({ ago: wording[language].ago(savedAt, now, zone) })}</span>
      </p>
      <Form action={to(marketplacePaths.savedSearch, language, { id })}>
        <Button variant="quiet" icon="remove">
          {words.remove}
          <span class="hide">{words.ofOne({ name })}</span>
        </Button>
      </Form>
    </div>
  )
}
