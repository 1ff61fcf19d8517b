import sharp from "sharp"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "./context.js"

/**
 * Files stand in the database: they are in the act's transaction, in the backup and in the erasure. An image is stored
 * only after it was drawn again, so that nothing hidden in it (a place, a script, another format) is kept.
 */
export interface NewFile {
  /** What it is to its owner, as in `host-logo`. */
  readonly kind: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** Whose file it is; none for the host's own. */
  readonly personId: string | null
  /** Deleted by the nightly sweep after this moment; kept as long as what it belongs to when absent. */
  readonly expiresAt?: Temporal.Instant
}

export interface StoredFile {
  readonly id: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly createdAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant | null
}

export type FileFacts = Omit<StoredFile, "bytes"> & { readonly kind: string; readonly size: number }

export async function storeFile(ctx: Context, file: NewFile): Promise<string> {
  const { kind, mediaType, bytes, personId, expiresAt = null } = file
  const { id } = await ctx.db
    .insertInto("storedFile")
    .values({ kind, mediaType, bytes, personId, createdAt: ctx.now, expiresAt })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** A file of this kind that has not expired; the caller says whose it must be. */
export async function findFile(
  reading: Reading,
  wanted: { readonly id: string; readonly kind: string; readonly personId: string | null },
): Promise<StoredFile | undefined> {
  return reading.db
    .selectFrom("storedFile")
    .select(["id", "mediaType", "bytes", "createdAt", "expiresAt"])
    .where("id", "=", wanted.id)
    .where("kind", "=", wanted.kind)
    .where("personId", "is not distinct from", wanted.personId)
    .where((either) => either.or([either("expiresAt", "is", null), either("expiresAt", ">", reading.now)]))
    .executeTakeFirst()
}

/** Everything that is kept of a person's files but their bytes, latest first. */
export async function listFilesOf(reading: Reading, personId: string): Promise<readonly FileFacts[]> {
  return reading.db
    .selectFrom("storedFile")
    .select((from) => [
      "id",
      "kind",
      "mediaType",
      "createdAt",
      "expiresAt",
      from.fn<number>("octet_length", ["bytes"]).as("size"),
    ])
    .where("personId", "=", personId)
    .where((either) => either.or([either("expiresAt", "is", null), either("expiresAt", ">", reading.now)]))
    .orderBy("createdAt", "desc")
    .execute()
}

export async function replaceBytes(ctx: Context, id: string, bytes: Buffer): Promise<void> {
  await ctx.db.updateTable("storedFile").set({ bytes }).where("id", "=", id).execute()
}

export async function deleteFile(ctx: Context, id: string): Promise<void> {
  await ctx.db.deleteFrom("storedFile").where("id", "=", id).execute()
}

/** Deletes a person's files of one kind. */
export async function deleteFilesOf(ctx: Context, personId: string, kind: string): Promise<void> {
  await ctx.db.deleteFrom("storedFile").where("personId", "=", personId).where("kind", "=", kind).execute()
}

export interface DrawnImage {
  readonly mediaType: "image/webp"
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

export type ImageProblem = "image-unreadable" | "image-too-large"

const readable: readonly (string | undefined)[] = ["jpeg", "png", "webp"]
/** 24 million pixels take about 100 MB while they are drawn. */
const mostPixels = 24_000_000
const mostBytes = 512 * 1024
const qualities = [88, 70, 50]

/** Draws an image again within a box, smaller if needed and never larger; what it said of its maker is gone. */
export async function redrawImage(
  bytes: Buffer,
  box: { readonly width: number; readonly height: number },
): Promise<DrawnImage | ImageProblem> {
  try {
    const { format, width, height } = await sharp(bytes).metadata()
    if (!readable.includes(format)) return "image-unreadable"
    if (width * height > mostPixels) return "image-too-large"
    for (const quality of qualities) {
      const { data, info } = await sharp(bytes)
        .autoOrient()
        .resize({ ...box, fit: "inside", withoutEnlargement: true })
        .webp({ quality, smartSubsample: true })
        .toBuffer({ resolveWithObject: true })
      if (data.length <= mostBytes) {
        return { mediaType: "image/webp", bytes: data, width: info.width, height: info.height }
      }
    }
    return "image-too-large"
  } catch {
    return "image-unreadable"
  }
}
