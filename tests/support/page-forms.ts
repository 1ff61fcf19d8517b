interface FormField {
  readonly name: string
  /** Of the input; `textarea` and `select` for the others. */
  readonly type: string
  readonly value: string
}

export interface PageForm {
  readonly action: string
  readonly method: string
  readonly fields: readonly FormField[]
}

/** The forms of a page that this site drew, with what a browser would send untouched. */
export function formsIn(html: string): readonly PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = "", content = ""]) => ({
    action: attributeOf(attributes, "action") ?? "",
    method: attributeOf(attributes, "method") ?? "get",
    fields: fieldsIn(content),
  }))
}

/** What a browser sends when nobody touches the form: no box ticked, the first choice of each list. */
export function valuesOf({ fields }: PageForm): Record<string, string> {
  return Object.fromEntries(
    fields
      .filter(({ type }) => type !== "checkbox" && type !== "radio" && type !== "file")
      .map(({ name, value }) => [name, value]),
  )
}

function fieldsIn(content: string): FormField[] {
  const inputs = [...content.matchAll(/<input\b([^>]*)>/g)].map(([, attributes = ""]) => ({
    name: attributeOf(attributes, "name") ?? "",
    type: attributeOf(attributes, "type") ?? "text",
    value: attributeOf(attributes, "value") ?? "",
  }))
  const areas = [...content.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)].map(
    ([, attributes = "", text = ""]) => ({
      name: attributeOf(attributes, "name") ?? "",
      type: "textarea",
      value: decode(text),
    }),
  )
  const lists = [...content.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(
    ([, attributes = "", options = ""]) => ({
      name: attributeOf(attributes, "name") ?? "",
      type: "select",
      value: attributeOf(/<option\b([^>]*)>/.exec(options)?.[1] ?? "", "value") ?? "",
    }),
  )
  return [...inputs, ...areas, ...lists].filter(({ name }) => name !== "")
}

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
  return value === undefined ? undefined : decode(value)
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")
}
