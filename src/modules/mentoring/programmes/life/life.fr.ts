import type { LifeMessages } from "./life.en.js"

export const life: LifeMessages = {
  title: "Vue d’ensemble",
  statuses: {
    draft: "brouillon",
    submitted: "à approuver",
    approved: "approuvé",
    "access-requested": "accès demandé",
    open: "ouvert",
    paused: "en pause",
    closed: "fermé",
    refused: "refusé",
  },
  statusTexts: {
    draft:
      "Seule son équipe voit le programme. Il peut ouvrir tel quel : chaque autre réglage a une valeur par défaut.",
    submitted: "L’administration de la plateforme répondra. Vous recevrez un avis.",
    approved: "Le programme peut ouvrir.",
    "access-requested": "L’accès est demandé.",
    open: "L’inscription est possible à tout moment.",
    paused:
      "Personne ne peut s’inscrire et aucun nouveau jumelage n’est proposé. Les jumelages en cours se poursuivent.",
    closed: "Personne ne peut plus s’inscrire. Les jumelages en cours se poursuivent jusqu’à leur fin.",
    refused: "Le programme n’est pas approuvé. Changez ce qui est demandé, puis refaites la demande.",
  },
  forMinors: "Ce programme ne peut pas ouvrir",
  forMinorsText:
    "Il pourrait accueillir des personnes de moins de 18 ans. Une vérification des gens qui participent doit d’abord exister, et la plateforme n’en a pas encore. Si tout le monde est majeur, dites-le à la page « Présentation ».",
  note: "Réponse de l’administration",
  acts: {
    submit: "Demander l’approbation",
    amend: "Modifier le programme",
    open: "Ouvrir le programme",
    pause: "Mettre le programme en pause",
    resume: "Rouvrir le programme",
    close: "Fermer le programme",
  },
  publicPage: "Voir la page publique",
  facts: {
    status: "État",
    openedAt: "Ouvert le",
    host: "Organisme d’accueil",
    contact: "Personne-ressource",
    notYet: "Pas encore",
  },
  closing: {
    title: "Fermer le programme",
    lead: "Un programme fermé ne rouvre pas.",
    text: "Personne ne peut plus s’inscrire, et les propositions sans réponse sont retirées. Les jumelages en cours se poursuivent jusqu’à leur fin, avec leurs rencontres et leurs bilans.",
    submit: "Fermer le programme pour de bon",
    keep: "Le garder ouvert",
  },
  desk: {
    title: "Programmes à approuver",
    none: "Aucun programme n’attend de réponse",
    noneText: "Un programme se trouve ici quand son équipe demande l’approbation avant d’ouvrir.",
    caption: (v) => (v.n <= 1 ? `${v.n} programme attend` : `${v.n} programmes attendent`),
    name: "Programme",
    host: "Organisme d’accueil",
    since: "Commencé le",
    decide: "Votre réponse",
    noteLabel: "Ce que vous répondez à l’équipe",
    noteHint: "Nécessaire si vous n’approuvez pas. L’équipe la lit.",
    approve: "Approuver le programme",
    refuse: "Ne pas approuver",
  },
  notices: {
    labels: { submitted: "Programmes à approuver", decided: "Réponses au sujet d’un programme que vous dirigez" },
    submitted: {
      title: (v) => `Programme à approuver : ${v.name}`,
      text: "Son équipe demande à l’ouvrir. Lisez ce qu’il dit, puis répondez.",
      link: "Lire le programme",
    },
    decided: {
      approved: { title: (v) => `Programme approuvé : ${v.name}`, text: "Vous pouvez l’ouvrir maintenant." },
      refused: {
        title: (v) => `Programme non approuvé : ${v.name}`,
        text: "La réponse de l’administration est à la page du programme. Changez ce qui est demandé, puis refaites la demande.",
      },
      link: "Aller au programme",
    },
  },
  refusals: {
    "programme-changed-meanwhile": "Quelqu’un d’autre vient de changer ce programme. Consultez-le de nouveau.",
    "programme-saved-meanwhile":
      "Quelqu’un d’autre vient d’enregistrer une autre version de cette page. La vôtre est conservée ci-dessous : l’enregistrer de nouveau la met à la place de l’autre.",
    "programme-for-minors":
      "Ce programme pourrait accueillir des personnes de moins de 18 ans : une vérification doit d’abord exister, et la plateforme n’en a pas encore. Si tout le monde est majeur, dites-le à la page « Présentation ».",
    "programme-needs-approval":
      "L’administration de la plateforme approuve ce programme avant son ouverture. Demandez d’abord l’approbation.",
    "programme-needs-no-approval": "Aucune approbation n’est nécessaire ici : vous pouvez ouvrir le programme.",
    "refusal-reason-missing": "Écrivez pourquoi vous n’approuvez pas ce programme.",
  },
  confirmations: {
    "programme-submit": "La demande est envoyée. Vous recevrez un avis quand il y aura une réponse.",
    "programme-approve": "Le programme est approuvé. Son équipe reçoit un avis.",
    "programme-refuse": "Le programme n’est pas approuvé. Son équipe reçoit votre réponse.",
    "programme-amend": "Le programme est de nouveau un brouillon : modifiez-le, puis refaites la demande.",
    "programme-open": "Le programme est ouvert. L’inscription se fait à partir de sa page publique.",
    "programme-pause": "Le programme est en pause. Les jumelages en cours se poursuivent.",
    "programme-resume": "Le programme est de nouveau ouvert.",
    "programme-close": "Le programme est fermé. Les jumelages en cours se poursuivent jusqu’à leur fin.",
  },
}
