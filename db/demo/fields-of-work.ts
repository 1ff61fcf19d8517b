/** A short work that somebody in this field could ask for, in both languages. */
interface Task {
  readonly en: string
  readonly fr: string
  readonly textEn: string
  readonly textFr: string
}

/** What invented people do and invented opportunities are about; codes are those of db/reference. */
export interface FieldOfWork {
  /** After “in”. */
  readonly en: string
  /** After « en ». */
  readonly fr: string
  readonly workArea: string
  readonly occupation: string
  readonly group: string
  readonly levels: readonly string[]
  readonly study: string
  readonly titles: readonly { readonly en: string; readonly fr: string }[]
  /** The first two are the heart of the work. */
  readonly skills: readonly string[]
  readonly tasks: readonly Task[]
}

const task = (en: string, fr: string, textEn: string, textFr: string): Task => ({ en, fr, textEn, textFr })
const title = (en: string, fr: string) => ({ en, fr })

export const fieldsOfWork: readonly FieldOfWork[] = [
  {
    ...{ en: "data analysis", fr: "analyse de données", workArea: "science", occupation: "21223", study: "27.05" },
    ...{ group: "EC", levels: ["04", "05", "06"] },
    titles: [title("Data Analyst", "Analyste de données"), title("Data Specialist", "Spécialiste des données")],
    skills: ["data-analysis", "data-visualization", "statistics", "r-programming", "sql", "data-quality"],
    tasks: [
      task(
        "Build a dashboard of service wait times",
        "Construire un tableau de bord des délais de service",
        "Our figures sit in twelve spreadsheets. Bring them together in one clear dashboard that managers can read on Monday morning.",
        "Nos chiffres dorment dans douze feuilles de calcul. Réunissez-les dans un tableau de bord clair, que les gestionnaires liront le lundi matin.",
      ),
      task(
        "Check ten years of survey files",
        "Vérifier dix ans de fichiers d’enquête",
        "Find the gaps and the changes of code in our annual survey, and write down what may be compared from year to year.",
        "Trouvez les trous et les changements de codes dans notre enquête annuelle, et notez ce qui se compare d’une année à l’autre.",
      ),
      task(
        "Teach a team to draw honest charts",
        "Apprendre à une équipe à dessiner des graphiques honnêtes",
        "Three short workshops for eight colleagues who present figures to committees.",
        "Trois courts ateliers pour huit collègues qui présentent des chiffres à des comités.",
      ),
    ],
  },
  {
    ...{ en: "policy", fr: "politiques publiques", workArea: "policy", occupation: "41403", study: "45.10" },
    ...{ group: "EC", levels: ["04", "05", "06", "07"] },
    titles: [title("Policy Analyst", "Analyste des politiques"), title("Policy Advisor", "Conseil en politiques")],
    skills: ["policy-analysis", "briefing-notes", "policy-development", "social-policy", "evidence-synthesis"],
    tasks: [
      task(
        "Compare rural transit policies of six provinces",
        "Comparer les politiques de transport rural de six provinces",
        "A ten-page comparison, with what each province learned, for a meeting of deputy ministers.",
        "Une comparaison de dix pages, avec les leçons de chaque province, pour une rencontre de sous-ministres.",
      ),
      task(
        "Review the evidence on four-day weeks",
        "Faire le point sur la semaine de quatre jours",
        "Read what was measured elsewhere and tell us in five pages what it would mean here.",
        "Lisez ce qui a été mesuré ailleurs et dites-nous en cinq pages ce que cela voudrait dire ici.",
      ),
      task(
        "Write a briefing kit for a new file",
        "Rédiger une trousse d’information pour un nouveau dossier",
        "Background, positions and questions that will be asked, in plain language.",
        "Contexte, positions et questions qui seront posées, en langage clair.",
      ),
    ],
  },
  {
    ...{
      en: "human resources",
      fr: "ressources humaines",
      workArea: "human-resources",
      occupation: "11200",
      study: "52.10",
    },
    ...{ group: "PE", levels: ["02", "03", "04"] },
    titles: [
      title("Human Resources Advisor", "Conseil en ressources humaines"),
      title("Staffing Specialist", "Spécialiste en dotation"),
    ],
    skills: ["staffing", "recruitment", "human-resources-management", "onboarding", "candidate-assessment"],
    tasks: [
      task(
        "Redesign the first week of new employees",
        "Repenser la première semaine du personnel",
        "Newcomers wait three days for a computer. Walk their path, then propose a first week that works.",
        "Le personnel attend trois jours un ordinateur. Suivez son parcours, puis proposez une première semaine qui fonctionne.",
      ),
      task(
        "Write interview guides without bias",
        "Rédiger des guides d’entrevue sans biais",
        "Questions and rating scales for five positions, tried with two panels.",
        "Des questions et des échelles de notation pour cinq postes, essayées avec deux comités.",
      ),
      task(
        "Survey why people leave our region",
        "Sonder pourquoi les gens quittent notre région",
        "Interviews with fifteen people who left, and a short report.",
        "Des entrevues avec quinze personnes parties, et un court rapport.",
      ),
    ],
  },
  {
    ...{ en: "software development", fr: "développement logiciel", workArea: "information-technology" },
    ...{ occupation: "21231", study: "11.07", group: "IT", levels: ["02", "03", "04"] },
    titles: [
      title("Software Developer", "Programmation et développement"),
      title("Technical Lead", "Direction technique"),
    ],
    skills: ["software-development", "typescript", "software-testing", "api-design", "devops", "open-source"],
    tasks: [
      task(
        "Automate the tests of a permit application",
        "Automatiser les essais d’une application de permis",
        "Each release takes two days of clicking. Help us let a program do it.",
        "Chaque version demande deux jours de clics. Aidez-nous à confier ce travail à un programme.",
      ),
      task(
        "Prototype an address search",
        "Réaliser un prototype de recherche d’adresses",
        "Two weeks, real addresses, and a demonstration at the end.",
        "Deux semaines, de vraies adresses, et une démonstration à la fin.",
      ),
      task(
        "Publish a code library as open source",
        "Publier une bibliothèque de code libre",
        "Clean it, document it in both languages, choose its licence, open the door.",
        "La nettoyer, la documenter dans les deux langues, choisir sa licence, ouvrir la porte.",
      ),
    ],
  },
  {
    ...{ en: "user experience", fr: "expérience utilisateur", workArea: "client-service", occupation: "21233" },
    ...{ study: "11.10", group: "IT", levels: ["02", "03"] },
    titles: [title("UX Designer", "Conception de l’expérience"), title("Service Designer", "Conception de services")],
    skills: [
      "user-research",
      "service-design",
      "user-experience-design",
      "digital-accessibility",
      "user-interface-design",
    ],
    tasks: [
      task(
        "Test a form with ten seniors",
        "Mettre un formulaire à l’essai avec dix personnes aînées",
        "Prepare, watch, listen, and tell us the three things to mend first.",
        "Préparer, observer, écouter, et nous dire les trois choses à corriger d’abord.",
      ),
      task(
        "Check the accessibility of our intranet",
        "Vérifier l’accessibilité de notre intranet",
        "Twenty pages by keyboard and screen reader, with what to mend and how.",
        "Vingt pages au clavier et au lecteur d’écran, avec ce qu’il faut corriger et comment.",
      ),
      task(
        "Map the journey of a benefit applicant",
        "Tracer le parcours d’une demande de prestation",
        "From the first letter to the first payment, through everybody who touches the file.",
        "De la première lettre au premier paiement, en passant par toutes les mains qui touchent le dossier.",
      ),
    ],
  },
  {
    ...{ en: "cybersecurity", fr: "cybersécurité", workArea: "information-technology", occupation: "21220" },
    ...{ study: "11.10", group: "IT", levels: ["03", "04", "05"] },
    titles: [
      title("Cybersecurity Analyst", "Analyste en cybersécurité"),
      title("Security Specialist", "Spécialiste de la sécurité"),
    ],
    skills: ["cybersecurity", "security-assessment", "incident-response", "identity-management", "risk-management"],
    tasks: [
      task(
        "Run a phishing exercise",
        "Mener un exercice d’hameçonnage",
        "Harmless messages, figures that name nobody, and a lesson that people like.",
        "Des messages inoffensifs, des chiffres qui ne nomment personne et une leçon que les gens aiment.",
      ),
      task(
        "Assess a small cloud service",
        "Évaluer un petit service infonuagique",
        "A questionnaire, two interviews, and a page of risks in words that managers use.",
        "Un questionnaire, deux entrevues, et une page de risques dans les mots des gestionnaires.",
      ),
      task(
        "Rehearse an outage on paper",
        "Répéter une panne sur papier",
        "A tabletop exercise for four teams, with its script and its lessons.",
        "Un exercice sur table pour quatre équipes, avec son scénario et ses leçons.",
      ),
    ],
  },
  {
    ...{ en: "translation", fr: "traduction", workArea: "communications", occupation: "51114", study: "16.01" },
    ...{ group: "TR", levels: ["02", "03", "04"] },
    titles: [title("Translator", "Traduction"), title("Reviser and Terminologist", "Révision et terminologie")],
    skills: ["translation", "official-languages", "terminology", "editing-proofreading", "plain-language-writing"],
    tasks: [
      task(
        "Build a glossary of fisheries",
        "Monter un glossaire des pêches",
        "Three hundred terms in English and French, each with its source.",
        "Trois cents termes en français et en anglais, chacun avec sa source.",
      ),
      task(
        "Revise a web page in both languages at once",
        "Réviser une page Web dans les deux langues à la fois",
        "Neither text is the translation of the other: make them say the same thing well.",
        "Aucun des deux textes n’est la traduction de l’autre : faites-leur dire la même chose, et bien.",
      ),
      task(
        "Coach writers to write for translation",
        "Aider les gens à rédiger en pensant à la traduction",
        "Two lunch talks and a checklist of one page.",
        "Deux dîners-causeries et une liste de contrôle d’une page.",
      ),
    ],
  },
  {
    ...{ en: "communications", fr: "communications", workArea: "communications", occupation: "11202", study: "09.01" },
    ...{ group: "IS", levels: ["03", "04", "05"] },
    titles: [title("Communications Advisor", "Conseil en communication"), title("Web Editor", "Rédaction Web")],
    skills: [
      "strategic-communications",
      "web-writing",
      "plain-language-writing",
      "social-media",
      "internal-communications",
    ],
    tasks: [
      task(
        "Rewrite twenty letters in plain language",
        "Réécrire vingt lettres en langage clair",
        "Letters that people call about, because they did not understand them.",
        "Des lettres au sujet desquelles les gens téléphonent, faute de les avoir comprises.",
      ),
      task(
        "Plan the launch of a mentoring week",
        "Planifier le lancement d’une semaine du mentorat",
        "A plan, a calendar and first messages for six regions.",
        "Un plan, un calendrier et de premiers messages pour six régions.",
      ),
      task(
        "Film three short portraits of colleagues",
        "Tourner trois courts portraits de collègues",
        "With a phone, good sound and captions in both languages.",
        "Avec un téléphone, un bon son et des sous-titres dans les deux langues.",
      ),
    ],
  },
  {
    ...{ en: "finance", fr: "finances", workArea: "finance", occupation: "11101", study: "52.03" },
    ...{ group: "CT-FIN", levels: ["01", "02", "03"] },
    titles: [title("Financial Analyst", "Analyse financière"), title("Budget Officer", "Gestion budgétaire")],
    skills: ["financial-analysis", "budgeting", "forecasting", "financial-reporting", "public-sector-accounting"],
    tasks: [
      task(
        "Explain a budget to those who spend it",
        "Expliquer un budget à ceux et celles qui le dépensent",
        "One page per team, no acronyms, and a talk of half an hour.",
        "Une page par équipe, sans sigle, et une causerie d’une demi-heure.",
      ),
      task(
        "Close the year in a small office",
        "Fermer l’exercice dans un petit bureau",
        "Six weeks in March and April, with a patient team beside you.",
        "Six semaines en mars et en avril, avec une équipe patiente à vos côtés.",
      ),
      task(
        "Cost a new service counter",
        "Chiffrer un nouveau comptoir de service",
        "Three scenarios, five years, and what each assumes.",
        "Trois scénarios, cinq ans, et ce que chacun suppose.",
      ),
    ],
  },
  {
    ...{ en: "internal audit", fr: "audit interne", workArea: "finance", occupation: "11100", study: "52.03" },
    ...{ group: "CT-IAU", levels: ["02", "03", "04"] },
    titles: [title("Internal Auditor", "Audit interne"), title("Audit Manager", "Gestion d’audit")],
    skills: ["internal-audit", "auditing", "risk-management", "financial-controls", "report-writing"],
    tasks: [
      task(
        "Follow up on twelve recommendations",
        "Faire le suivi de douze recommandations",
        "Ask, look at the proof, and say plainly what is done.",
        "Demander, regarder les preuves et dire clairement ce qui est fait.",
      ),
      task(
        "Sample a year of travel claims",
        "Échantillonner une année de demandes de voyage",
        "Draw the sample, read the claims, write two pages.",
        "Tirer l’échantillon, lire les demandes, écrire deux pages.",
      ),
      task(
        "Draw the map of our risks",
        "Dresser la carte de nos risques",
        "Workshops with five directors and one picture at the end.",
        "Des ateliers avec cinq directions et une image à la fin.",
      ),
    ],
  },
  {
    ...{ en: "procurement", fr: "approvisionnement", workArea: "administration", occupation: "12102", study: "52.02" },
    ...{ group: "PG", levels: ["02", "03", "04"] },
    titles: [
      title("Procurement Specialist", "Spécialiste en approvisionnement"),
      title("Contracting Officer", "Gestion de contrats"),
    ],
    skills: ["procurement", "contract-management", "contracting", "negotiation", "vendor-management"],
    tasks: [
      task(
        "Simplify a request for proposals",
        "Simplifier une demande de propositions",
        "From eighty pages to thirty, without losing what the rules ask for.",
        "De quatre-vingts pages à trente, sans rien perdre de ce que les règles demandent.",
      ),
      task(
        "Meet small suppliers of the North",
        "Rencontrer de petits fournisseurs du Nord",
        "Fifteen calls, what keeps them from bidding, and what we could change.",
        "Quinze appels, ce qui les empêche de soumissionner, et ce que nous pourrions changer.",
      ),
      task(
        "Tidy the register of contracts",
        "Mettre de l’ordre dans le registre des contrats",
        "Find duplicates and missing dates among nine hundred lines.",
        "Trouver les doublons et les dates manquantes parmi neuf cents lignes.",
      ),
    ],
  },
  {
    ...{
      en: "project management",
      fr: "gestion de projets",
      workArea: "administration",
      occupation: "13100",
      study: "52.02",
    },
    ...{ group: "AS", levels: ["04", "05", "06"] },
    titles: [title("Project Manager", "Gestion de projets"), title("Project Officer", "Coordination de projets")],
    skills: ["project-management", "project-planning", "stakeholder-engagement", "change-management", "agile-methods"],
    tasks: [
      task(
        "Plan the move of sixty people",
        "Planifier le déménagement de soixante personnes",
        "Boxes, calendars, accessibility, and nobody forgotten.",
        "Des boîtes, des calendriers, l’accessibilité, et personne d’oublié.",
      ),
      task(
        "Rescue a project that is late",
        "Secourir un projet en retard",
        "Two weeks to listen, one page to say what to stop.",
        "Deux semaines pour écouter, une page pour dire quoi arrêter.",
      ),
      task(
        "Set up a simple board of work",
        "Installer un tableau de travail simple",
        "For a team of nine that writes everything in e-mails.",
        "Pour une équipe de neuf personnes qui écrit tout dans des courriels.",
      ),
    ],
  },
  {
    ...{
      en: "client service",
      fr: "service à la clientèle",
      workArea: "client-service",
      occupation: "12101",
      study: "52.04",
    },
    ...{ group: "PM", levels: ["01", "02", "03"] },
    titles: [title("Service Officer", "Service à la clientèle"), title("Benefits Officer", "Prestations")],
    skills: ["client-focus", "service-delivery", "benefits-administration", "active-listening", "complaint-handling"],
    tasks: [
      task(
        "Answer the phone during a busy season",
        "Répondre au téléphone pendant la haute saison",
        "Four weeks, a week of training, and people who are glad to hear a voice.",
        "Quatre semaines, une semaine de formation, et des gens contents d’entendre une voix.",
      ),
      task(
        "Sort a year of complaints",
        "Classer une année de plaintes",
        "Read, group, and tell us the five that come back.",
        "Lire, regrouper, et nous dire les cinq qui reviennent.",
      ),
      task(
        "Open a counter in a community hall",
        "Ouvrir un comptoir dans une salle communautaire",
        "Two days a month, three towns, and a car.",
        "Deux jours par mois, trois villages, et une voiture.",
      ),
    ],
  },
  {
    ...{ en: "law", fr: "droit", workArea: "legal-regulatory", occupation: "41101", study: "22.01" },
    ...{ group: "LP", levels: ["01", "02", "03"] },
    titles: [title("Counsel", "Avocate ou avocat"), title("Legal Advisor", "Conseil juridique")],
    skills: ["legal-research", "administrative-law", "legal-advice", "legal-drafting", "human-rights-law"],
    tasks: [
      task(
        "Research the duty to give reasons",
        "Faire une recherche sur l’obligation de motiver",
        "Recent decisions, in ten pages that officers can use.",
        "Les décisions récentes, en dix pages utiles au personnel.",
      ),
      task(
        "Explain the new privacy rules in an hour",
        "Expliquer en une heure les nouvelles règles de confidentialité",
        "A talk for forty people who handle files, with examples.",
        "Une causerie pour quarante personnes qui traitent des dossiers, avec des exemples.",
      ),
      task(
        "Draft a model agreement between cities",
        "Rédiger une entente type entre municipalités",
        "Short, bilingual, with notes in the margin.",
        "Courte, bilingue, avec des notes dans la marge.",
      ),
    ],
  },
  {
    ...{ en: "inspection", fr: "inspection", workArea: "security-enforcement", occupation: "22111", study: "01.10" },
    ...{ group: "TI", levels: ["04", "05", "06"] },
    titles: [title("Inspector", "Inspection"), title("Compliance Officer", "Conformité")],
    skills: ["inspection", "regulatory-compliance", "investigation", "report-writing", "occupational-health-safety"],
    tasks: [
      task(
        "Try a checklist on the road",
        "Essayer une liste de contrôle sur la route",
        "Ten visits with two inspectors, then say what slowed you down.",
        "Dix visites avec deux personnes de l’inspection, puis dites ce qui vous a ralenti.",
      ),
      task(
        "Photograph what good compliance looks like",
        "Photographier une bonne conformité",
        "A small guide with pictures for new operators.",
        "Un petit guide illustré pour les nouveaux exploitants.",
      ),
      task(
        "Compare our visits with those of two provinces",
        "Comparer nos visites à celles de deux provinces",
        "Who visits whom, how often, and where we overlap.",
        "Qui visite qui, à quelle fréquence, et où nous nous répétons.",
      ),
    ],
  },
  {
    ...{
      en: "laboratory science",
      fr: "sciences de laboratoire",
      workArea: "science",
      occupation: "21110",
      study: "26.01",
    },
    ...{ group: "BI", levels: ["01", "02", "03"] },
    titles: [title("Biologist", "Biologie"), title("Laboratory Scientist", "Sciences de laboratoire")],
    skills: ["laboratory-techniques", "biology", "sample-collection", "scientific-writing", "quality-control"],
    tasks: [
      task(
        "Count plankton for a month",
        "Compter le plancton pendant un mois",
        "Microscope, patience, and a window on the sea.",
        "Un microscope, de la patience, et une fenêtre sur la mer.",
      ),
      task(
        "Put a method on paper",
        "Mettre une méthode sur papier",
        "Our oldest technician retires: write down what she knows.",
        "Notre plus ancienne technicienne part à la retraite : écrivez ce qu’elle sait.",
      ),
      task(
        "Label a collection of seeds",
        "Étiqueter une collection de semences",
        "Four thousand envelopes, one database, two afternoons a week.",
        "Quatre mille enveloppes, une base de données, deux après-midis par semaine.",
      ),
    ],
  },
  {
    ...{ en: "mapping", fr: "cartographie", workArea: "science", occupation: "22214", study: "45.07" },
    ...{ group: "EG", levels: ["04", "05", "06"] },
    titles: [title("Geomatics Specialist", "Géomatique"), title("Cartographer", "Cartographie")],
    skills: ["geographic-information-systems", "cartography", "remote-sensing", "data-quality", "land-surveying"],
    tasks: [
      task(
        "Map the services of a region",
        "Cartographier les services d’une région",
        "One layer per service, and a map that prints on one page.",
        "Une couche par service, et une carte qui s’imprime sur une page.",
      ),
      task(
        "Find flooded roads in satellite pictures",
        "Trouver les routes inondées sur des images satellites",
        "Three springs of pictures and a quiet office.",
        "Trois printemps d’images et un bureau calme.",
      ),
      task(
        "Name places in Indigenous languages on our maps",
        "Nommer les lieux en langues autochtones sur nos cartes",
        "With two communities, at their pace.",
        "Avec deux communautés, à leur rythme.",
      ),
    ],
  },
  {
    ...{
      en: "records management",
      fr: "gestion documentaire",
      workArea: "administration",
      occupation: "12112",
      study: "25.01",
    },
    ...{ group: "LS", levels: ["01", "02", "03"] },
    titles: [title("Archivist", "Archivistique"), title("Information Officer", "Gestion de l’information")],
    skills: [
      "records-management",
      "archival-science",
      "information-management",
      "access-to-information",
      "digital-literacy",
    ],
    tasks: [
      task(
        "Empty a shared drive",
        "Vider un lecteur partagé",
        "Nine years of files, rules that exist already, and a team that will thank you.",
        "Neuf ans de fichiers, des règles qui existent déjà, et une équipe qui vous remerciera.",
      ),
      task(
        "Describe a box of photographs",
        "Décrire une boîte de photographies",
        "Two hundred pictures of lighthouses wait for a name and a date.",
        "Deux cents images de phares attendent un nom et une date.",
      ),
      task(
        "Prepare answers to access requests",
        "Préparer des réponses aux demandes d’accès",
        "A busy season, a good guide and a calm coach.",
        "Une saison chargée, un bon guide et une personne calme à vos côtés.",
      ),
    ],
  },
  {
    ...{
      en: "emergency management",
      fr: "gestion des urgences",
      workArea: "security-enforcement",
      occupation: "41400",
      study: "43.03",
    },
    ...{ group: "PM", levels: ["04", "05", "06"] },
    titles: [title("Emergency Planner", "Planification d’urgence"), title("Operations Officer", "Opérations")],
    skills: [
      "emergency-management",
      "business-continuity",
      "risk-management",
      "crisis-communications",
      "operations-management",
    ],
    tasks: [
      task(
        "Write a plan for a heat wave",
        "Rédiger un plan pour une vague de chaleur",
        "Who calls whom, where people can cool down, and how we know it works.",
        "Qui appelle qui, où les gens se rafraîchissent, et comment savoir que cela fonctionne.",
      ),
      task(
        "Staff an operations centre at night",
        "Assurer la nuit d’un centre des opérations",
        "Ten nights in the fire season, training included.",
        "Dix nuits pendant la saison des feux, formation comprise.",
      ),
      task(
        "Gather the lessons of three floods",
        "Réunir les leçons de trois inondations",
        "Interviews with twelve people, and one page each.",
        "Des entrevues avec douze personnes, et une page chacune.",
      ),
    ],
  },
  {
    ...{
      en: "labour relations",
      fr: "relations de travail",
      workArea: "human-resources",
      occupation: "11200",
      study: "52.10",
    },
    ...{ group: "PE", levels: ["03", "04", "05"] },
    titles: [title("Labour Relations Advisor", "Conseil en relations de travail"), title("Mediator", "Médiation")],
    skills: ["labour-relations", "mediation", "grievance-handling", "conflict-resolution", "collective-bargaining"],
    tasks: [
      task(
        "Prepare managers for difficult conversations",
        "Préparer des gestionnaires aux conversations difficiles",
        "Four cases to play, with a colleague from the union.",
        "Quatre cas à jouer, avec une personne du syndicat.",
      ),
      task(
        "Read five years of grievances",
        "Lire cinq ans de griefs",
        "Look for what could have been settled in a corridor.",
        "Cherchez ce qui aurait pu se régler dans un couloir.",
      ),
      task(
        "Compare telework clauses",
        "Comparer des clauses de télétravail",
        "Eight agreements in one table.",
        "Huit conventions dans un même tableau.",
      ),
    ],
  },
  {
    ...{
      en: "Indigenous relations",
      fr: "relations avec les Autochtones",
      workArea: "policy",
      occupation: "41403",
      study: "45.10",
    },
    ...{ group: "EC", levels: ["05", "06", "07"] },
    titles: [
      title("Indigenous Relations Advisor", "Conseil en relations avec les Autochtones"),
      title("Engagement Lead", "Mobilisation"),
    ],
    skills: [
      "indigenous-relations",
      "cultural-competence",
      "stakeholder-engagement",
      "public-consultation",
      "duty-to-consult",
    ],
    tasks: [
      task(
        "Prepare meetings with two communities",
        "Préparer des rencontres avec deux communautés",
        "Protocol, travel, interpretation, and time to listen.",
        "Le protocole, les déplacements, l’interprétation, et du temps pour écouter.",
      ),
      task(
        "Plan a day of learning on the land",
        "Planifier une journée d’apprentissage sur le territoire",
        "With an Elder and twelve colleagues.",
        "Avec une Aînée et douze collègues.",
      ),
      task(
        "Review a consultation guide",
        "Réviser un guide de consultation",
        "Read it as those who are consulted would.",
        "Lisez-le comme le feraient celles et ceux que l’on consulte.",
      ),
    ],
  },
  {
    ...{ en: "training", fr: "formation", workArea: "human-resources", occupation: "11201", study: "13.12" },
    ...{ group: "AS", levels: ["03", "04", "05"] },
    titles: [
      title("Learning Advisor", "Conseil en apprentissage"),
      title("Instructional Designer", "Conception pédagogique"),
    ],
    skills: ["instructional-design", "employee-training", "adult-education", "meeting-facilitation", "online-teaching"],
    tasks: [
      task(
        "Turn a slide deck into a lesson",
        "Transformer un diaporama en leçon",
        "Ninety slides nobody remembers; one lesson people use.",
        "Quatre-vingt-dix diapositives que personne ne retient; une leçon dont les gens se servent.",
      ),
      task(
        "Lead conversation circles in the other official language",
        "Animer des cercles de conversation dans l’autre langue officielle",
        "Six people, one hour a week, no grammar table in sight.",
        "Six personnes, une heure par semaine, aucun tableau de grammaire à l’horizon.",
      ),
      task(
        "Measure what a course changed",
        "Mesurer ce qu’un cours a changé",
        "Before, after, and three months later.",
        "Avant, après, et trois mois plus tard.",
      ),
    ],
  },
  {
    ...{ en: "public health", fr: "santé publique", workArea: "science", occupation: "31301", study: "51.38" },
    ...{ group: "NU-CHN", levels: ["02", "03", "04"] },
    titles: [
      title("Public Health Nurse", "Soins infirmiers en santé publique"),
      title("Health Program Officer", "Programmes de santé"),
    ],
    skills: ["public-health", "epidemiology", "health-education", "nursing-care", "infection-control"],
    tasks: [
      task(
        "Prepare a vaccination day in a remote community",
        "Préparer une journée de vaccination en région éloignée",
        "Cold boxes, posters, and a plane that waits for the weather.",
        "Des glacières, des affiches, et un avion qui attend le beau temps.",
      ),
      task(
        "Update a guide on heat and health",
        "Mettre à jour un guide sur la chaleur et la santé",
        "New evidence, old examples: keep what works.",
        "De nouvelles preuves, de vieux exemples : gardez ce qui sert.",
      ),
      task(
        "Answer teachers’ questions on head lice",
        "Répondre aux questions du personnel enseignant sur les poux",
        "Twelve answers of five lines, with kindness.",
        "Douze réponses de cinq lignes, avec bienveillance.",
      ),
    ],
  },
  {
    ...{
      en: "program evaluation",
      fr: "évaluation de programmes",
      workArea: "policy",
      occupation: "41400",
      study: "45.10",
    },
    ...{ group: "EC", levels: ["04", "05", "06"] },
    titles: [title("Evaluator", "Évaluation"), title("Performance Measurement Officer", "Mesure du rendement")],
    skills: [
      "program-evaluation",
      "performance-measurement",
      "survey-design",
      "qualitative-research",
      "gender-based-analysis",
    ],
    tasks: [
      task(
        "Ask forty participants what changed for them",
        "Demander à quarante personnes ce qui a changé pour elles",
        "Interviews by phone in both languages, with a guide that exists.",
        "Des entrevues au téléphone dans les deux langues, avec un guide qui existe déjà.",
      ),
      task(
        "Choose five indicators instead of fifty",
        "Choisir cinq indicateurs plutôt que cinquante",
        "A workshop, a page, and the courage to strike out.",
        "Un atelier, une page, et le courage de rayer.",
      ),
      task(
        "Review a plan with a gender lens",
        "Relire un plan sous l’angle du genre",
        "Who is left out, and what would bring them in.",
        "Qui est laissé de côté, et ce qui lui ouvrirait la porte.",
      ),
    ],
  },
]
