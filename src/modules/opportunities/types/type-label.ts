import type { Language } from "../../../platform/wording.js"
import type { Side } from "./opportunity-type.js"
import type { OpportunityType } from "./type.store.js"
import { typesWords } from "./types.words.js"

type Labels = Pick<OpportunityType, "labelEn" | "labelFr">
type Definitions = Pick<OpportunityType, "definitionEn" | "definitionFr">
type SideLabels = Pick<OpportunityType, "seekingEn" | "seekingFr" | "offeringEn" | "offeringFr">

/** « Mentorat ». */
export function typeLabel({ labelEn, labelFr }: Labels, language: Language): string {
  return language === "en" ? labelEn : labelFr
}

/** What the kind is, in a sentence or two. */
export function typeDefinition({ definitionEn, definitionFr }: Definitions, language: Language): string {
  return language === "en" ? definitionEn : definitionFr
}

/** « Mentore ou mentor »: how the people of a side are called; undefined where all take part alike. */
export function sideLabel(type: SideLabels, side: Side, language: Language): string | undefined {
  const { seekingEn, seekingFr, offeringEn, offeringFr } = type
  if (side === "both") return undefined
  const label = {
    seeking: { en: seekingEn, fr: seekingFr },
    offering: { en: offeringEn, fr: offeringFr },
  }[side][language]
  return label ?? undefined
}

/** « Mentorat (offre) »: a kind and the side on which it is posted, in a card, a subject or a line of a digest. */
export function typeOnSide(type: Labels, side: Side, language: Language): string {
  const label = typeLabel(type, language)
  return side === "both" ? label : typesWords[language].onSide[side]({ label })
}

/** Advice to the author, in Markdown; undefined where there is none. */
export function typeGuidance(
  { guidanceEn, guidanceFr }: Pick<OpportunityType, "guidanceEn" | "guidanceFr">,
  language: Language,
): string | undefined {
  return (language === "en" ? guidanceEn : guidanceFr) ?? undefined
}

/** A description to begin with, in Markdown; undefined where there is none. */
export function typeTemplate(
  { templateEn, templateFr }: Pick<OpportunityType, "templateEn" | "templateFr">,
  language: Language,
): string | undefined {
  return (language === "en" ? templateEn : templateFr) ?? undefined
}
