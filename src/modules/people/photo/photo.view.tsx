import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { FileField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { type Photo, photoBytes } from "./photo.js"
import { photoPaths } from "./photo.paths.js"
import { photoWords } from "./photo.words.js"

/** Where the photo stands for those who may see it; the version keeps a browser from showing the one before. */
export function photoAddress({ username, version }: Photo, language: Language): string {
  return `${to(photoPaths.photo, language, { username })}?v=${version}`
}

interface ShownPhotoProps {
  readonly language: Language
  readonly photo: Photo
  readonly alternative: string
}

export function ShownPhoto({ language, photo, alternative }: ShownPhotoProps) {
  const { width, height } = photo
  return <img class="photo" src={photoAddress(photo, language)} alt={alternative} width={width} height={height} />
}

interface PhotoFieldsProps {
  readonly language: Language
  readonly form: FormState
  readonly photo: Photo | undefined
}

export function PhotoFields({ language, form, photo }: PhotoFieldsProps) {
  const words = photoWords[language]
  const hint = words.hint({ bytes: photoBytes })
  return (
    <>
      {photo && <ShownPhoto language={language} photo={photo} alternative={words.present} />}
      <FileField
        form={form}
        name="photo"
        label={words.photo}
        hint={photo ? `${hint} ${words.replaceHint}` : hint}
        accept="image/jpeg,image/png,image/webp"
      />
    </>
  )
}
