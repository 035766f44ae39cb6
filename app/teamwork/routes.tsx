import { type Context, Hono } from "hono";
import type { AnyAct } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import type { Limit } from "../../platform/limits.ts";
import { shellOf, show } from "../../web/show.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { viewTeamInside } from "../teams/door.ts";
import { teamMeetingsPath, teamNotesPath, teamTasksPath } from "./addresses.ts";
import { callMeeting } from "./meeting/acts/call-meeting.ts";
import { callOffMeeting } from "./meeting/acts/call-off-meeting.ts";
import { moveMeeting } from "./meeting/acts/move-meeting.ts";
import { listComingMeetings } from "./meeting/meeting-queries.ts";
import { MeetingsPage } from "./pages/meetings-page.tsx";
import { NotesPage } from "./pages/notes-page.tsx";
import { TasksPage } from "./pages/tasks-page.tsx";
import { addTask } from "./tasks/acts/add-task.ts";
import { dropTask } from "./tasks/acts/drop-task.ts";
import { finishTask } from "./tasks/acts/finish-task.ts";
import { giveBackTask } from "./tasks/acts/give-back-task.ts";
import { moveTask } from "./tasks/acts/move-task.ts";
import { takeTask } from "./tasks/acts/take-task.ts";
import { tasksView } from "./view.ts";
import { refusals } from "./words.ts";
import { writeLetter } from "./writing/acts/write-letter.ts";
import { writeNotes } from "./writing/acts/write-notes.ts";
import { listLetters } from "./writing/letter-queries.ts";
import { findNotes } from "./writing/notes-store.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** More than anybody does, so that this only stops machines. */
const workOfOnePerson: Limit = {
  name: "teamwork-person",
  most: 120,
  minutes: 60,
  says: refusals.tooMuch,
};

const LETTERS_SHOWN = 20;
const MEETINGS_SHOWN = 30;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.unknown);

type TeamPageMaker = (house: House, c: Ctx, trouble?: Trouble) => Promise<Response>;

const tasksPage: TeamPageMaker = async (house, c, trouble) => {
  const view = await viewTeamInside(house, idIn(c), c.var.actor, trouble);
  const tasks = await tasksView(house, view);
  return show(c, <TasksPage shell={shellOf(c)} view={view} {...tasks} />, trouble?.status);
};

const meetingsPage: TeamPageMaker = async (house, c, trouble) => {
  const view = await viewTeamInside(house, idIn(c), c.var.actor, trouble);
  const which = { now: view.now, most: MEETINGS_SHOWN };
  const meetings = await listComingMeetings(house.database, view.team.id, which);
  const shown = { shell: shellOf(c), view, meetings };
  return show(c, <MeetingsPage {...shown} />, trouble?.status);
};

const notesPage: TeamPageMaker = async (house, c, trouble) => {
  const { database: db, namedOf } = house;
  const view = await viewTeamInside(house, idIn(c), c.var.actor, trouble);
  const [found, notes, { teamLettersAWeek: lettersAWeek }] = await Promise.all([
    listLetters(db, view.team.id, { most: LETTERS_SHOWN }),
    findNotes(db, view.team.id),
    rulesInForce(db),
  ]);
  const named = await namedOf(found.flatMap(({ personId }) => personId ?? []));
  const letters = found.map((letter) => ({ ...letter, who: named(letter.personId) }));
  const shown = { shell: shellOf(c), view, letters, notes, lettersAWeek };
  return show(c, <NotesPage {...shown} />, trouble?.status);
};

type Place = readonly [page: TeamPageMaker, path: (id: number) => string];
const TASKS: Place = [tasksPage, teamTasksPath];
const MEETINGS: Place = [meetingsPage, teamMeetingsPath];
const NOTES: Place = [notesPage, teamNotesPath];

/** Each form with its act, and the page on which it stands. */
const FORMS: readonly (readonly [string, AnyAct, Place])[] = [
  ["add-task", addTask, TASKS],
  ["take-task", takeTask, TASKS],
  ["give-back-task", giveBackTask, TASKS],
  ["finish-task", finishTask, TASKS],
  ["move-task", moveTask, TASKS],
  ["drop-task", dropTask, TASKS],
  ["call-meeting", callMeeting, MEETINGS],
  ["move-meeting", moveMeeting, MEETINGS],
  ["call-off-meeting", callOffMeeting, MEETINGS],
  ["write-notes", writeNotes, NOTES],
  ["write-letter", writeLetter, NOTES],
];

export function routes(house: House): App {
  const app: App = new Hono();
  app.get("/teams/:id/tasks", (c) => tasksPage(house, c));
  app.get("/teams/:id/meetings", (c) => meetingsPage(house, c));
  app.get("/teams/:id/notes", (c) => notesPage(house, c));
  for (const [name, act, [page, path]] of FORMS)
    app.post(
      `/teams/:id/together/${name}`,
      limited(house, workOfOnePerson, byPerson),
      postAct(house, act, {
        done: (_, c) => path(idIn(c)),
        doneBefore: (c) => path(idIn(c)),
        again: (trouble, c) => page(house, c, trouble),
      }),
    );
  return app;
}
