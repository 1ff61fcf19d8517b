import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { photoAddress } from "../photo/photo.view.js"
import { completenessOf } from "./completeness.js"
import type { ShownCompleteness } from "./completeness.view.js"
import type { ShownProfile } from "./member-page.view.js"
import type { OwnSection } from "./my-profile.view.js"
import type { Profile } from "./read-profile-for.js"
import type { SectionCode } from "./section.js"
import { listedSections } from "./sections.js"
import { type SectionChoice, untouchedChoice } from "./visibility.js"

/** A profile as a page draws it: what the door gave, in words, and nothing else. */
export function showProfile({ displayName, contents }: Profile, language: Language): ShownProfile {
  return {
    displayName,
    photoAddress: contents.photo && photoAddress(contents.photo, language),
    sections: listedSections.flatMap(([code, section]) => {
      const content = contents[code]
      // The photo stands beside the name.
      if (content === undefined || code === "photo") return []
      return [{ code, title: section.words[language].title, content: section.show(content, language) }]
    }),
  }
}

/** Every section on its owner's page, empty ones too, with her two answers. */
export function showOwnSections(
  { contents }: Profile,
  choices: ReadonlyMap<SectionCode, SectionChoice>,
  language: Language,
): readonly OwnSection[] {
  return listedSections.map(([code, section]) => {
    const content = contents[code]
    const isWhole = section.gapsOf(content).length === 0
    const emptyState = section.isOptional ? "optional" : "empty"
    return {
      code,
      title: section.words[language].title,
      href: to(section.path, language),
      choice: choices.get(code) ?? untouchedChoice,
      state: content === undefined ? emptyState : isWhole ? "whole" : "partial",
      content: content === undefined ? undefined : section.show(content, language),
    }
  })
}

/** How complete a profile is, with what to add and why, in words. */
export function showCompleteness({ contents }: Profile, language: Language): ShownCompleteness {
  const { share, gaps } = completenessOf(
    listedSections.map(([code, section]) => ({
      code,
      gaps: section.gapsOf(contents[code]),
      isOptional: section.isOptional ?? false,
    })),
  )
  const byCode = new Map(listedSections)
  return {
    share,
    gaps: gaps.flatMap(({ section: code, gap }) => {
      const section = byCode.get(code)
      const words = section?.words[language].gaps[gap]
      return section && words ? [{ ...words, href: to(section.path, language) }] : []
    }),
  }
}
