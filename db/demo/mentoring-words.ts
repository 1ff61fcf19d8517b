/** What the invented pairs write to each other, and aim at; by the language of the mentee. */
export const demonstrationWords = {
  en: {
    goals: [
      "Lead the Monday team meeting on my own by spring",
      "Say no to one request a week, and explain why",
      "Prepare a one-page brief that the committee reads",
    ],
    first: "Hello! I read your presentation and would gladly begin with how you moved from analyst to manager.",
    answer: "With pleasure. Bring one decision that you find hard at the moment: we shall begin there.",
    note: "We agreed that each meeting begins with what was tried since the last one.",
    own: "Ask next time how she prepared her first budget.",
  },
  fr: {
    goals: [
      "Animer seule la rencontre d’équipe du lundi d’ici le printemps",
      "Dire non à une demande par semaine, et expliquer pourquoi",
      "Préparer une note d’une page que le comité lira",
    ],
    first: "Bonjour! J’ai lu votre présentation; j’aimerais commencer par votre passage d’analyste à gestionnaire.",
    answer: "Avec plaisir. Apportez une décision que vous trouvez difficile en ce moment : nous partirons de là.",
    note: "Nous avons convenu de commencer chaque rencontre par ce qui a été essayé depuis la précédente.",
    own: "Lui demander la prochaine fois comment elle a préparé son premier budget.",
  },
} as const
