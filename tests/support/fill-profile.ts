import type { TestSite } from "./site.js"

interface Named {
  readonly lastName: string
  readonly displayName: string
}

/** A row in each table of a profile, her name in each that holds words. A new table needs its row here. */
export async function fillProfile(site: TestSite, personId: string, her: Named): Promise<void> {
  const { db, clock } = site.doorway
  const changedAt = clock()
  await db
    .insertInto("profileSection")
    .values({ personId, section: "position", seenBy: "members", countsInMatching: true, changedAt })
    .execute()
  await db
    .insertInto("storedFile")
    .values({
      kind: "profile-photo",
      mediaType: "image/webp",
      bytes: Buffer.from(her.lastName),
      personId,
      createdAt: changedAt,
    })
    .execute()
  await db.insertInto("profilePhoto").values({ personId, fileId: personId, width: 1, height: 1, changedAt }).execute()
  await db
    .insertInto("profilePosition")
    .values({ personId, titleFr: `Poste de ${her.lastName}`, changedAt })
    .execute()
  await db.insertInto("profilePlace").values({ personId, municipality: "0000000", changedAt }).execute()
  await db.insertInto("profileFirstLanguage").values({ personId, language: "fr", changedAt }).execute()
  await db
    .insertInto("profileLanguage")
    .values({ personId, language: "en", component: "oral", level: "B", changedAt })
    .execute()
  await db.insertInto("profileTelephone").values({ personId, number: "+18195550142", changedAt }).execute()
  await db
    .insertInto("profileAvailability")
    .values({ personId, weeklyMinutes: 60, days: ["monday"], timesFr: her.lastName, changedAt })
    .execute()
  await db.insertInto("profileSupervisor").values({ personId, sealedDeclared: "x", changedAt }).execute()
  await db
    .insertInto("profileLink")
    .values({ personId, place: 1, titleFr: her.displayName, address: "https://example.org/", changedAt })
    .execute()
  await db.insertInto("profileSkill").values({ personId, skill: "budgeting", changedAt }).execute()
  await db
    .insertInto("profileExperience")
    .values({ personId, titleFr: her.displayName, doneFr: her.lastName, fromMonth: "2020-01", changedAt })
    .execute()
  await db
    .insertInto("profileEducation")
    .values({ personId, level: "bachelor", organisationName: her.displayName, status: "completed", changedAt })
    .execute()
  await db
    .insertInto("profileCredential")
    .values({ personId, credential: "standard-first-aid", issuer: her.displayName, changedAt })
    .execute()
}
