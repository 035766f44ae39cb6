import type { House } from "../../platform/house.ts";
import { hasEverOpened } from "../ballots/door.ts";
import { importPath } from "../imports/addresses.ts";
import { askImprintPath, privacyPath } from "../imprint/addresses.ts";
import { countMembers } from "../membership/door.ts";
import { lettersPath } from "../news/addresses.ts";
import { grantOfficePath } from "../offices/addresses.ts";
import { bodyOf, type Holding, listHolders } from "../offices/door.ts";
import { newProposalPath } from "../proposals/addresses.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** What is to be done when a party is new, in this order. */
const STEPS = ["office", "imprint", "privacy", "slogan", "letters", "members", "decision"] as const;
type StepName = (typeof STEPS)[number];

const HREFS: Readonly<Record<StepName, string>> = {
  office: grantOfficePath,
  imprint: askImprintPath,
  privacy: privacyPath,
  slogan: askImprintPath,
  letters: lettersPath,
  members: importPath,
  decision: newProposalPath,
};

export interface FirstStep {
  readonly name: StepName;
  readonly href: string;
  readonly isDone: boolean;
  readonly label: string;
  readonly says: string;
}

/** Two keys are two people of two bodies: while there are none, nothing that takes them can be done. */
export const haveTwoKeys = (holders: readonly Pick<Holding, "office">[]): boolean =>
  new Set(holders.map(({ office }) => bodyOf(office))).size > 1;

/** The steps, each with whether it is done: a fact that the house knows, and no box to tick. */
export async function firstSteps({
  database: db,
  clock,
  mail,
  findImprint,
}: House): Promise<readonly FirstStep[]> {
  const now = clock.now();
  const [holders, imprint, rules] = await Promise.all([
    listHolders(db, now),
    findImprint(db),
    rulesInForce(db),
  ]);
  const members = await countMembers(db, now, rules);
  const done: Readonly<Record<StepName, boolean>> = {
    office: haveTwoKeys(holders),
    imprint: imprint !== undefined,
    privacy: imprint !== undefined,
    slogan: imprint?.slogan() !== undefined,
    letters: mail !== undefined,
    members: members > new Set(holders.map(({ personId }) => personId)).size,
    decision: await hasEverOpened(db),
  };
  return STEPS.map((name) => ({
    ...{ name, href: HREFS[name], isDone: done[name] },
    ...words.firstSteps.steps[name],
  }));
}
