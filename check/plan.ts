import type { Floor, Wall } from "../floors.ts";

/** The plan that is checked against: the house's own, or a small one in a test. */
export type Plan = {
  floors: readonly Floor[];
  walls: readonly Wall[];
  /** Folders that may hold too many files for now, each with their number. */
  tooFull?: Readonly<Record<string, number>>;
  /** Files that may hold SQL for now under a name that does not say so. */
  sqlElsewhere?: readonly string[];
};

/** One place where the code is not as the plan says. */
export type Trespass = { rule: string; file: string; says: string };

export const roomNamesOf = (floors: readonly Floor[]): string[] =>
  floors.flatMap((floor) => floor.rooms.map((room) => room.name));

/** Rooms that a room on the floor of this number may use: all that lie lower. */
export const lowerRoomsOf = (floors: readonly Floor[], floorNumber: number): string[] =>
  roomNamesOf(floors.slice(0, floorNumber));

export const schemaOf = (room: string): string => room.replaceAll("-", "_");
