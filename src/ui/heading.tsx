import type { ComponentChildren } from "preact"

export type HeadingLevel = 2 | 3 | 4

interface HeadingProps {
  readonly level: HeadingLevel
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

/** A component does not know how deep it stands: the page keeps its headings in order. */
export function Heading({ level, id, children }: HeadingProps) {
  const Level = `h${level}` as const
  return <Level id={id}>{children}</Level>
}
