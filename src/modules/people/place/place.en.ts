export const place = {
  title: "Place",
  lead: "Your municipality, and nothing nearer: no address is asked for.",
  field: "Municipality",
  fieldHint: "Type its name, or the first three characters of its postal code.",
  placeIn: (v: { municipality: string; province: string }) => `${v.municipality}, ${v.province}`,
  gaps: {
    "place-missing": {
      add: "Say where you are",
      why: "what asks for a meeting in person is suggested near you",
    },
  },
  refusals: {
    "place-missing": "Choose your municipality.",
  },
}

export type PlaceMessages = typeof place
