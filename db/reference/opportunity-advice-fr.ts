import type { adviceInEnglish } from "./opportunity-advice-en.js"

type Advice = Readonly<Record<keyof typeof adviceInEnglish, { readonly guidance: string; readonly template: string }>>

/** Les conseils et les modèles en français; même contenu que l’anglais, écrit pour lui-même. */
export const adviceInFrench: Advice = {
  "micro-mission": {
    guidance: `- Nommez un seul résultat, réalisable en plus d’un emploi habituel : un document, une liste, un essai, un événement.
- Indiquez le nombre d’heures par semaine et la durée. Peu de gens peuvent donner plus d’un jour par semaine.
- Demandez les compétences dont la tâche ne peut se passer, trois ou quatre au plus; le reste s’apprend.
- Rappelez qu’il faut en parler à sa ou son gestionnaire avant d’accepter.`,
    template: `**La tâche.** Nous aimerions [résultat attendu] pour [qui s’en servira].

**Ce que vous feriez.** [Deux ou trois étapes concrètes.]

**Ce que vous apprendriez.** [Outils, sujet, personnes rencontrées.]

**Le temps.** [n] heures par semaine pendant [n] semaines; l’horaire se règle avec [nom de la personne qui guide].

**L’accompagnement.** [Nom] vous rencontre au début, puis [rythme], et donne une rétroaction écrite à la fin.`,
  },
  mentoring: {
    guidance: `- Pour offrir du mentorat : dites ce que vous avez vécu qui peut servir à quelqu’un d’autre, plutôt que vos titres.
- Pour en chercher : nommez un ou deux objectifs pour les prochains mois, et ce que vous avez déjà essayé.
- Proposez un rythme, par exemple une heure par mois, et dites si les rencontres se feraient à distance ou en personne.
- Ce qui se dit reste entre les deux personnes. N’écrivez rien sur votre gestionnaire ni sur votre équipe actuelle.`,
    template: `**Qui je suis.** Je travaille dans le domaine [domaine] et j’ai [n] années d’expérience, dont [n] en [sujet].

**Ce que j’offre, ou ce que je cherche.** [Un ou deux objectifs, aussi précis que possible.]

**Notre façon de travailler.** [n] heures par mois, [à distance ou en personne], de [mois] à [mois].

**Ce qui en ferait une réussite.** À la fin, [ce qui aura changé].`,
  },
  "job-swap": {
    guidance: `- Décrivez votre propre poste comme à une nouvelle ou un nouveau collègue : ce qui remplit une semaine normale.
- Donnez votre groupe et votre niveau : l’échange se fait au même niveau ou à un niveau équivalent.
- Dites ce que vous cherchez dans l’autre poste, et ce dont vous ne pourriez vous passer : lieu, horaire, langue.
- Les deux gestionnaires doivent être d’accord. Dites si la personne qui vous dirige est au courant.`,
    template: `**Mon poste.** [Titre], [groupe et niveau], à [organisme et unité], lieu : [ville].

**Une semaine normale.** [Les trois ou quatre tâches qui prennent le plus de temps.]

**Le poste que je cherche.** [Genre de travail, lieu, horaire.]

**Durée et forme.** Du [date] au [date], par [mutation, affectation ou détachement].

**Ma ou mon gestionnaire.** [Est d’accord, est au courant, ne le sait pas encore.]`,
  },
  "job-shadowing": {
    guidance: `- Dites ce qu’il y a à voir : une réunion, une inspection, un quart de travail, un dossier du début à la fin.
- D’une demi-journée à cinq jours, c’est la durée habituelle. Donnez les jours, ou dites comment les choisir.
- Nommez ce qui ne peut pas être montré pour des raisons de confidentialité, et ce qu’il faut porter ou apporter.
- Une personne qui observe pose des questions : gardez du temps pour y répondre.`,
    template: `**L’emploi.** [Titre], unité : [unité]. [Ce que c’est, en une phrase.]

**Ce qu’il y a à voir.** [Activités des journées.]

**Quand.** [n] jours entre le [date] et le [date], choisis ensemble.

**À savoir avant.** [Cote de sécurité, équipement, lieu, confidentialité.]`,
  },
  "assignment-secondment": {
    guidance: `- L’affectation se fait dans un même organisme; le détachement mène dans un autre. Dites de quoi il s’agit.
- Donnez le groupe et le niveau des fonctions, les dates de début et de fin, et si une prolongation est possible.
- La personne garde son poste et y revient : dites ce qu’elle en rapportera.
- Indiquez qui verse le salaire, si vous le savez.`,
    template: `**Les fonctions.** [Titre], [groupe et niveau], à [organisme et unité].

**Ce que vous feriez.** [De trois à cinq fonctions.]

**Ce que nous demandons.** [Compétences et expérience essentielles.]

**La durée.** Du [date] au [date][; prolongation possible jusqu’au (date)].

**L’équipe.** [Taille, façon de travailler, jours sur place.]`,
  },
  deployment: {
    guidance: `- Une mutation dure : décrivez le poste, pas le projet du moment.
- Donnez chaque groupe et niveau accepté. Le passage se fait au même niveau ou à un niveau équivalent; ce n’est pas une promotion.
- Précisez le profil linguistique et le niveau de sécurité du poste.
- Dites comment les personnes seront rencontrées, et quand elles auront une réponse.`,
    template: `**Le poste.** [Titre], [groupe et niveau], à [organisme et unité], lieu : [ville].

**Sa raison d’être.** [Une phrase.]

**Fonctions principales.** [Quatre ou cinq.]

**Exigences du poste.** Langue : [profil]. Sécurité : [niveau].

**La suite.** Rencontres dans la semaine du [date]; une réponse à tout le monde au plus tard le [date].`,
  },
  "job-rotation": {
    guidance: `- Trois personnes ou plus occupent tour à tour leurs postes respectifs : dites qui en fait déjà partie, par poste plutôt que par nom.
- Donnez la durée de chaque tour et l’ordre, s’il est connu.
- Précisez le niveau que tous les postes ont en commun.
- Dites ce que chaque personne doit savoir faire dès le premier jour.`,
    template: `**Le cercle.** [n] postes : [titres, groupes et niveaux, organismes].

**Mon poste.** [Ce qui remplit une semaine normale.]

**Le déroulement.** Des tours de [n] semaines, du [date] au [date].

**Le passage d’un poste à l’autre.** [Qui montre quoi, et quand.]`,
  },
  "skill-sharing": {
    guidance: `- Nommez une seule habileté et le niveau que les gens atteindront : « faire un tableau croisé », plutôt que « connaître les chiffriers ».
- Dites si vous formez un groupe, travaillez à côté d’une personne ou prêtez main-forte dans une tâche.
- Indiquez ce qu’il faut déjà savoir et ce qu’il faut apporter.
- Si vous cherchez une habileté : dites à quoi elle vous servira.`,
    template: `**L’habileté.** [Habileté], jusqu’au niveau [niveau].

**Comment.** [n] séances de [n] minutes, [à distance ou en personne], pour [n] personnes.

**Avant.** [Ce qu’il faut savoir ou installer.]

**Après.** Vous saurez [quoi].`,
  },
  "peer-coaching": {
    guidance: `- Nommez un défi précis qui a une date : une entrevue, une première équipe, un exposé difficile.
- Quelques rencontres suffisent. Dites combien, de quelle durée et jusqu’à quand.
- La personne qui accompagne pose des questions et écoute : c’est l’autre qui décide.
- Ce qui se dit reste entre les deux.`,
    template: `**Le défi.** Le [date], il s’agira de [quoi].

**Ce qui aiderait.** [Exercices, questions, un autre regard, des exemples.]

**Comment.** [n] rencontres de [n] minutes d’ici au [date].

**L’expérience.** [Ce que la personne qui accompagne a fait de semblable.]`,
  },
  "job-sharing": {
    guidance: `- Deux personnes à temps partiel occupent ensemble un poste à temps plein : dites comment la semaine serait partagée.
- Décrivez le poste et son niveau, et dites à qui il revient aujourd’hui.
- Nommez ce que les deux doivent avoir en commun : une boîte de courriel, une demi-journée, des dossiers.
- Parlez d’abord à votre gestionnaire : le temps partiel demande une entente.`,
    template: `**Le poste.** [Titre], [groupe et niveau], à [organisme et unité].

**La semaine.** Je travaillerais [jours]; l’autre personne travaillerait [jours]; nous serions là toutes les deux [demi-journée].

**Les fonctions.** [Celles qui sont partagées, et celles que chacune garde.]

**À partir de.** [Date], avec un premier bilan après [n] mois.`,
  },
  casual: {
    guidance: `- L’emploi occasionnel se limite à 90 jours ouvrables par année civile dans un même organisme : comptez-les avant de publier.
- Donnez les dates, l’horaire et le lieu : les gens organisent leur vie autour d’eux.
- Demandez seulement ce que le travail exige. Il n’est pas nécessaire d’avoir travaillé dans la fonction publique.
- Précisez le niveau de sécurité : il décide souvent de la date où une personne peut commencer.`,
    template: `**Le travail.** [Titre], à [organisme et unité], lieu : [ville].

**Ce que vous feriez.** [Trois ou quatre tâches.]

**Quand.** Du [date] au [date], [n] jours par semaine, au plus 90 jours ouvrables dans l’année.

**Ce que nous demandons.** [Compétences essentielles.] Niveau de sécurité : [niveau].`,
  },
  "student-integration": {
    guidance: `- Ce type s’adresse aux personnes diplômées qui ont travaillé dans la fonction publique pendant leurs études : dites quels programmes vous acceptez.
- Décrivez un premier emploi : qui guidera la personne, et ce qu’elle apprendra la première année.
- Indiquez depuis combien de temps le diplôme peut avoir été obtenu, s’il y a une limite.
- Demandez un diplôme précis seulement si le poste l’exige.`,
    template: `**Le poste.** [Titre], [groupe et niveau], à [organisme et unité], lieu : [ville].

**Vos premiers mois.** [Ce que vous apprendriez, et avec qui.]

**Qui peut postuler.** Vous avez travaillé dans la fonction publique pendant vos études, dans [programmes], et votre diplôme date [de (date) ou d’après].

**Ce que nous demandons.** [Compétences essentielles.]`,
  },
  collaboration: {
    guidance: `- Dites ce que vous voulez faire ensemble et où en est le projet : une idée, une ébauche, une chose qui fonctionne.
- Nommez ce que vous apportez et ce qui manque : des gens, des données, un lieu d’essai, une autre langue.
- Indiquez ce que chaque organisme pourra réutiliser, et sous quelle licence.
- Donnez une première date pour en parler, pas seulement une date limite.`,
    template: `**Le projet.** [Ce que c’est, pour qui, et où il en est.]

**Qui en fait déjà partie.** [Organismes et rôles.]

**Ce qui manque.** [Compétences, données, lieux d’essai.]

**Notre façon de travailler.** [Rythme, outils, langues.]

**Ce qui en sortira.** [Résultat, et qui pourra s’en servir.]`,
  },
  interchange: {
    guidance: `- Un échange lie la fonction publique fédérale et un organisme de l’extérieur, pour un temps fixé : nommez les deux.
- Dites ce que chacun y gagne, et ce que la personne rapportera.
- Donnez les dates et dites qui paie : la personne reste à l’emploi de son organisme d’origine.
- Pensez aux conflits d’intérêts avant de publier : dites à quoi la personne ne pourra pas travailler.`,
    template: `**L’hôte.** [Organisme], [secteur], lieu : [ville].

**Les fonctions.** [De trois à cinq.]

**Ce que chacun y gagne.** [L’hôte, l’organisme d’origine, la personne.]

**Durée et conditions.** Du [date] au [date]; le salaire est versé par [organisme].

**Limites.** [Sujets auxquels la personne ne toucherait pas.]`,
  },
}
