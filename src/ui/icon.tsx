/** Drawn on a 20-unit grid: the fonts hold no arrows, stars or ticks. */
const paths = {
  add: "M10 4v12M4 10h12",
  bell: "M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3",
  bookmark: "M5 3h10v14l-5-3.5L5 17z",
  building: "M3 17h14M5 17V6l5-3 5 3v11M8.5 9h.1M11.5 9h.1M8.5 12h.1M11.5 12h.1",
  calendar: "M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3M13 3v3",
  clock: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4l2.8 2",
  dash: "M5 10h10",
  descending: "M5 8l5 5 5-5",
  ascending: "M5 12l5-5 5 5",
  envelope: "M2.5 5h15v10.5h-15zM2.5 5.5l7.5 5.5 7.5-5.5",
  external: "M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8",
  eye: "M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z",
  information: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6.2v.1",
  key: "M7 13.5a3.5 3.5 0 1 1 3.3-4.7H18v3h-2v2h-3v-2h-2.7A3.5 3.5 0 0 1 7 13.5z",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  next: "M4 10h12M11 5l5 5-5 5",
  person: "M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17.5c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5",
  pin: "M7 3h6l-.6 5.5 2.6 2.5v1.5H5V11l2.6-2.5zM10 12.5V18",
  place: "M10 18s6-5.4 6-10A6 6 0 0 0 4 8c0 4.6 6 10 6 10zM10 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  previous: "M16 10H4M9 5l-5 5 5 5",
  remove: "M5 5l10 10M15 5L5 15",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17.5 17.5",
  sortable: "M6 8l4-4 4 4M6 12l4 4 4-4",
  tick: "M4 10.5l4 4 8-9",
  warning: "M10 3l8 14H2zM10 8v4M10 14.6v.1",
} as const

export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths) as readonly IconName[]

/** Always beside words, so it stays silent for screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ic" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
