import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Tabs } from "../../../ui/navigation.js"
import { type Path, to } from "../../../web/paths.js"
import type { HomeMessages } from "./home.en.js"
import { homeWords } from "./home.words.js"
import { marketplacePaths } from "./marketplace.paths.js"

type MarketplaceTab = keyof HomeMessages["tabs"]

/** Each part of the marketplace adds its page, in the order of the words, so that no tab leads nowhere. */
const tabs: readonly { readonly name: MarketplaceTab; readonly path: Path<never> }[] = [
  { name: "search", path: marketplacePaths.search },
  { name: "members", path: marketplacePaths.members },
  { name: "mine", path: marketplacePaths.mine },
  { name: "archive", path: marketplacePaths.archive },
  { name: "statistics", path: marketplacePaths.statistics },
]

/** What one may begin from every page. */
const acts: readonly { readonly name: keyof HomeMessages["acts"]; readonly path: Path<never> }[] = [
  { name: "create", path: marketplacePaths.create },
]

interface MarketplaceTabsProps {
  readonly language: Language
  /** Absent on pages that stand below none of them. */
  readonly current?: MarketplaceTab
}

/** What all pages of the marketplace carry on top. */
export function MarketplaceTabs({ language, current }: MarketplaceTabsProps) {
  const words = homeWords[language]
  return (
    <>
      {acts.length > 0 && (
        <p class="row">
          {acts.map(({ name, path }) => (
            <ButtonLink key={name} href={to(path, language)} icon="add">
              {words.acts[name]}
            </ButtonLink>
          ))}
        </p>
      )}
      <Tabs
        label={words.pages}
        items={tabs.map(({ name, path }) => ({
          label: words.tabs[name],
          href: to(path, language),
          current: name === current ? ("true" as const) : undefined,
        }))}
      />
    </>
  )
}
