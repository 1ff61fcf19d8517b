import type { Language } from "../../../platform/wording.js"
import type { Side } from "./opportunity-type.js"
import type { OpportunityType } from "./type.store.js"
import { typesWords } from "./types.words.js"

type Labels = Pick<OpportunityType, "labelEn" | "labelFr">
type SideLabels = Pick<OpportunityType, "seekingEn" | "seekingFr" | "offeringEn" | "offeringFr">

/** « Mentorat ». */
export function typeLabel({ labelEn, labelFr }: Labels, language: Language): string {
  return language === "en" ? labelEn : labelFr
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
  return typesWords[language].typeOnSide({ label: typeLabel(type, language), side })
}
