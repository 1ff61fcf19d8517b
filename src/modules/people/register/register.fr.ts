import { wording } from "../../../platform/wording.js"
import { marketplaceTables } from "./marketplace-tables.fr.js"
import { mentoringTables } from "./mentoring-tables.fr.js"
import { profileTables } from "./profile-tables.fr.js"
import type { RegisterMessages } from "./register.en.js"

const f = wording.fr

export const register: RegisterMessages = {
  purposes: {
    identity: "Dire qui vous êtes aux gens que vous rencontrez ici",
    "sign-in": "Vous permettre d’ouvrir une session, à vous et à personne d’autre",
    security: "Remarquer et arrêter quiconque tente d’utiliser votre compte",
    membership: "Indiquer où vous travaillez ou étudiez, et ouvrir ce qui est réservé au personnel de l’organisme",
    profile:
      "Montrer ce que vous dites de vous aux personnes que vous choisissez, et en tenir compte au jumelage si vous l’acceptez",
    exclusion: "Éviter un jumelage avec une personne dont vous relevez",
    mentoring: "Jumeler des mentores et mentors avec des personnes mentorées, et accompagner la relation",
    marketplace: "Pour rapprocher les possibilités et les personnes : ce que vous publiez, souhaitez et demandez",
    roles: "Donner au personnel les droits qu’exigent ses fonctions",
    telling: "Vous dire ce qui vous concerne, dans votre langue et au rythme que vous voulez",
    help: "Répondre aux messages que vous nous laissez",
    files: "Conserver les images que vous envoyez : votre photo, les captures d’écran d’un problème",
    rights: "Conserver vos choix et faire ce que vous demandez au sujet de vos données",
    history: "Savoir qui a fait quoi et quand, et pouvoir en répondre",
    lists: "Enrichir les listes de compétences et de titres de compétences de ce que vous suggérez",
  },
  audiences: {
    self: "vous",
    partner: "la personne avec qui vous êtes en jumelage",
    coordination: "la coordination du programme",
    author: "l’autrice ou l’auteur de la possibilité",
    chosen: "les personnes que vous choisissez, section par section",
    members: "les membres",
    staff: "le personnel",
    help: "le personnel du Centre d’aide",
    administrators: "le personnel de l’Administration",
    audit: "le personnel de l’Audit",
    nobody: "personne, le programme seul s’en sert",
  },
  kept: {
    account: "Aussi longtemps que votre compte",
    platform: "Aussi longtemps que la plateforme",
    days: (v) => f.plural(v.days, { one: `${f.number(v.days)} jour`, other: `${f.number(v.days)} jours` }),
    atMost: (v) =>
      f.plural(v.days, { one: `${f.number(v.days)} jour au plus`, other: `${f.number(v.days)} jours au plus` }),
    expiry: "Jusqu’à la date d’expiration",
  },
  seenBy: (v) => `Vu par : ${f.list(v.audiences)}`,
  goes: "Effacement avec votre compte",
  goesSooner: "Ou avec votre compte, s’il est effacé avant",
  stays: "Reste en place : il n’y a là que des numéros, qui ne mènent à personne une fois votre compte effacé",
  expires: "Effacement à la fin de la durée",
  notShown: "Valeur non montrée : elle est sous scellé, ou quiconque la détient pourrait agir à votre place",
  tables: {
    person: {
      label: "Votre identité",
      columns: {
        firstName: "Prénom",
        lastName: "Nom de famille",
        displayName: "Nom à afficher",
        language: "Langue de correspondance",
        timeZone: "Fuseau horaire",
        createdAt: "Création",
      },
    },
    account: {
      label: "Votre compte",
      columns: {
        username: "Nom d’utilisateur",
        status: "État",
        lockedUntil: "Verrouillé jusqu’à",
        createdAt: "Création",
        confirmedAt: "Confirmation",
        lastSignInAt: "Dernière connexion",
        passwordHash: "Empreinte du mot de passe",
      },
    },
    accountAddress: {
      label: "Vos adresses courriel",
      columns: {
        address: "Adresse courriel",
        isPrimary: "Adresse principale",
        confirmedAt: "Confirmation",
        createdAt: "Ajout",
        bounces: "Courriels revenus",
        heldAt: "Retenue depuis",
      },
    },
    termsAcceptance: {
      label: "Textes que vous avez acceptés",
      columns: { document: "Texte", version: "Version", acceptedAt: "Acceptation" },
    },
    membership: {
      label: "Vos organismes",
      columns: {
        organisationId: "Organisme",
        proposedAsId: "Nom que vous aviez écrit",
        standing: "Appartenance",
        way: "Moyen de vérification",
        fromAt: "Début",
        untilAt: "Fin",
        verifiedAt: "Vérification",
        askedAt: "Vérification demandée",
        declinedAt: "Vérification refusée",
      },
    },
    ...profileTables,
    ...mentoringTables,
    ...marketplaceTables,
    roleGrant: {
      label: "Vos habilitations",
      columns: {
        role: "Rôle",
        scopeKind: "Portée",
        fromAt: "Début",
        untilAt: "Fin",
        grantedAt: "Octroi",
        revokedAt: "Retrait",
      },
    },
    session: {
      label: "Vos sessions",
      columns: {
        strength: "Façon de se connecter",
        stays: "Session prolongée",
        browser: "Navigateur",
        startedAt: "Début",
        lastSeenAt: "Dernière activité",
        endsAt: "Fin",
        factorAt: "Seconde étape",
        tokenHash: "Clé de la session, sous une forme qu’on ne peut pas relire",
      },
    },
    confirmation: {
      label: "Codes qui vous ont été envoyés",
      columns: {
        purpose: "But",
        requestedAt: "Demande",
        codeExpiresAt: "Valable jusqu’à",
        codeTries: "Essais",
        usedAt: "Utilisation",
        browserHash: "Empreinte de la clé du navigateur",
      },
    },
    keptForm: {
      label: "Texte conservé à la fin d’une session",
      columns: {
        path: "Page",
        keptAt: "Conservation",
        browserHash: "Empreinte de la clé du navigateur",
        sealedFields: "Texte scellé",
      },
    },
    authenticatorApp: {
      label: "Votre application d’authentification",
      columns: { addedAt: "Ajout", confirmedAt: "Confirmation", sealedSecret: "Secret scellé" },
    },
    passkey: {
      label: "Vos clés d’accès",
      columns: {
        name: "Nom",
        signCount: "Utilisations comptées par la clé",
        transports: "Façons de joindre la clé",
        addedAt: "Ajout",
        lastUsedAt: "Dernière utilisation",
        credentialId: "Numéro de la clé",
        publicKey: "Partie publique de la clé",
      },
    },
    accessToken: {
      label: "Vos jetons d’accès",
      columns: {
        name: "Nom",
        scopes: "Ce qu’il ouvre",
        madeAt: "Création",
        endsAt: "Fin",
        lastUsedAt: "Dernière utilisation",
        tokenHash: "Empreinte du jeton",
      },
    },
    passkeyChallenge: {
      label: "Questions posées à vos clés d’accès",
      columns: {
        purpose: "But",
        expiresAt: "Valable jusqu’à",
        value: "Question",
        browserHash: "Empreinte de la clé du navigateur",
      },
    },
    recoveryCode: {
      label: "Vos codes de secours",
      columns: { madeAt: "Création", usedAt: "Utilisation", codeHash: "Empreinte du code" },
    },
    directoryIdentity: {
      label: "Connexion par votre organisme",
      columns: { directoryId: "Annuaire", subject: "Votre numéro dans l’annuaire", linkedAt: "Liaison" },
    },
    directorySignIn: {
      label: "Connexions en cours par un organisme",
      columns: {
        next: "Page à ouvrir ensuite",
        expiresAt: "Valable jusqu’à",
        answeredAt: "Réponse",
        browserHash: "Empreinte de la clé du navigateur",
        sealedClaims: "Réponse scellée de l’annuaire",
      },
    },
    attempt: {
      label: "Compteurs d’essais",
      columns: { windowStartedAt: "Depuis", count: "Essais", subject: "Empreinte de ce qui est compté" },
    },
    knownBrowser: {
      label: "Navigateurs qui ont ouvert votre compte",
      columns: { lastSeenAt: "Dernière visite", browserHash: "Empreinte de la clé du navigateur" },
    },
    noticeRhythm: {
      label: "Vos paramètres de messagerie",
      columns: { kind: "Sorte", rhythm: "Rythme", stoppedAt: "Arrêt", changedAt: "Changement" },
    },
    notice: {
      label: "Vos avis",
      columns: { kind: "Sorte", details: "Numéros que contient l’avis", createdAt: "Création", readAt: "Lecture" },
    },
    mailMessage: {
      label: "Courriels qui vous ont été envoyés",
      columns: {
        kind: "Sorte",
        address: "Adresse",
        language: "Langue",
        status: "État",
        queuedAt: "Rédaction",
        sentAt: "Envoi",
        bouncedAt: "Retour",
      },
    },
    conceptSuggestion: {
      label: "Vos suggestions pour les listes",
      columns: {
        list: "Liste",
        typed: "Nom suggéré",
        language: "Langue",
        status: "État",
        suggestedAt: "Envoi",
        decidedAt: "Décision",
        concept: "Ce que c’est dans la liste",
        reason: "Motif",
      },
    },
    helpMessage: {
      label: "Messages que vous avez laissés",
      columns: {
        number: "Numéro",
        status: "État",
        reason: "Motif",
        subject: "Objet",
        body: "Message",
        address: "Adresse de réponse",
        language: "Langue",
        page: "Page",
        browser: "Navigateur",
        wasBlanked: "Numéro retiré",
        leftAt: "Dépôt",
        waitingSince: "En attente depuis",
      },
    },
    helpReply: {
      label: "Réponses à vos messages",
      columns: { messageNumber: "Numéro du message", kind: "Sorte", body: "Texte", writtenAt: "Rédaction" },
    },
    helpScreenshot: {
      label: "Captures d’écran de vos messages",
      columns: { messageNumber: "Numéro du message" },
    },
    helpArticleVersion: { label: "Réponses du centre d’aide que vous avez rédigées", columns: {} },
    storedFile: {
      label: "Vos fichiers",
      columns: { kind: "Sorte", mediaType: "Format", createdAt: "Ajout", expiresAt: "Expiration" },
    },
    run: {
      label: "Traitements que vous avez demandés",
      columns: {
        kind: "Sorte",
        status: "État",
        doneCount: "Fait",
        totalCount: "En tout",
        askedAt: "Demande",
        startedAt: "Début",
        finishedAt: "Fin",
        stopAskedAt: "Demande d’arrêt",
      },
    },
    erasureRequest: {
      label: "Votre demande d’effacement",
      columns: { askedAt: "Demande", dueAt: "Exécution" },
    },
    event: {
      label: "Historique de vos actes et de ce qui a été fait pour vous",
      columns: {
        number: "Numéro",
        at: "Moment",
        actorKind: "Qui a agi",
        act: "Acte",
        subjectKind: "Sur quoi",
        fromStatus: "Avant",
        toStatus: "Après",
        reason: "Motif",
      },
    },
    accessEvent: {
      label: "Consultations de vos données",
      columns: { number: "Numéro", at: "Moment", purpose: "But", page: "Page" },
    },
    setting: { label: "Paramètres du site que vous avez changés", columns: {} },
  },
}
