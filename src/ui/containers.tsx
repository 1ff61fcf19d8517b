import type { ComponentChildren } from "preact"
import type { Language } from "../platform/wording.js"
import { Heading, type HeadingLevel } from "./heading.js"

interface CardProps {
  readonly title: string
  readonly href: string
  /** Language of the title, where it is not the page's. */
  readonly lang?: Language | undefined
  readonly level?: HeadingLevel | undefined
  /** Above the title: kind and state of the thing. */
  readonly tags?: ComponentChildren
  /** Stays at the bottom of the card. */
  readonly foot?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One thing that leads to its page; stands in `<ul class="grid plain">`. */
export function Card({ title, href, lang, level = 3, tags, foot, children }: CardProps) {
  return (
    <li class="card">
      {tags !== undefined && <p class="row">{tags}</p>}
      <Heading level={level}>
        <a href={href} lang={lang}>
          {title}
        </a>
      </Heading>
      {children}
      {foot !== undefined && <p class="small push">{foot}</p>}
    </li>
  )
}

interface PanelProps {
  /** Of the heading, which names the region. */
  readonly id: string
  readonly title: string
  readonly level?: HeadingLevel | undefined
  /** Tinted calls for an act; outlined only holds together. */
  readonly outlined?: boolean | undefined
  readonly children: ComponentChildren
}

export function Panel({ id, title, level = 2, outlined, children }: PanelProps) {
  return (
    <section class={outlined ? "card" : "panel"} aria-labelledby={id}>
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

interface RowsProps {
  readonly rows: readonly { readonly key: string; readonly content: ComponentChildren }[]
  readonly small?: boolean | undefined
}

/** A list with a line under each thing. */
export function Rows({ rows, small }: RowsProps) {
  return (
    <ul class={small ? "rows small" : "rows"}>
      {rows.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  )
}

interface EmptyProps {
  readonly title: string
  readonly level?: HeadingLevel | undefined
  /** Why it is empty or what it will hold, and one act. */
  readonly children?: ComponentChildren
}

export function Empty({ title, level = 2, children }: EmptyProps) {
  return (
    <div class="empty">
      <Heading level={level}>{title}</Heading>
      {children}
    </div>
  )
}
