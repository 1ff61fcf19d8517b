import type { ComponentChildren } from "preact"
import { Heading, type HeadingLevel } from "./heading.js"
import { Icon, type IconName } from "./icon.js"

type NoticeTone = "info" | "ok" | "warn" | "bad"

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: "information",
  ok: "tick",
  warn: "warning",
  bad: "warning",
}

interface NoticeProps {
  readonly tone?: NoticeTone | undefined
  readonly title?: string | undefined
  readonly level?: HeadingLevel | undefined
  /** Says what the reader's last act did: screen readers are told. */
  readonly answer?: boolean | undefined
  readonly children?: ComponentChildren
}

/** One sentence and a way on. */
export function Notice({ tone = "info", title, level = 2, answer, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={answer ? "status" : undefined}>
      <Icon name={icons[tone]} />
      <div>
        {title !== undefined && <Heading level={level}>{title}</Heading>}
        {children}
      </div>
    </div>
  )
}
