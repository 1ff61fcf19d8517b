import type { SealingMessages } from "./sealing.en.js"

export const sealing: SealingMessages = {
  refusals: {
    "confidences-unreadable":
      "Ce qui était écrit ici a été scellé avec une clé qui n’existe plus. Personne ne peut l’ouvrir, ni vous deux, ni notre personnel. Vos rencontres, vos dates et votre entente restent. Laissez-nous un message si vous ne vous y attendiez pas.",
  },
}
