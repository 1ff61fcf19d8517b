export const accounts = {
  refusals: {
    "text-too-long": "Shorten this answer.",
    "too-many-messages": "Many messages were asked for in a short time. Wait an hour, then try again.",
    "account-changed-meanwhile": "This account has changed in the meantime. Open the page again.",
  },
  noticeGroup: "My account",
  securityNotices: "Security of my account",
  mail: {
    hello: (v: { displayName: string }) => `Hello ${v.displayName},`,
    whyAccount: "You receive this message because of your account.",
  },
}

export type AccountsMessages = typeof accounts
