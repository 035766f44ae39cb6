import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import {
  numberInPath,
  numberInQuery,
  orNotFound,
  orRefused,
} from "../../../platform/http/params.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { shellOf, show } from "../../../web/show.ts";
import { watchingOf } from "../../discussions/door.ts";
import { mayInGoodStanding, mayReadAsMember } from "../../membership/door.ts";
import { whyNotBegun } from "../meeting.ts";
import { findMeeting } from "../queries.ts";
import { refusals } from "../words.ts";
import { findNotesVersion, listNotesVersions } from "./notes-queries.ts";
import { NotesVersionPage, NotesVersionsPage } from "./pages/notes-pages.tsx";

type Ctx = Context<HttpEnvironment>;

/** What the notes of a meeting said before; for those who read its notes. */
export function addNotes(app: Hono<HttpEnvironment>, house: House): void {
  const { database: db, clock, namedOf } = house;
  const meetingInPath = async (c: Ctx) => {
    const id = numberInPath(c, "id", refusals.meeting.unknown);
    const meeting = orNotFound(await findMeeting(db, id), refusals.meeting.unknown);
    orRefused(mayReadAsMember(c.var.actor));
    return meeting;
  };
  const around = async (c: Ctx, people: readonly (PersonId | undefined)[]) => ({
    ...{ shell: shellOf(c), now: clock.now() },
    named: await namedOf(people.flatMap((id) => id ?? [])),
  });
  app.get("/meetings/:id/notes", async (c) => {
    const meeting = await meetingInPath(c);
    const listed = await listNotesVersions(db, meeting.id, numberInQuery(c, "before"));
    const page = await around(
      c,
      listed.versions.map(({ personId }) => personId),
    );
    return show(c, <NotesVersionsPage {...page} meeting={meeting} {...listed} />);
  });
  app.get("/meetings/:id/notes/:number", async (c) => {
    const meeting = await meetingInPath(c);
    const number = numberInPath(c, "number", refusals.meeting.unknown);
    const found = orNotFound(
      await findNotesVersion(db, meeting.id, number),
      refusals.meeting.unknown,
    );
    const page = await around(c, [found.version.personId]);
    const mayPutBack =
      found.version.hidden === undefined &&
      found.version.notes !== meeting.notes &&
      mayInGoodStanding(c.var.actor) === undefined &&
      whyNotBegun(meeting, page.now) === undefined;
    const { actor } = c.var;
    const seen = {
      ...{ mayPutBack, watching: watchingOf(actor, page.now) },
      isOwn: actor.kind === "person" && actor.personId === found.version.personId,
    };
    return show(c, <NotesVersionPage {...page} meeting={meeting} {...found} {...seen} />);
  });
}
