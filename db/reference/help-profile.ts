import type { ReferenceArticle } from "./help-article.js"

export const profileArticles: readonly ReferenceArticle[] = [
  {
    code: "fill-profile",
    category: "account",
    contexts: ["people.profile"],
    fr: {
      question: "Comment remplir mon profil?",
      answer: `1. Ouvrez [Mon profil](/fr/profil).
2. Choisissez « Modifier » à côté d’une section, remplissez-la, puis répondez à deux questions : qui la voit, et si elle peut servir au jumelage.
3. Choisissez « Enregistrer ».

Aucune section n’est obligatoire. En haut de la page, nous disons ce que chaque ajout changerait. Ce que vous écrivez dans une langue peut s’écrire aussi dans l’autre; sinon, il est montré tel quel, avec la mention « Non traduit ».`,
    },
    en: {
      question: "How do I fill my profile?",
      answer: `1. Open [My profile](/en/profile).
2. Choose “Edit” beside a section, fill it, then answer two questions: who sees it, and whether it may count in matching.
3. Choose “Save”.

No section is required. At the top of the page we say what each addition would change. What you write in one language can be written in the other as well; otherwise it is shown as it is, marked “Not translated”.`,
    },
    searchWords: "remplir compléter section poste langues lieu disponibilité complete fill section position languages",
  },
  {
    code: "who-sees-profile",
    category: "privacy",
    contexts: ["people.profile"],
    fr: {
      question: "Qui voit mon profil?",
      answer: `Personne d’autre que vous, tant que vous n’en décidez pas autrement. Vous choisissez pour chaque section :

- moi seulement;
- mes collègues : les personnes qui ont, comme vous, une appartenance vérifiée au même organisme;
- tous les membres;
- tout le monde, même sans compte.

Votre nom est vu par les personnes qui voient au moins une section. Pour les autres, votre page n’existe pas. Le personnel n’en voit pas plus que les autres membres. La page [Mon profil vu par les autres](/fr/profil/apercu) montre ce que chacun voit.`,
    },
    en: {
      question: "Who sees my profile?",
      answer: `Nobody but you, until you decide otherwise. You choose for each section:

- only me;
- my colleagues: people who, like you, have a verified membership in the same organization;
- all members;
- everyone, even without an account.

Your name is seen by the people who see at least one section. For the others, your page does not exist. Staff see no more of it than other members. The page [My profile as others see it](/en/profile/preview) shows what each of them sees.`,
    },
    searchWords: "visibilité voir cacher public privé collègues visibility hide public private colleagues",
  },
  {
    code: "counts-in-matching",
    category: "privacy",
    contexts: ["people.profile"],
    fr: {
      question: "Que veut dire « servir au jumelage »?",
      answer: `Le jumelage compare des profils avec des possibilités, pour vous proposer des personnes et des possibilités, et vous proposer à d’autres. Une section n’y sert que si vous répondez oui.

C’est une autre question que « qui voit cette section » : une section visible pour vous seulement peut servir au jumelage, et une section que tout le monde voit peut ne pas y servir. Vous changez d’avis quand vous voulez; la page [Historique de mes consentements](/fr/profil/consentements) garde chaque réponse et sa date.`,
    },
    en: {
      question: "What does “count in matching” mean?",
      answer: `Matching compares profiles with opportunities, to suggest people and opportunities to you, and you to others. A section counts only if you answer yes.

It is another question than “who sees this section”: a section that only you can see may count in matching, and a section that everyone sees may not count. You change your mind whenever you wish; the page [Consent history](/en/profile/consents) keeps each answer and its date.`,
    },
    searchWords: "consentement retirer jumelage algorithme consent withdraw matching algorithm",
  },
]
