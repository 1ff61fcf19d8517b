import { createHash } from "node:crypto"
import type { Context } from "../../../platform/context.js"
import { type DrawnImage, deleteFile, redrawImage, storeFile } from "../../../platform/files.js"
import { refuseField } from "../../../platform/refusal.js"
import { changeSettings } from "../settings/change-settings.js"
import { readSettings, type Versions } from "../settings/read-settings.js"

export const logoKind = "host-logo"

/** Four times as wide as high at most, and twice as fine as it is shown. */
const logoBox = { width: 288, height: 72 }

/** The logo as it will be shown; refused where it is no image that we read. */
export async function drawLogo(bytes: Buffer): Promise<DrawnImage> {
  const image = await redrawImage(bytes, logoBox)
  if (typeof image === "string") throw refuseField("logo", image)
  return image
}

/** Puts the host's own drawing in place of the mark; the one before it is deleted. */
export async function changeLogo(
  ctx: Context,
  input: { readonly image: DrawnImage; readonly seen: Versions },
): Promise<void> {
  const { mediaType, bytes, width, height } = input.image
  const { logo: before } = await readSettings(ctx)
  const fileId = await storeFile(ctx, { kind: logoKind, mediaType, bytes, personId: null })
  const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 10)
  await changeSettings(ctx, { values: { logo: { fileId, digest, width, height } }, seen: input.seen })
  if (before) await deleteFile(ctx, before.fileId)
}

/** Goes back to the mark of the platform. */
export async function removeLogo(ctx: Context, input: { readonly seen: Versions }): Promise<void> {
  const { logo: before } = await readSettings(ctx)
  if (!before) return
  await changeSettings(ctx, { values: { logo: null }, seen: input.seen })
  await deleteFile(ctx, before.fileId)
}
