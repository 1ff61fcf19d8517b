import MarkdownIt from "markdown-it"
import type { HeadingLevel } from "./heading.js"

const safeSchemes = new Set(["https:", "http:", "mailto:", "tel:"])

/** A link leads to a page of this site or to an address of a known kind; `//host` would take the page's own scheme. */
function isSafeLink(address: string): boolean {
  if (address.startsWith("/")) return !address.startsWith("//")
  return URL.canParse(address) && safeSchemes.has(new URL(address).protocol)
}

/** The subset that people write in: no HTML, no images, no tables (their alignment would need inline styles). */
const markdown = new MarkdownIt("zero", { html: false, linkify: true, breaks: true }).enable([
  "autolink",
  "backticks",
  "blockquote",
  "emphasis",
  "escape",
  "heading",
  "lheading",
  "link",
  "linkify",
  "list",
  "newline",
])
markdown.validateLink = isSafeLink

interface MarkdownProps {
  readonly source: string
  /** Level that the text's highest heading takes: always below the page's own. */
  readonly level?: HeadingLevel | undefined
}

function renderMarkdown(source: string, level: HeadingLevel): string {
  const tokens = markdown.parse(source, {})
  const depths = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)))
  const shift = level - Math.min(...depths)
  for (const token of tokens) {
    if (token.type.startsWith("heading_")) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`
  }
  return markdown.renderer.render(tokens, markdown.options, {})
}

/** What such a text says, without its marks: for excerpts. */
export function markdownText(source: string): string {
  const blocks = markdown.parse(source, {}).filter(({ type }) => type === "inline")
  const textOf = ({ type, content }: { type: string; content: string }) => (type.endsWith("break") ? " " : content)
  return blocks.map(({ children }) => (children ?? []).map(textOf).join("")).join(" ")
}

/** Text that people wrote. The only raw HTML of the program, and all of it comes from the renderer above. */
export function Markdown({ source, level = 2 }: MarkdownProps) {
  return <div dangerouslySetInnerHTML={{ __html: renderMarkdown(source, level) }} />
}
