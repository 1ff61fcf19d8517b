import type { ComponentChildren } from "preact"

interface FormProps {
  /** By which controls elsewhere on the page belong to it. */
  readonly id?: string | undefined
  readonly action: string
  readonly method?: "get" | "post" | undefined
  /** Set when the form carries a file. */
  readonly upload?: boolean | undefined
  readonly class?: string | undefined
  readonly children: ComponentChildren
}

/** The browser's own checks are off: they speak the browser's language and stop at the first field. */
export function Form({ id, action, method = "post", upload, class: className, children }: FormProps) {
  return (
    <form
      id={id}
      action={action}
      method={method}
      enctype={upload ? "multipart/form-data" : undefined}
      class={className}
      novalidate
    >
      {children}
    </form>
  )
}
