export const sharing = {
  act: "Share",
  title: "Share this opportunity",
  linkTitle: "By link",
  link: "Address of the opportunity",
  linkOpen: "Everybody who has the address can read it.",
  linkMembers: "Members who have the address can read it, after signing in.",
  byMail: "Write an email with the address",
  mailSubject: (v: { title: string }) => `An opportunity for you: ${v.title}`,
  memberTitle: "With a member",
  memberText: "She receives a notice with your name and the address, and no other message.",
  username: "Username",
  usernameHint: "It stands at the end of the address of a member’s profile.",
  send: "Share",
  back: "Back to the opportunity",
  notice: {
    label: "An opportunity that a member shares with you",
    title: (v: { name: string }) => `${v.name} shares an opportunity with you`,
    link: "Read the opportunity",
  },
  confirmations: { "opportunity-shared": "The member receives a notice." },
  refusals: {
    "share-name-missing": "Enter a username.",
    "share-member-unknown": "No member whom you can see has this username. Check it on the profile.",
    "share-with-oneself": "This is your own username. Enter another one.",
    "shared-already": "You have already shared this opportunity with this member.",
    "too-many-shares": "You have shared many opportunities in the last hour. Try again later.",
  },
}

export type SharingMessages = typeof sharing
