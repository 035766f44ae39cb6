import type { Capacity } from "../../platform/capacity.ts";
import type { OfficialLine } from "../../platform/house.ts";
import { titleOf } from "../rulebook/door.ts";
import { deedPath } from "./addresses.ts";
import type { Answerable, Deed } from "./deed.ts";

/** What became of a decision, in the record: its title stands there since its ballot, and no name ever does. */
export const deedLine = (
  act: string,
  by: Capacity,
  { proposalId, title }: Pick<Deed, "proposalId" | "title">,
  says: (title: string) => string,
): OfficialLine => ({ act, by, on: deedPath(proposalId), says: says(title) });

/** In which capacity somebody answers: as a member, or in the office that was given the deed. */
export const capacityOf = (answerable: Answerable | undefined): Capacity =>
  answerable?.kind === "office"
    ? { kind: "offices", offices: [answerable.office] }
    : { kind: "member" };

export const officeTitleOf = (answerable: Answerable): string | undefined =>
  answerable.kind === "office" ? titleOf(answerable.office) : undefined;
