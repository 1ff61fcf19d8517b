import { readOwnList } from "./lists.js"

export const municipalities = readOwnList("municipalities.csv", [
  "code",
  "province",
  "economic_region",
  "title_en",
  "title_fr",
  "other_names_en",
  "other_names_fr",
  "latitude",
  "longitude",
  "population",
  "time_zone",
])
