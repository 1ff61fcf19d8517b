/** A photo as a reader is shown it. */
export interface Photo {
  /** Whose it is: her page's address and her photo's begin alike. */
  readonly username: string
  /** Changes with the photo, so that an address seen before never shows the one before. */
  readonly version: string
  /** In pixels, as drawn. */
  readonly width: number
  readonly height: number
}

export function gapsOfPhoto(photo: Photo | undefined): readonly string[] {
  return photo ? [] : ["photo-missing"]
}

/** The kind of the stored file. */
export const photoKind = "profile-photo"
/** What a form may bring; what is kept is drawn again within the box and weighs far less. */
export const photoBytes = 8 * 1024 * 1024
export const photoBox = { width: 640, height: 640 }
