import type { ComponentChildren } from "preact"

interface FormProps {
  readonly action: string
  readonly method?: "get" | "post" | undefined
  /** Set when the form carries a file. */
  readonly upload?: boolean | undefined
  readonly class?: string | undefined
  readonly children: ComponentChildren
}

/** The browser's own checks are off: they speak the browser's language and stop at the first field. */
export function Form({ action, method = "post", upload, class: className, children }: FormProps) {
  return (
    <form
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
