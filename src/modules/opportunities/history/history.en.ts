export const history = {
  title: "History",
  platform: "The platform",
  staff: "The staff of the platform",
  changeOf: (v: { from: string; to: string }) => `From “${v.from}” to “${v.to}”`,
  all: "See the whole history",
}

export type HistoryMessages = typeof history
