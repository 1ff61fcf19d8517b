export const members = {
  option: (v: { title: string; number: number }) => `${v.title} (number ${v.number})`,
  invite: "Invite to apply",
  inviteWhom: (v: { name: string }) => `Invite ${v.name} to apply`,
  opportunityFor: (v: { name: string }) => `Opportunity to which you invite ${v.name}`,
  none: "To invite somebody whom you find here, post an opportunity first.",
  refusals: { "invited-to-what": "Choose the opportunity to which you invite this person." },
}

export type MembersMessages = typeof members
