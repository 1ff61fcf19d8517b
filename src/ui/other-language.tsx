import type { ComponentChildren } from "preact"
import type { Language } from "../platform/wording.js"
import { useLanguage, useWords } from "./language.js"
import { Tag } from "./tag.js"

interface OtherLanguageProps {
  /** Language of the content, whatever the page's. */
  readonly language: Language
  readonly as?: "span" | "div" | undefined
  readonly children: ComponentChildren
}

/** Content that people wrote in one language: elsewhere it says its language and that it is not translated. */
export function OtherLanguage({ language, as: Element = "span", children }: OtherLanguageProps) {
  const words = useWords()
  if (language === useLanguage()) return <>{children}</>
  return (
    <>
      <Element lang={language}>{children}</Element> <Tag>{words.notTranslated}</Tag>
    </>
  )
}
