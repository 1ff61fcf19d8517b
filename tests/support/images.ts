import sharp from "sharp"

/** A picture of one colour, as a camera or a phone would hand it over. */
export function plainImage(format: "jpeg" | "png" | "webp" = "jpeg", width = 400, height = 300): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#5b2a86" } })
    .toFormat(format)
    .toBuffer()
}

/** A form as a browser sends it with a file. */
export function formWith(fields: Readonly<Record<string, string>>, field: string, bytes: Buffer, name = "photo.jpg") {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set(field, new File([new Uint8Array(bytes)], name, { type: "image/jpeg" }))
  return form
}
