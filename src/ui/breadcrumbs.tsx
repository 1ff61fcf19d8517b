import { useWords } from "./language.js"

export interface BreadcrumbItem {
  readonly label: string
  /** Absent for the page itself. */
  readonly href?: string | undefined
}

export function Breadcrumbs({ items, label }: { readonly items: readonly BreadcrumbItem[]; readonly label?: string }) {
  const words = useWords()
  return (
    <nav class="crumbs" aria-label={label ?? words.breadcrumbs}>
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <a href={item.href}>{item.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
