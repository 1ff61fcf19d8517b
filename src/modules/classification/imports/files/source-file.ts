import { basename } from "node:path"
import { Refusal, type RefusalValues } from "../../../../platform/refusal.js"

/** A publisher's file, as it came. */
export interface SourceFile {
  readonly path: string
  /** How it is called when something is said of it: where it lies is nobody's business. */
  readonly name: string
}

export const sourceFile = (path: string): SourceFile => ({ path, name: basename(path) })

export function refuseFile({ name }: SourceFile, code: string, values: RefusalValues = {}): Refusal {
  return new Refusal("invalid", code, { file: name, ...values })
}

/** Of the kinds that take one file. */
export function onlyFile([file, second]: readonly SourceFile[]): SourceFile {
  if (!file) throw new Error("an import was asked without a file")
  if (second) throw refuseFile(second, "import-file-twice", { other: file.name })
  return file
}
