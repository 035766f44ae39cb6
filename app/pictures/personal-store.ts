import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { pictureFilePath } from "./addresses.ts";
import type { PicturesTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<PicturesTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["pictures.picture", "pictures.upload", "pictures.file"],
    stays: { kind: "nameless" },
    says: () => words.kept.added,
  },
  {
    tables: ["pictures.hidden_picture", "pictures.hidden_file"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const pictures = await tables(db)
    .selectFrom("pictures.picture as p")
    .leftJoin("pictures.hidden_picture as h", "h.picture_id", "p.id")
    .select((picture) => [
      ...(["p.id", "p.kind", "p.of_id as of", "p.added_at as at"] as const),
      picture.fn.coalesce("p.alt", "h.alt").as("shows"),
      picture.fn.coalesce("p.credit", "h.credit").as("credit"),
      picture
        .selectFrom("pictures.file as f")
        .select(sql<string>`f.width || '.' || f.type`.as("name"))
        .whereRef("f.picture_id", "=", "p.id")
        .where("f.type", "=", "jpeg")
        .orderBy("f.width", "desc")
        .limit(1)
        .as("file"),
    ])
    .where("p.added_by", "=", personId)
    .orderBy("p.id")
    .execute();
  // A file can be large, and they can fetch it for as long as it is theirs to see.
  const fileOf = (id: number, name: string | null) => name && pictureFilePath(id, name);
  return { pictures: pictures.map(({ id, file, ...row }) => ({ ...row, file: fileOf(id, file) })) };
}

/** Those of drafts have gone with the draft: the room above forgets first. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("pictures.picture")
    .set({ added_by: null })
    .where("added_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: (tx, personId) => forget(tx, personId),
  follows: [{ table: "pictures.picture", column: "added_by" }],
};
