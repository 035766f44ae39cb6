import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { publicPages } from "./questions/question-queries.ts";
import { routes } from "./routes.tsx";
import { contact as tables } from "./tables/0001-contact.ts";
import { undelivered } from "./tables/0002-undelivered.ts";
import { reply } from "./tables/0003-reply.ts";

export const contact: Room = {
  name: "contact",
  tables: {
    "contact-0001-contact": tables,
    "contact-0002-undelivered": undelivered,
    "contact-0003-reply": reply,
  },
  appendOnly: ["contact.question_version"],
  routes,
  listeners,
  jobs,
  personal,
  publicPages,
};
