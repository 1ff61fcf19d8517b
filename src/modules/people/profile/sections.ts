import { availabilitySection } from "../availability/availability.section.js"
import { credentialsSection } from "../credentials/credentials.section.js"
import { educationSection } from "../education/education.section.js"
import { experienceSection } from "../experience/experience.section.js"
import { languagesSection } from "../languages/languages.section.js"
import { linksSection } from "../links/links.section.js"
import { photoSection } from "../photo/photo.section.js"
import { placeSection } from "../place/place.section.js"
import { positionSection } from "../position/position.section.js"
import { skillsSection } from "../skills/skills.section.js"
import { telephoneSection } from "../telephone/telephone.section.js"
import type { ProfileSection } from "./profile-section.js"
import { type SectionCode, sectionCodes } from "./section.js"

/** The one registry: a section that stands here is shown, edited, counted and hidden like all the others. */
export const sections = {
  photo: photoSection,
  position: positionSection,
  place: placeSection,
  telephone: telephoneSection,
  languages: languagesSection,
  availability: availabilitySection,
  experience: experienceSection,
  education: educationSection,
  skills: skillsSection,
  credentials: credentialsSection,
  links: linksSection,
} satisfies Readonly<Record<SectionCode, ProfileSection<unknown>>>

type ContentOf<Code extends SectionCode> = NonNullable<Awaited<ReturnType<(typeof sections)[Code]["read"]>>>

/** What a reader sees of a profile, by section. */
export type Contents = { readonly [Code in SectionCode]?: ContentOf<Code> }

/** In the order of reading. */
export const listedSections: readonly (readonly [code: SectionCode, section: ProfileSection<unknown>])[] =
  sectionCodes.map((code) => [code, sections[code]])
