import { useLanguage } from "./language.js"
import { OtherLanguage } from "./other-language.js"

interface PairTextProps {
  readonly en: string | null
  readonly fr: string | null
}

/** What people wrote in both languages or in one: the reader's if there is, else the other, marked as such. */
export function PairText(pair: PairTextProps) {
  const language = useLanguage()
  const other = language === "en" ? "fr" : "en"
  const own = pair[language]
  if (own !== null) return <>{own}</>
  return <OtherLanguage language={other}>{pair[other]}</OtherLanguage>
}
