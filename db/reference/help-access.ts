import type { ReferenceArticle } from "./help-article.js"

export const accessArticles: readonly ReferenceArticle[] = [
  {
    code: "change-language",
    category: "access",
    contexts: [],
    fr: {
      question: "Comment lire une page dans l’autre langue?",
      answer: `Choisissez « English » en haut de la page : la même page s’ouvre en anglais. Le site retient ce choix pour votre prochaine visite.

Ce que des personnes ont écrit dans une seule langue est montré tel quel, avec la mention « Non traduit ».`,
    },
    en: {
      question: "How do I read a page in the other language?",
      answer: `Choose “Français” at the top of the page: the same page opens in French. The site remembers this choice for your next visit.

What people wrote in one language only is shown as it is, with the mark “Not translated”.`,
    },
    searchWords: "langue anglais français bilingue traduction language english french bilingual translation",
  },
  {
    code: "language-of-messages",
    category: "access",
    contexts: ["accounts.account"],
    fr: {
      question: "Dans quelle langue m’écrivez-vous?",
      answer: `Dans votre langue de correspondance, choisie à la création du compte, quelle que soit la langue de la page où vous êtes. Si vous laissez un message à l’aide sans compte, nous vous répondons dans la langue de la page.`,
    },
    en: {
      question: "In which language do you write to me?",
      answer: `In your preferred language, chosen when the account was created, whatever the language of the page where you are. If you leave a message in help without an account, we answer in the language of the page.`,
    },
    searchWords: "langue correspondance courriel anglais français preferred language email english french",
  },
  {
    code: "accessibility",
    category: "access",
    contexts: [],
    fr: {
      question: "Le site convient-il à mon lecteur d’écran ou à mon clavier?",
      answer: `Nous le voulons : le site vise la norme WCAG 2.2, niveau AA. Tout se fait au clavier, chaque champ a son étiquette, et un lien « Passer au contenu principal » ouvre chaque page. Vous pouvez agrandir le texte jusqu’à 400 % : les pages se replient sur une colonne.

Si quelque chose vous gêne, [laissez-nous un message](/fr/aide/message) avec le motif « L’accessibilité » : dites quelle page et quelle aide technique vous utilisez.`,
    },
    en: {
      question: "Does the site suit my screen reader or my keyboard?",
      answer: `We want it to: the site aims at WCAG 2.2, level AA. Everything can be done with the keyboard, each field has its label, and a link “Skip to main content” opens each page. You can enlarge text up to 400%: pages fold into one column.

If something is in your way, [leave us a message](/en/help/message) with the reason “Accessibility”: say which page and which assistive technology you use.`,
    },
    searchWords:
      "handicap malvoyant aveugle NVDA JAWS VoiceOver clavier disability blind low vision keyboard WCAG zoom",
  },
  {
    code: "browsers",
    category: "access",
    contexts: [],
    fr: {
      question: "Quels navigateurs puis-je utiliser?",
      answer: `Tous les navigateurs d’aujourd’hui, à jour : Firefox, Chrome, Edge, Safari et ceux qui en dérivent, sur ordinateur, tablette ou téléphone. Il n’y a rien à installer.

Un navigateur plus ancien montre les mêmes contenus, parfois avec une mise en page plus simple.`,
    },
    en: {
      question: "Which browsers can I use?",
      answer: `All browsers of today, up to date: Firefox, Chrome, Edge, Safari and those that come from them, on a computer, a tablet or a telephone. There is nothing to install.

An older browser shows the same contents, sometimes with a simpler layout.`,
    },
    searchWords: "navigateur Internet Explorer compatible version mise à jour browser compatible supported update",
  },
  {
    code: "without-javascript",
    category: "access",
    contexts: [],
    fr: {
      question: "Le site fonctionne-t-il sans JavaScript?",
      answer: `Oui, toutes les pages fonctionnent sans JavaScript. Une seule chose en dépend : les clés d’accès, parce que le navigateur ne les offre pas autrement. Sans JavaScript, utilisez le mot de passe et, au besoin, une application d’authentification.`,
    },
    en: {
      question: "Does the site work without JavaScript?",
      answer: `Yes, all pages work without JavaScript. One thing depends on it: passkeys, because the browser does not offer them otherwise. Without JavaScript, use the password and, if needed, an authenticator app.`,
    },
    searchWords: "script désactivé bloqueur disabled blocker noscript",
  },
  {
    code: "phone-and-small-screens",
    category: "access",
    contexts: [],
    fr: {
      question: "Puis-je utiliser le site sur mon téléphone?",
      answer: `Oui. Les pages s’adaptent aux petits écrans, et tout ce qui se fait sur un ordinateur se fait aussi sur un téléphone. Il n’y a pas d’application à installer. Le site suit aussi le mode sombre de votre appareil.`,
    },
    en: {
      question: "Can I use the site on my telephone?",
      answer: `Yes. Pages adapt to small screens, and everything that can be done on a computer can also be done on a telephone. There is no app to install. The site also follows the dark mode of your device.`,
    },
    searchWords: "mobile cellulaire tablette application mode sombre phone tablet app dark mode",
  },
  {
    code: "print",
    category: "access",
    contexts: [],
    fr: {
      question: "Comment imprimer une page?",
      answer: `Utilisez la commande d’impression de votre navigateur (Ctrl-P, ou Commande-P sur un Mac). Les menus et les boutons ne s’impriment pas, et l’adresse des liens extérieurs paraît à côté d’eux. Pour garder un fichier, choisissez « PDF » dans la même fenêtre.`,
    },
    en: {
      question: "How do I print a page?",
      answer: `Use the print command of your browser (Ctrl-P, or Command-P on a Mac). Menus and buttons are not printed, and the address of outside links appears beside them. To keep a file, choose “PDF” in the same window.`,
    },
    searchWords: "imprimante impression PDF papier printer printing paper",
  },
]
