/** Hands on, from form to form, where the person was going. */
export function NextField({ next }: { readonly next: string | undefined }) {
  return next === undefined ? null : <input type="hidden" name="next" value={next} />
}
