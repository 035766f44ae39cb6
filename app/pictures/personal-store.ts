import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { pictureFilePath, videoFilePath } from "./addresses.ts";
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
  {
    tables: ["pictures.video", "pictures.video_file"],
    stays: { kind: "nameless" },
    says: () => words.videos.kept.added,
  },
  {
    tables: ["pictures.hidden_video"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.videos.kept.hidden.until(length),
    },
    says: () => words.videos.kept.hidden,
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
  return {
    pictures: pictures.map(({ id, file, ...row }) => ({ ...row, file: fileOf(id, file) })),
    videos: await gatherVideos(db, personId),
  };
}

async function gatherVideos(db: Reader, personId: PersonId) {
  const videos = await tables(db)
    .selectFrom("pictures.video as v")
    .leftJoin("pictures.hidden_video as h", "h.video_id", "v.id")
    .select((video) => [
      ...(["v.id", "v.kind", "v.of_id as of", "v.added_at as at", "v.type", "v.seconds"] as const),
      ...(["v.is_silent as nobodySpeaks"] as const),
      video.fn.coalesce("v.captions", "h.captions").as("captions"),
    ])
    .where("v.added_by", "=", personId)
    .orderBy("v.id")
    .execute();
  const fileOf = (id: number, type: string | null) => type && videoFilePath(id, `video.${type}`);
  return videos.map(({ id, type, ...row }) => ({ ...row, file: fileOf(id, type) }));
}

/** Those of drafts have gone with the draft: the room above forgets first. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("pictures.picture")
    .set({ added_by: null })
    .where("added_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("pictures.video")
    .set({ added_by: null })
    .where("added_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: (tx, personId) => forget(tx, personId),
  follows: [
    { table: "pictures.picture", column: "added_by" },
    { table: "pictures.video", column: "added_by" },
  ],
};
