import { useLanguage } from "./language.js"

/** First graphemes of the first and last words: a name may start with more than one code point. */
export function initialsOf(name: string, locale: string): string {
  const segmenter = new Intl.Segmenter(locale, { granularity: "grapheme" })
  const first = (word: string | undefined) => [...segmenter.segment(word ?? "")][0]?.segment ?? ""
  const words = name.trim().split(/\s+/u)
  const initials = words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0])
  return initials.toLocaleUpperCase(locale)
}

interface AvatarProps {
  readonly displayName: string
  /** Initials stand in its place where there is none. */
  readonly photoAddress?: string | undefined
  /** In a pairing, the right half: the other person. */
  readonly other?: boolean | undefined
}

/** Always beside the name, so it stays silent for screen readers. */
export function Avatar({ displayName, photoAddress, other }: AvatarProps) {
  const language = useLanguage()
  if (photoAddress !== undefined) return <img class="avatar" src={photoAddress} alt="" width={48} height={48} />
  return (
    <span class={other ? "avatar b" : "avatar"} aria-hidden="true">
      {initialsOf(displayName, `${language}-CA`)}
    </span>
  )
}
