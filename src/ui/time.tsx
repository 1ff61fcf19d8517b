import type { Temporal } from "temporal-polyfill"
import { useWording } from "./language.js"

type TimeProps =
  | { readonly on: Temporal.PlainDate }
  | {
      readonly at: Temporal.Instant
      readonly zone: string
      /** Given, the text says how long ago; the element still carries the exact moment. */
      readonly now?: Temporal.Instant | undefined
    }

/** A date or an instant, in words for people and in figures for programs. */
export function Time(props: TimeProps) {
  const wording = useWording()
  if ("on" in props) return <time datetime={props.on.toString()}>{wording.date(props.on)}</time>
  const { at, zone, now } = props
  const exact = wording.dateTime(at, zone)
  return (
    <time datetime={at.toString()} title={now === undefined ? undefined : exact}>
      {now === undefined ? exact : wording.ago(at, now, zone)}
    </time>
  )
}
