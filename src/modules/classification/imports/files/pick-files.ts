import { type FileForm, recogniseForm } from "./file-form.js"
import { refuseFile, type SourceFile } from "./source-file.js"

/** Which of the files given has which form: each form once at most. */
export async function pickFiles<Name extends string>(
  files: readonly SourceFile[],
  forms: Readonly<Record<Name, FileForm>>,
): Promise<Readonly<Partial<Record<Name, SourceFile>>>> {
  const picked: Partial<Record<Name, SourceFile>> = {}
  for (const file of files) {
    const name = await recogniseForm(file, forms)
    const other = picked[name]
    if (other) throw refuseFile(file, "import-file-twice", { other: other.name })
    picked[name] = file
  }
  return picked
}
