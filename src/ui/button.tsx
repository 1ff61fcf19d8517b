import type { ComponentChildren } from "preact"
import { Icon, type IconName } from "./icon.js"

interface Shape {
  /** One primary button per area; the others step back. */
  readonly variant?: "primary" | "second" | "quiet" | "danger" | undefined
  readonly size?: "large" | "tight" | undefined
  readonly wide?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly children: ComponentChildren
}

interface ButtonProps extends Shape {
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** The id of its form, where it stands outside of it. */
  readonly form?: string | undefined
  /** Sends the form elsewhere. */
  readonly formaction?: string | undefined
  /** A button that stays down, such as a pin. */
  readonly pressed?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Full name where the visible words are too short on their own. */
  readonly label?: string | undefined
}

const classOf = ({ variant = "primary", size, wide }: Omit<Shape, "children">) =>
  ["button", variant === "primary" ? undefined : variant, size, wide ? "wide" : undefined].filter(Boolean).join(" ")

function Face({ icon, children }: Pick<Shape, "icon" | "children">) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </>
  )
}

/** Says the act; sends its form. */
export function Button({ variant, size, wide, icon, children, pressed, label, ...attributes }: ButtonProps) {
  return (
    <button
      type="submit"
      {...attributes}
      class={classOf({ variant, size, wide })}
      aria-pressed={pressed}
      aria-label={label}
    >
      <Face icon={icon}>{children}</Face>
    </button>
  )
}

/** Goes somewhere. */
export function ButtonLink({ href, icon, children, ...shape }: Shape & { readonly href: string }) {
  return (
    <a class={classOf(shape)} href={href}>
      <Face icon={icon}>{children}</Face>
    </a>
  )
}
