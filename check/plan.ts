import type { Floor, Wall } from "../floors.ts";

/** The plan that is checked against: the house's own, or a small one in a test. */
export type Plan = {
  floors: readonly Floor[];
  walls: readonly Wall[];
  /** Folders that may hold too many files for now, each with their number. */
  tooFull?: Readonly<Record<string, number>>;
};

/** One place where the code is not as the plan says. */
export type Trespass = { rule: string; file: string; says: string };

export const roomNamesOf = (floors: readonly Floor[]): string[] =>
  floors.flatMap((floor) => floor.rooms.map((room) => room.name));

/** Rooms that a room on the floor of this number may use: all that lie lower. */
export const lowerRoomsOf = (floors: readonly Floor[], floorNumber: number): string[] =>
  roomNamesOf(floors.slice(0, floorNumber));

/** Plans of a room that would reach upward, or along its own floor, or for a room that nobody plans. */
export const listArrowsUp = ({ floors }: Pick<Plan, "floors">): Trespass[] =>
  floors.flatMap(({ rooms }, number) => {
    const lower = lowerRoomsOf(floors, number);
    return rooms.flatMap(({ name, uses = [] }) =>
      uses
        .filter((used) => !lower.includes(used))
        .map((used) => ({
          rule: "the-plan-runs-down",
          file: `app/${name}`,
          says: `is to use ${used}, which stands on no lower floor of floors.ts.`,
        })),
    );
  });

export const schemaOf = (room: string): string => room.replaceAll("-", "_");
