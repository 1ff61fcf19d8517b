import type { RequestsMessages } from "./requests.en.js"

export const requests: RequestsMessages = {
  title: "Demander un jumelage",
  lead: "Les personnes qui ont une place libre et correspondent à votre inscription, de la meilleure concordance à la plus faible. Vous pouvez en demander une à la fois; si elle accepte, le jumelage commence.",
  ask: "Demander ce jumelage",
  askNamed: (v) => `Demander un jumelage avec ${v.name}`,
  none: "Personne à qui demander pour le moment",
  noneText: "Aucune place libre ne correspond à votre inscription, ou vous avez déjà une proposition ou un jumelage.",
  confirmations: { "mentor-requested": "Votre demande est envoyée. Un avis vous donnera la réponse." },
}
