import type { WordmarkProps } from "./mark.js"
import { Wordmark } from "./mark.js"

export interface FooterProps extends WordmarkProps {
  readonly footer: {
    readonly sections: readonly {
      readonly title: string
      readonly links: readonly { readonly label: string; readonly href: string }[]
    }[]
    /** Who offers the site. */
    readonly end: string
  }
}

export function Footer({ siteName, footer }: FooterProps) {
  return (
    <footer class="foot">
      <div class="wrap">
        <div class="grid">
          <div>
            <p class="wordmark">
              <Wordmark siteName={siteName} />
            </p>
          </div>
          {footer.sections.map((section) => (
            <section key={section.title}>
              <h2>{section.title}</h2>
              <ul>
                {section.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.label}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p class="end">{footer.end}</p>
      </div>
    </footer>
  )
}
