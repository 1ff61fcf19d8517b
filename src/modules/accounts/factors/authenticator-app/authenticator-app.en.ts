export const authenticatorApp = {
  title: "Authenticator app",
  lead: "An authenticator app shows a code of six digits that changes every 30 seconds. Any app of this kind works.",
  begin: "Add an app",
  scanTitle: "1. Give the secret to your app",
  scan: "In the app, choose to add an account, then point the camera at this picture.",
  picture: "Picture (QR code) that holds the secret; the same secret is written below",
  open: "Open the app on this device",
  type: "Or type this secret in the app",
  codeTitle: "2. Enter the code that the app shows",
  code: "Code of six digits",
  confirm: "Put the app into service",
  again: "Make another secret",
  inService: "The app is in service. Signing in asks for its code.",
  remove: "Remove the app",
  removalTitle: "Remove the authenticator app",
  removalLead: "Signing in will no longer ask for its code. With no other second step, your recovery codes stop too.",
  keep: "Keep the app",
  refusals: {
    "authenticator-app-exists": "An authenticator app is already in service. Remove it before you add another one.",
    "authenticator-app-not-begun": "This secret is no longer waiting for a code. Open the page again.",
    "authenticator-code-unknown":
      "This is not the code that the app should show. Check that its clock is right, then enter the code shown now.",
  },
  confirmations: {
    "authenticator-app-added":
      "The app is in service. Make your recovery codes now: they replace the app if you lose it.",
    "authenticator-app-removed": "The app is removed. Signing in no longer asks for its code.",
  },
}

export type AuthenticatorAppMessages = typeof authenticatorApp
