import type { ComponentChildren } from "preact"
import { Icon } from "./icon.js"
import { useWords } from "./language.js"

interface TagProps {
  /** `kind` is the type of a thing; the others are its state. */
  readonly tone?: "kind" | "ok" | "info" | "warn" | "bad" | undefined
  readonly children: ComponentChildren
}

export function Tag({ tone, children }: TagProps) {
  return <span class={tone === undefined ? "tag" : `tag ${tone}`}>{children}</span>
}

interface Chip {
  readonly label: string
  /** The same list without this filter. */
  readonly removeAddress?: string | undefined
  /** Whether somebody has the value that is asked for. */
  readonly held?: boolean | undefined
}

/** Values of a thing, or the filters in force. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  return (
    <ul class="chips">
      {chips.map((chip) => (
        <li key={chip.label}>
          <ChipFace {...chip} />
        </li>
      ))}
    </ul>
  )
}

function ChipFace({ label, removeAddress, held }: Chip) {
  const words = useWords()
  if (removeAddress !== undefined) {
    return (
      <a href={removeAddress}>
        <span class="hide">{words.removeFilter}</span>
        {label} <Icon name="remove" />
      </a>
    )
  }
  if (held === undefined) return <span>{label}</span>
  return (
    <span class={held ? "has" : "lacks"}>
      <Icon name={held ? "tick" : "dash"} /> {label}
      {!held && <span class="hide"> {words.missing}</span>}
    </span>
  )
}
