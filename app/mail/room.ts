import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { gatherReader } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetReader } from "./store.ts";
import { letter } from "./tables/0001-letter.ts";
import { noticesAndSending } from "./tables/0002-notices-and-sending.ts";
import { toMany } from "./tables/0003-to-many.ts";
import { language } from "./tables/0004-language.ts";
import { covered } from "./tables/0005-covered.ts";
import { byPost } from "./tables/0006-by-post.ts";
import { fact } from "./tables/0007-fact.ts";
import { out } from "./tables/0008-out.ts";
import { thread } from "./tables/0009-thread.ts";
import { bounce } from "./tables/0010-bounce.ts";
import { list } from "./tables/0011-list.ts";
import { mailbox } from "./tables/0012-mailbox.ts";
import { text } from "./tables/0013-text.ts";

export const mail: Room = {
  name: "mail",
  tables: {
    "mail-0001-letter": letter,
    "mail-0002-notices-and-sending": noticesAndSending,
    "mail-0003-to-many": toMany,
    "mail-0004-language": language,
    "mail-0005-covered": covered,
    "mail-0006-by-post": byPost,
    "mail-0007-fact": fact,
    "mail-0008-out": out,
    "mail-0009-thread": thread,
    "mail-0010-bounce": bounce,
    "mail-0011-list": list,
    "mail-0012-mailbox": mailbox,
    "mail-0013-text": text,
  },
  routes,
  jobs,
  personal: { kept, gather: gatherReader, forget: forgetReader },
};
