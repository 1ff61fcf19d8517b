import type { ReferenceArticle } from "./help-article.js"

export const problemsArticles: readonly ReferenceArticle[] = [
  {
    code: "technical-problem",
    category: "problems",
    contexts: ["support.message"],
    fr: {
      question: "J’ai éprouvé des difficultés techniques avec le site : que dois-je faire?",
      answer: `[Signalez le problème](/fr/aide/probleme). Le formulaire indique déjà la page d’où vous venez, votre navigateur et sa version; vous pouvez les corriger ou les effacer.

Donnez le plus de détails possible :

- les étapes exactes qui ont mené au problème;
- ce que vous attendiez et ce qui s’est passé;
- le texte du message d’erreur et son numéro, s’il y en a un;
- des captures d’écran, jusqu’à trois.`,
    },
    en: {
      question: "I had technical difficulties with the site: what must I do?",
      answer: `[Report the problem](/en/help/problem). The form already states the page where you come from, your browser and its version; you can correct or erase them.

Say as much as you can:

- the exact steps that led to the problem;
- what you expected and what happened;
- the text of the error message and its number, if there is one;
- screenshots, up to three.`,
    },
    searchWords: "bogue erreur panne bug signaler soutien technique error crash broken report technical support",
  },
  {
    code: "page-error-number",
    category: "problems",
    contexts: [],
    fr: {
      question: "Une page dit qu’un problème est survenu et donne un numéro : à quoi sert-il?",
      answer: `Ce numéro permet à notre équipe de retrouver ce qui s’est passé. Rien n’a été enregistré : réessayez dans quelques minutes. Si le problème se répète, [signalez-le](/fr/aide/probleme) et copiez le numéro dans votre message.`,
    },
    en: {
      question: "A page says that something went wrong and gives a number: what is it for?",
      answer: `This number lets our team find what happened. Nothing was saved: try again in a few minutes. If the problem happens again, [report it](/en/help/problem) and copy the number into your message.`,
    },
    searchWords: "erreur 500 référence code error reference internal",
  },
  {
    code: "take-screenshot",
    category: "problems",
    contexts: ["support.message"],
    fr: {
      question: "Comment faire une capture d’écran?",
      answer: `- **Windows** : touches Windows, Maj et S, puis choisissez la partie de l’écran.
- **Mac** : touches Commande, Maj et 4.
- **iPhone ou iPad** : bouton latéral et bouton pour augmenter le volume, ou bouton principal.
- **Android** : bouton marche et bouton pour baisser le volume.

Enregistrez l’image, puis choisissez-la dans le formulaire. Les formats PNG, JPEG et WebP sont acceptés. Masquez ce qui n’est pas utile.`,
    },
    en: {
      question: "How do I take a screenshot?",
      answer: `- **Windows**: the keys Windows, Shift and S, then choose the part of the screen.
- **Mac**: the keys Command, Shift and 4.
- **iPhone or iPad**: the side button and the volume up button, or the home button.
- **Android**: the power button and the volume down button.

Save the picture, then choose it in the form. The formats PNG, JPEG and WebP are accepted. Hide what is not needed.`,
    },
    searchWords: "capture image photo impr écran print screen picture snip",
  },
  {
    code: "follow-message",
    category: "problems",
    contexts: ["support.message"],
    fr: {
      question: "J’ai laissé un message : comment suivre la réponse?",
      answer: `Chaque message reçoit un numéro, affiché à l’écran et envoyé par courriel. Notre réponse vient par courriel.

Si votre session était ouverte, le message et les réponses se trouvent aussi dans [Mes messages](/fr/aide/messages), où vous pouvez ajouter quelque chose. Sinon, laissez un nouveau message et mentionnez le numéro.`,
    },
    en: {
      question: "I left a message: how do I follow the answer?",
      answer: `Each message receives a number, shown on the screen and sent by email. Our answer comes by email.

If your session was open, the message and the answers also stand in [My messages](/en/help/messages), where you can say more. Otherwise, leave a new message and quote the number.`,
    },
    searchWords: "suivi délai réponse numéro attente status follow up waiting time reply number ticket",
  },
  {
    code: "suspicious-email",
    category: "problems",
    contexts: [],
    fr: {
      question: "Un courriel qui semble venir de vous est suspect : comment le signaler?",
      answer: `Ne répondez pas et ne suivez pas ses liens. [Laissez-nous un message](/fr/aide/message) : copiez l’adresse de la personne qui l’a envoyé et quelques mots du texte, ou joignez une capture d’écran.

Nos courriels ne demandent jamais un mot de passe, un code ou un numéro d’assurance sociale.`,
    },
    en: {
      question: "An email that seems to come from you is suspicious: how do I report it?",
      answer: `Do not answer, and do not follow its links. [Leave us a message](/en/help/message): copy the address of whoever sent it and a few words of the text, or attach a screenshot.

Our emails never ask for a password, a code or a Social Insurance Number.`,
    },
    searchWords: "hameçonnage fraude arnaque faux phishing scam fake fraud spoof",
  },
  {
    code: "report-security-flaw",
    category: "problems",
    contexts: [],
    fr: {
      question: "J’ai trouvé une faille de sécurité : à qui le dire?",
      answer: `[Laissez-nous un message](/fr/aide/probleme) sans donner les détails qui permettraient d’exploiter la faille : nous vous répondrons pour les recevoir. N’en parlez pas publiquement avant qu’elle soit réparée, et n’ouvrez pas les renseignements d’autres personnes pour la démontrer.`,
    },
    en: {
      question: "I found a security flaw: whom do I tell?",
      answer: `[Leave us a message](/en/help/problem) without the details that would let somebody use the flaw: we will answer you to receive them. Do not speak of it in public before it is repaired, and do not open the information of other people to demonstrate it.`,
    },
    searchWords: "vulnérabilité sécurité divulgation vulnerability disclosure security",
  },
]
