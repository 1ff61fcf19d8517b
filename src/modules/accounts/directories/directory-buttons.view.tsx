import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { to } from "../../../web/paths.js"
import { directoriesPaths } from "./directories.paths.js"
import { directoriesWords } from "./directories.words.js"

/** What the sign-in page needs of a directory. */
export interface OfferedDirectory {
  readonly id: string
  readonly nameEn: string
  readonly nameFr: string
}

export function nameIn(language: Language, { nameEn, nameFr }: Omit<OfferedDirectory, "id">): string {
  return language === "fr" ? nameFr : nameEn
}

interface DirectoryButtonsProps {
  readonly language: Language
  readonly directories: readonly OfferedDirectory[]
  readonly next: string | undefined
}

/** One way in for each organisation that has set up its own sign-in. */
export function DirectoryButtons({ language, directories, next }: DirectoryButtonsProps) {
  const words = directoriesWords[language].signIn
  const then = next === undefined ? "" : `?next=${encodeURIComponent(next)}`
  return (
    <ul class="plain">
      {directories.map((directory) => (
        <li key={directory.id}>
          <ButtonLink href={to(directoriesPaths.start, language, { id: directory.id }) + then} variant="second">
            {words.button({ name: nameIn(language, directory) })}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
