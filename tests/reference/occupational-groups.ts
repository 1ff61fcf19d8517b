import { readOwnList } from "./lists.js"

export const groups = readOwnList("occupational-groups.csv", [
  "code",
  "employer",
  "parent",
  "title_en",
  "title_fr",
  "levels",
  "valid_from",
  "valid_until",
  "successor",
])
