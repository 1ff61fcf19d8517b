import { useWords } from "./language.js"

export interface NavigationItem {
  readonly label: string
  readonly href: string
  /** `page` is the page itself; `true` is the section or the view the reader is in. */
  readonly current?: "page" | "true" | undefined
  /** Things that wait there. */
  readonly waiting?: number | undefined
}

interface NavigationProps {
  readonly label: string
  readonly items: readonly NavigationItem[]
}

function NavigationLink({ label, href, current, waiting = 0 }: NavigationItem) {
  const words = useWords()
  return (
    <a href={href} aria-current={current}>
      {label}
      {waiting > 0 && (
        <>
          {" "}
          <span class="waiting" aria-hidden="true">
            {waiting}
          </span>
          <span class="hide">, {words.waiting({ n: waiting })}</span>
        </>
      )}
    </a>
  )
}

const links = (items: readonly NavigationItem[]) =>
  items.map((item) => (
    <li key={item.href}>
      <NavigationLink {...item} />
    </li>
  ))

export function MainNavigation({ items }: Pick<NavigationProps, "items">) {
  const words = useWords()
  return (
    <nav class="mainnav" aria-label={words.mainNavigation}>
      <ul class="wrap">{links(items)}</ul>
    </nav>
  )
}

/** Pages of one section, beside their content. */
export function SideNav({ label, items }: NavigationProps) {
  return (
    <nav class="sidenav" aria-label={label}>
      <ul>{links(items)}</ul>
    </nav>
  )
}

/** Views of one list, as links. */
export function Tabs({ label, items }: NavigationProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>{links(items)}</ul>
    </nav>
  )
}
