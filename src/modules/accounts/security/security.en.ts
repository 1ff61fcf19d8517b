export const security = {
  title: "Sign-in and security",
  lead: "How you sign in, and where you are signed in.",
  password: {
    title: "Password",
    text: "Used with your email address or your username.",
    none: "Your account has no password yet: you sign in otherwise.",
    change: "Change the password",
    choose: "Choose a password",
  },
  address: { title: "Email address", change: "Change the email address" },
  factors: "Manage the two-step sign-in",
  sessions: {
    title: "Sessions",
    lead: "Each browser where you are signed in. End those that you do not recognize, then change your password.",
    here: "This session",
    started: "Started:",
    lastSeen: "Last activity:",
    end: "End the session",
    endOf: (v: { browser: string }) => `End the session: ${v.browser}`,
    endOthers: "End all other sessions",
  },
  confirmations: {
    "session-ended-elsewhere": "The session has ended.",
    "other-sessions-ended": "All your other sessions have ended.",
  },
}

export type SecurityMessages = typeof security
