import { h, type VNode } from "preact"
import { renderToString } from "preact-render-to-string"
import type { Language } from "../../platform/wording.js"
import { LanguageContext } from "../language.js"

const width = 960
const margin = 24

/** The light colours of the look, written out: the file stands outside the site and its sheet. */
const sheet = `text{font:13px sans-serif;fill:#595959}.strong{font-weight:600;fill:#102a2c}
.f-brand{fill:#1f625d}.f-mid{fill:#29837d}.f-accent{fill:#f5be3d}.f-soft{fill:#ebf6f5}.f-line{fill:#d9d9d9}
.k-line{stroke:#737373}.k-ink{stroke:#102a2c;stroke-width:2}`

/** A chart as a file of its own: what its page draws, with its caption. */
export function chartImage(figure: VNode, language: Language): string {
  const html = renderToString(h(LanguageContext.Provider, { value: language }, figure))
  const [, attributes = "", content = ""] = /<svg class="chart"([^>]*)>(.*?)<\/svg><figcaption>/s.exec(html) ?? []
  const caption = /<figcaption>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? ""
  const height = Number(/height="(\d+)"/.exec(attributes)?.[1] ?? 0)
  const [full, tall] = [width + 2 * margin, height + 3 * margin + 24]
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${tall}" lang="${language}">
<style>${sheet}</style><rect width="100%" height="100%" fill="#fff"/>
<text class="strong" x="${margin}" y="${margin + 8}">${caption}</text>
<svg x="${margin}" y="${2 * margin + 8}" width="${width}" height="${height}" overflow="visible">${content}</svg>
</svg>
`
}
