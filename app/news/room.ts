import type { Room } from "../../platform/room.ts";
import { mailToAll } from "./acts/mail-to-all.ts";
import {
  lettersPath,
  newArticlePath,
  newLetterPath,
  previewLetterPath,
  toArticlePath,
} from "./addresses.ts";
import { albumAt } from "./articles/album.ts";
import { publicPages, titlesOf } from "./articles/article-queries.ts";
import { MOST } from "./articles/fields.ts";
import { posts } from "./articles/hiding/post-queries.ts";
import { personal } from "./articles/personal-store.ts";
import { jobs } from "./jobs.ts";
import { MOST_CHARACTERS } from "./letter.ts";
import { listeners } from "./listeners.ts";
import { routes } from "./routes.tsx";
import { letter } from "./tables/0001-letter.ts";
import { article } from "./tables/0002-article.ts";
import { slot } from "./tables/0003-slot.ts";
import { video } from "./tables/0004-video.ts";
import { search } from "./tables/0005-search.ts";
import { party } from "./tables/0006-party.ts";
import { pictureCorrection } from "./tables/0007-picture-correction.ts";

export const news: Room = {
  name: "news",
  tables: {
    ...{ "news-0001-letter": letter, "news-0002-article": article, "news-0003-slot": slot },
    "news-0004-video": video,
    "news-0005-search": search,
    "news-0006-party": party,
    "news-0007-picture-correction": pictureCorrection,
  },
  routes,
  longForms: [
    ...[newLetterPath, previewLetterPath, lettersPath].map((path) => ({
      path,
      characters: MOST_CHARACTERS.text,
    })),
    ...[newArticlePath, toArticlePath(":id", "change")].map((path) => ({
      path,
      characters: MOST.title + MOST.standfirst + MOST.body + MOST.facts + MOST.video,
    })),
  ],
  listeners,
  jobs,
  posts,
  personal,
  titlesOf,
  albumAt,
  publicPages,
  officialActs: [mailToAll],
};
