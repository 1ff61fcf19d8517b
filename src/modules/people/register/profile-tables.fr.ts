import type { ProfileTablesMessages } from "./profile-tables.en.js"

export const profileTables: ProfileTablesMessages = {
  profileSection: {
    label: "Vos réponses sur les sections de votre profil",
    columns: {
      section: "Section",
      seenBy: "Visible pour",
      countsInMatching: "Sert au jumelage",
      changedAt: "Changement",
    },
  },
  profilePosition: {
    label: "Votre poste actuel",
    columns: {
      titleEn: "Titre en anglais",
      titleFr: "Titre en français",
      unitEn: "Direction, division ou équipe en anglais",
      unitFr: "Direction, division ou équipe en français",
      occupationalGroup: "Groupe professionnel",
      occupationalLevel: "Niveau",
      managementLevel: "Niveau d’encadrement",
      changedAt: "Changement",
    },
  },
  profilePlace: {
    label: "Votre lieu",
    columns: { municipality: "Municipalité", changedAt: "Changement" },
  },
  profileFirstLanguage: {
    label: "Votre première langue officielle",
    columns: { language: "Langue", changedAt: "Changement" },
  },
  profileLanguage: {
    label: "Vos niveaux de langue",
    columns: { language: "Langue", component: "Composante", level: "Niveau", changedAt: "Changement" },
  },
  profileTelephone: {
    label: "Votre téléphone",
    columns: { number: "Numéro", extension: "Poste", changedAt: "Changement" },
  },
  profileAvailability: {
    label: "Vos disponibilités",
    columns: {
      weeklyMinutes: "Minutes par semaine",
      fromOn: "Début",
      days: "Jours",
      timesEn: "Heures en anglais",
      timesFr: "Heures en français",
      changedAt: "Changement",
    },
  },
  profileSupervisor: {
    label: "Gestionnaire selon votre déclaration",
    columns: { sealedDeclared: "Réponse scellée", changedAt: "Changement" },
  },
  profileLink: {
    label: "Les liens de votre profil",
    columns: {
      titleEn: "Titre en anglais",
      titleFr: "Titre en français",
      address: "Adresse",
      changedAt: "Changement",
    },
  },
  profileSkill: {
    label: "Les compétences de votre profil",
    columns: {
      skill: "Compétence, par son code",
      level: "Niveau",
      lastUsed: "Année de la dernière utilisation",
      changedAt: "Changement",
    },
  },
  profileExperience: {
    label: "L’expérience de travail de votre profil",
    columns: {
      titleEn: "Titre en anglais",
      titleFr: "Titre en français",
      occupation: "Profession, par son code",
      organisationId: "Organisme",
      organisationName: "Organisme, tel que vous l’avez écrit",
      fromMonth: "Premier mois",
      untilMonth: "Dernier mois",
      doneEn: "Ce que vous avez fait, en anglais",
      doneFr: "Ce que vous avez fait, en français",
      changedAt: "Changement",
    },
  },
  profileEducation: {
    label: "Les études de votre profil",
    columns: {
      level: "Niveau de scolarité, par son code",
      field: "Domaine d’études, par son code",
      organisationId: "Établissement",
      organisationName: "Établissement, tel que vous l’avez écrit",
      year: "Année",
      status: "Études terminées ou en cours",
      changedAt: "Changement",
    },
  },
  profileCredential: {
    label: "Les titres de compétences de votre profil",
    columns: {
      credential: "Titre de compétence, par son code",
      issuer: "Délivré par",
      obtainedMonth: "Obtention",
      expiryMonth: "Expiration",
      changedAt: "Changement",
    },
  },
  profilePhoto: {
    label: "La photo de votre profil",
    columns: { width: "Largeur", height: "Hauteur", changedAt: "Changement" },
  },
}
