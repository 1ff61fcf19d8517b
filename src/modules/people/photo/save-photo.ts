import type { Context } from "../../../platform/context.js"
import { type DrawnImage, deleteFilesOf, redrawImage, storeFile } from "../../../platform/files.js"
import { refuseField } from "../../../platform/refusal.js"
import type { UploadedFile } from "../../../web/page.js"
import { saveSection } from "../profile/save-section.js"
import type { AudienceCode } from "../profile/visibility.js"
import { photoBox, photoBytes, photoKind } from "./photo.js"
import { deletePhotoRow, findPhoto, upsertPhoto } from "./photo.store.js"

/** The photo drawn again, before any transaction; undefined where none was sent. */
export async function drawPhoto(files: readonly UploadedFile[]): Promise<DrawnImage | undefined> {
  const [file] = files
  if (!file) return undefined
  if (file.isTooLarge) throw refuseField("photo", "photo-too-heavy", { bytes: photoBytes })
  const image = await redrawImage(file.bytes, photoBox)
  if (typeof image === "string") throw refuseField("photo", image)
  return image
}

/** Puts a photo in the place of the one before, or keeps that one; a photo never counts in matching. */
export async function savePhoto(
  ctx: Context,
  { seenBy }: { readonly seenBy: AudienceCode },
  image: DrawnImage | undefined,
): Promise<void> {
  await saveSection(ctx, "photo", { seenBy, countsInMatching: false }, async (personId) => {
    if (!image) {
      if (await findPhoto(ctx, personId)) return
      throw refuseField("photo", "photo-missing")
    }
    await deleteFilesOf(ctx, personId, photoKind)
    const { mediaType, bytes, width, height } = image
    const fileId = await storeFile(ctx, { kind: photoKind, mediaType, bytes, personId })
    await upsertPhoto(ctx, personId, { fileId, width, height })
  })
}

/** Deletes the photo and its bytes. */
export async function deletePhoto(ctx: Context, personId: string): Promise<void> {
  await deletePhotoRow(ctx, personId)
  await deleteFilesOf(ctx, personId, photoKind)
}
