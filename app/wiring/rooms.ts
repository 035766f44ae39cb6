/// <reference types="vite/types/importMeta.d.ts" />
import type { Migration } from "kysely/migration";
import { FLOORS } from "../../floors.ts";
import type { LargeForm } from "../../platform/http/form-size.ts";
import { PARTY_STANDS } from "../../platform/party.ts";
import type { Job, Room } from "../../platform/room.ts";
import { forgetOldSubmissions } from "../../platform/submissions.ts";
import { platformTables } from "../../platform/tables/0001-platform.ts";
import { limitUse } from "../../platform/tables/0002-limit-use.ts";
import { pause } from "../../platform/tables/0003-pause.ts";
import { partyStands } from "../../platform/tables/0004-party-stands.ts";
import { waits } from "../../platform/tables/0005-waits.ts";
import { searchedWordsByFunction } from "../../platform/tables/0006-searched-words.ts";
import { clockBehind } from "../../platform/tables/0007-clock-behind.ts";

const BUILT = import.meta.glob<Record<string, unknown>>("../*/room.ts", { eager: true });

const isRoom = (value: unknown, name: string): value is Room =>
  typeof value === "object" && value !== null && "name" in value && value.name === name;

/** The room of that name. Undefined where it is only planned. */
function findRoom(name: string): Room | undefined {
  const file = BUILT[`../${name}/room.ts`];
  if (file === undefined) return undefined;
  const room = Object.values(file).find((value) => isRoom(value, name));
  if (room === undefined) throw new Error(`app/${name}/room.ts exports no room called “${name}”`);
  return room as Room;
}

/** Every room of the house that is built, from the ground up as `floors.ts` plans it. */
export const ROOMS: readonly Room[] = FLOORS.flatMap(({ rooms }) =>
  rooms.flatMap(({ name }) => findRoom(name) ?? []),
);

/** Every room's table changes, by name. */
export const allTables = (): Readonly<Record<string, Migration>> =>
  Object.assign(
    {
      "platform-0001-platform": platformTables,
      "platform-0002-limit-use": limitUse,
      "platform-0003-pause": pause,
      "platform-0004-party-stands": partyStands,
      "platform-0005-waits": waits,
      "platform-0006-searched-words": searchedWordsByFunction,
      "platform-0007-clock-behind": clockBehind,
    },
    ...ROOMS.map((room) => room.tables),
  );

const OWN_JOBS: readonly Job[] = [
  {
    name: "platform.forget-submissions",
    cron: "50 3 * * *",
    run: ({ database }) => forgetOldSubmissions(database),
  },
];

/** Every room's jobs, and the platform's own. */
export const allJobs = (): readonly Job[] => [
  ...OWN_JOBS,
  ...ROOMS.flatMap((room) => room.jobs ?? []),
];

/** Every room's forms that may have a long text in them, or a file, or that are no forms but JSON. */
export const allLargeForms = (): readonly LargeForm[] =>
  ROOMS.flatMap(({ longForms = [], fileForms = [], rawForms = [] }) => [
    ...longForms,
    ...fileForms,
    ...rawForms,
  ]);

/** Every room's tables that are only ever added to, and the platform's own. */
export const allAppendOnly = (): readonly string[] => [
  ...PARTY_STANDS,
  ...ROOMS.flatMap((room) => room.appendOnly ?? []),
];
