import type { FastifyRequest } from "fastify"
import { Refusal } from "../platform/refusal.js"
import type { Form, Route, UploadedFile } from "./page.js"

/** What a form sent: fields and, where the route takes them, files within its limits. */
export async function readBody(
  request: FastifyRequest,
  route: Route,
): Promise<{ readonly form: Form; readonly files: readonly UploadedFile[] }> {
  if (!request.isMultipart()) return { form: withPlainLines((request.body ?? {}) as Form), files: [] }
  if (!route.uploads) throw new Refusal("invalid", "form-unreadable")
  const form: Record<string, string | string[]> = {}
  const files: UploadedFile[] = []
  const limits = { fileSize: route.uploads.bytes, files: route.uploads.files, fieldSize: 64 * 1024, fields: 100 }
  for await (const part of request.parts({ limits })) {
    if (part.type === "field") {
      const known = form[part.fieldname]
      const value = String(part.value)
      form[part.fieldname] = known === undefined ? value : [known, value].flat()
    } else {
      const bytes = await part.toBuffer()
      // A file field left empty is sent as a file without name or bytes.
      if (part.filename !== "" && bytes.length > 0) {
        files.push({
          field: part.fieldname,
          name: part.filename.slice(0, 200),
          mediaType: part.mimetype,
          bytes,
          isTooLarge: part.file.truncated,
        })
      }
    }
  }
  return { form: withPlainLines(form), files }
}

/** Browsers send the lines of a text with CR LF; a text that nobody changed comes back as it was. */
function withPlainLines(form: Form): Form {
  const plain = (text: string) => text.replaceAll("\r\n", "\n")
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      typeof value === "string" ? plain(value) : value?.map((each) => plain(each)),
    ]),
  )
}
