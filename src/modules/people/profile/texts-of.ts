/** A row as a form shows it: nothing where the row holds null. */
export function textsOf(row: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? ""]))
}
