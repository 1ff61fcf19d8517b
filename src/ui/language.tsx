import { createContext } from "preact"
import { useContext } from "preact/hooks"
import { type Language, type Wording, wording } from "../platform/wording.js"
import { ui as english, type UiMessages } from "./ui.en.js"
import { ui as french } from "./ui.fr.js"

const words: Readonly<Record<Language, UiMessages>> = { en: english, fr: french }

const languageNames: Readonly<Record<Language, string>> = { en: "English", fr: "Français" }

/** Set once by the page's frame, so that no component takes a language or its own words as a prop. */
export const LanguageContext = createContext<Language | undefined>(undefined)

export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === undefined) throw new Error("A component is rendered outside LanguageContext.Provider")
  return language
}

export const useWords = (): UiMessages => words[useLanguage()]

export const useWording = (): Wording => wording[useLanguage()]

export const otherLanguage = (language: Language): Language => (language === "en" ? "fr" : "en")

export const nameOfLanguage = (language: Language): string => languageNames[language]

export const wordsIn = (language: Language): UiMessages => words[language]
