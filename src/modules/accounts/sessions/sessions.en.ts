export const sessions = {
  signIn: {
    title: "Sign in",
    lead: "One account for the whole platform, whatever your role.",
    identifier: "Email address or username",
    password: "Password",
    stays: "Keep me signed in on this device for 30 days",
    staysHint: "Not on a shared computer.",
    submit: "Sign in",
    forgotten: "Forgot your password?",
    noInstructions: "You did not receive the unlocking instructions?",
    none: "No account yet?",
    createAccount: "Create an account",
  },
  refusals: {
    "sign-in-name-missing": "Enter your email address or your username.",
    "sign-in-unknown": "We do not know this name with this password. Check both.",
  },
  confirmations: {
    "signed-out": "Your session has ended.",
  },
}

export type SessionsMessages = typeof sessions
