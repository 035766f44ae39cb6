import type { Room } from "../../platform/room.ts";
import { mailToAll } from "./acts/mail-to-all.ts";
import { lettersPath, newLetterPath, previewLetterPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { MOST_CHARACTERS } from "./letter.ts";
import { routes } from "./routes.tsx";
import { letter } from "./tables/0001-letter.ts";

export const news: Room = {
  name: "news",
  tables: { "news-0001-letter": letter },
  routes,
  longForms: [newLetterPath, previewLetterPath, lettersPath].map((path) => ({
    path,
    characters: MOST_CHARACTERS.text,
  })),
  jobs,
  officialActs: [mailToAll],
};
