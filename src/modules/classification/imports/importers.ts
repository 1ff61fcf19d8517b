import type { Importer } from "./importer.js"

/** What `jumelage reference import` knows. */
export const importers: readonly Importer[] = []
