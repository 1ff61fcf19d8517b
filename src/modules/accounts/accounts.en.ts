export const accounts = {
  refusals: {
    "text-too-long": "Shorten this answer.",
    "account-changed-meanwhile": "This account has changed in the meantime. Open the page again.",
  },
  noticeGroup: "My account",
  mail: {
    hello: (v: { displayName: string }) => `Hello ${v.displayName},`,
    whyAccount: "You receive this message because of your account.",
  },
}

export type AccountsMessages = typeof accounts
