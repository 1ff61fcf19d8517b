import { wording } from "../../../platform/wording.js"
import type { RunsMessages } from "./runs.en.js"

const f = wording.fr

export const runs: RunsMessages = {
  kind: "Calcul de jumelage",
  approvalKind: "Propositions d’un calcul de jumelage",
  aims: { "most-people": "Le plus de personnes", "best-fit": "La meilleure concordance, certaines attendent" },
  list: {
    title: "Calculs de jumelage",
    lead: "Un calcul trouve les meilleurs jumelages parmi toutes les personnes qui attendent, et prouve qu’il n’y en a pas de meilleurs. Rien ne part avant votre approbation.",
    begin: "Lancer un essai à blanc",
    stream: "Volet",
    caption: "Calculs, du plus récent au plus ancien",
    run: "Calcul",
    asked: "Demande",
    by: "Demande de",
    night: "Chaque nuit",
    somebody: "La coordination",
    pairs: "Jumelages",
    state: "État",
    solving: "en cours",
    solved: "prêt",
    failed: "sans résultat",
    none: "Aucun calcul pour le moment",
    noneText: "Le premier se fera cette nuit, ou dès que vous le lancez.",
  },
  title: (v) => `Essai à blanc ${f.number(v.number)}`,
  dryRun: "Essai à blanc",
  nothingSent: "Rien n’est parti",
  sent: (v) =>
    f.plural(v.n, { one: `${f.number(v.n)} proposition faite`, other: `${f.number(v.n)} propositions faites` }),
  solving: "Le calcul est en cours. La plupart prennent une seconde ou deux.",
  failed: {
    title: "Ce calcul n’a pas de résultat",
    unproven:
      "Le résultat n’a pas réussi la vérification de sa preuve : rien n’en est conservé et rien n’est parti. Dites-le à notre personnel; entre-temps, des jumelages peuvent se faire à la main.",
    unexpected: "Le calcul s’est arrêté avant la fin. Rien n’est conservé et rien n’est parti. Lancez-en un autre.",
  },
  figures: {
    pairs: "Jumelages",
    ofMentees: (v) =>
      f.plural(v.n, {
        one: `sur ${f.number(v.n)} personne mentorée`,
        other: `sur ${f.number(v.n)} personnes mentorées`,
      }),
    mean: "Pointage moyen",
    outOf: "sur 1\u00a0000",
    lowest: "Jumelage le plus faible",
    threshold: (v) => `seuil de ${f.number(v.points)}, moindre avec l’attente`,
    places: "Places utilisées",
    ofPlaces: (v) => `sur ${f.number(v.n)}`,
    left: "Sans jumelage",
    overdue: "Attentes trop longues servies",
    ofOverdue: (v) => `sur ${f.number(v.n)} de plus de ${f.number(v.weeks)} semaines`,
    none: "aucun",
  },
  proof: (v) =>
    `Résultat prouvé optimal : à ces réglages, aucun autre ensemble de jumelages ne sert plus de personnes ni n’obtient un meilleur pointage. Calculé le ${f.dateTime(v.at, v.timeZone)}, jeu de règles ${v.rules}, germe ${f.number(v.seed)}.`,
  check: "Vérifier la preuve et refaire le calcul",
  distribution: {
    title: "Répartition des pointages",
    caption: "Jumelages par tranche de 50 points",
    band: "Tranche",
    pairs: "Jumelages",
    summary: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} jumelage, entre ${f.number(v.from)} et ${f.number(v.to)} points.`,
        other: `${f.number(v.n)} jumelages, entre ${f.number(v.from)} et ${f.number(v.to)} points.`,
      }),
    from: (v) => `de ${f.number(v.from)} à ${f.number(v.to)}`,
  },
  left: {
    title: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} personne sans jumelage, et pourquoi`,
        other: `${f.number(v.n)} personnes sans jumelage, et pourquoi`,
      }),
    nobody: "Personne n’est sans jumelage.",
    caption: "Personnes sans jumelage, de la plus longue attente à la plus courte",
    person: "Personne",
    wait: "Attente",
    why: "Pourquoi",
    change: "Ce qui le changerait",
    nobodyHere: "Personne n’a de place de mentorat dans ce volet",
    worthTooLittle: "Une place est libre, mais la donner coûterait trop de points à d’autres",
    mostPeople: "Le but « Le plus de personnes »",
    belowThreshold: (v) =>
      `Le meilleur jumelage, à ${f.number(v.best)} points, n’atteint pas le seuil de ${f.number(v.needed)}`,
    lowerThreshold: (v) => `Un seuil de ${f.number(v.best)} ou moins`,
    placesTaken: (v) =>
      f.plural(v.n, {
        one: "La seule personne qui convient n’a plus de place",
        other: `Les ${f.number(v.n)} personnes qui conviennent n’ont plus de place`,
      }),
    morePlaces: "Une place de plus chez l’une de ces personnes",
    nobodyEligible: (v) => `Personne ne répond aux exigences : ${v.gates.join("; ")}`,
    moreMentors: "Un appel à d’autres mentores et mentors",
    remedies: {
      "accept-mode": "Une autre façon acceptée de se rencontrer",
      "travel-farther": "Un déplacement plus long accepté",
      "free-more-time": "Plus de moments offerts dans la semaine",
      "ask-lower-level": "Un niveau de langue demandé moins élevé",
      "finish-steps": "L’étape de l’inscription qui manque",
      "prefer-identity": "Un vécu commun souhaité plutôt qu’exigé",
    },
  },
  weeks: (v) => f.plural(v.n, { one: `${f.number(v.n)} semaine`, other: `${f.number(v.n)} semaines` }),
  pinned: "fixé",
  overdue: "Trop longue",
  whatIf: {
    title: "Et si",
    text: "Fait un nouveau calcul à côté de celui-ci, avec vos jumelages fixés.",
    threshold: "Pointage le plus bas accepté",
    aim: "But",
    button: "Refaire le calcul",
  },
  compared: (v) =>
    `Comparé au calcul ${f.number(v.number)} : jumelages changés, ${f.number(v.changed)}; jumelages d’alors, ${f.number(v.pairs)}.`,
  pairs: {
    title: "Jumelages",
    find: "Trouver une personne",
    search: "Trouver",
    tabs: "Jumelages montrés",
    all: (v) => `Tous : ${f.number(v.n)}`,
    pinned: (v) => `Fixés : ${f.number(v.n)}`,
    changed: (v) => `Changés : ${f.number(v.n)}`,
    weak: (v) => `Sous 550 : ${f.number(v.n)}`,
    caption: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} jumelage`,
        other: `${f.number(v.n)} jumelages, de la plus longue attente à la plus courte`,
      }),
    pages: "Pages de jumelages",
    choose: "Choix",
    chooseNamed: (v) => `Choisir le jumelage de cette personne : ${v.name}`,
    mentee: "Personne mentorée",
    mentor: "Mentorat",
    others: "Autres choix",
    score: "Pointage",
    strongest: "Point fort",
    weakest: "Point faible",
    waiting: "Attente",
    state: "État",
    look: "Voir ou échanger",
    lookNamed: (v) => `Voir ou échanger le jumelage de cette personne : ${v.name}`,
    none: "Aucun jumelage ne répond à cette recherche.",
    approveChosen: "Approuver les jumelages choisis",
    approveAll: (v) =>
      f.plural(v.n, {
        one: `Approuver et envoyer ${f.number(v.n)} proposition`,
        other: `Approuver et envoyer ${f.number(v.n)} propositions`,
      }),
    approveText:
      "Chaque jumelage approuvé devient une proposition. La personne mentorée la reçoit par courriel; si le programme demande l’accord chaque fois, la mentore ou le mentor répond d’abord.",
  },
  mentee: {
    title: (v) => `Jumelage de cette personne : ${v.name}`,
    look: "Cette page montre ce que des personnes ont répondu. Votre visite est consignée, et elles peuvent le voir.",
    why: "Points de chaque critère",
    pin: "Fixer ce jumelage",
    pinText: "Les prochains calculs le gardent.",
    unpin: "Ne plus fixer ce jumelage",
    refuse: "Écarter ce jumelage",
    refuseText: "Les prochains calculs trouvent quelqu’un d’autre. Personne ne reçoit d’avis.",
    never: "Jamais ces deux personnes",
    notNow: "Pas maintenant (30 jours)",
    swap: "Une autre personne",
    swapText:
      "Les personnes qui répondent aux exigences, du meilleur pointage au plus faible. En choisir une fixe le jumelage et refait le calcul.",
    swapCaption: "Personnes admissibles",
    places: "Places libres",
    choose: "Choisir",
    chooseNamed: (v) => `Choisir cette personne : ${v.name}`,
    current: "ce jumelage",
    noOther: "Personne d’autre ne répond aux exigences.",
  },
  refusals: {
    "matching-run-not-solved": "Ce calcul n’est pas encore prêt. Consultez-le de nouveau dans un moment.",
    "matching-run-not-proved":
      "La preuve ne tient pas, ou le calcul refait donne d’autres jumelages. Dites-le à notre personnel : n’approuvez rien de ce calcul.",
    "result-not-proven":
      "Le résultat n’a pas réussi la vérification de sa preuve. Rien n’en est conservé. Dites-le à notre personnel.",
    "matching-run-not-next": (v) => `Le prochain calcul de ce programme porte le numéro ${f.number(v.n)}.`,
    "pairs-to-choose": "Choisissez au moins un jumelage.",
    "threshold-out-of-range": "Entrez un pointage de 0 à 1\u00a0000.",
  },
  confirmations: {
    "matching-run-asked": "Le calcul est lancé. Rien n’est envoyé à personne.",
    "matching-run-proved":
      "La preuve tient, et le calcul refait à partir de ce qui est conservé donne les mêmes jumelages.",
    "run-approved": "Les propositions sont en cours. Consultez la page de nouveau dans un moment.",
    "pair-decided": "Votre décision est conservée pour les prochains calculs.",
    "pair-swapped": "Le jumelage est fixé, et un nouveau calcul est lancé.",
  },
}
