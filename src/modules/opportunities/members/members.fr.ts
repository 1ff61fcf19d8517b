import type { MembersMessages } from "./members.en.js"

export const members: MembersMessages = {
  option: (v) => `${v.title} (numéro ${v.number})`,
  invite: "Inviter à postuler",
  inviteWhom: (v) => `Inviter ${v.name} à postuler`,
  opportunityFor: (v) => `Possibilité à laquelle vous invitez ${v.name}`,
  none: "Pour inviter une personne que vous trouvez ici, publiez d’abord une possibilité.",
  refusals: { "invited-to-what": "Choisissez la possibilité à laquelle vous invitez cette personne." },
}
