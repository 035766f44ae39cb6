import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { handInRegister } from "../acts/hand-in-register.ts";

/** As a council sends it, with lines that are wrong. */
const CSV = `Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2
AB,1,0,,,Abbot,Ann,PL1 1AA,1 Mill Lane,Plymouth
AB,2,0,,,Baker,Bob,PL1 1AA,2 Mill Lane,Plymouth
AB,3,0,,,Cook,Cat,PL1 1AA,3 Mill Lane,Plymouth
AB,4,0,,01/05/2027,Young,Yan,PL1 1AA,3 Mill Lane,Plymouth
AB,5,0,N,,,,,,
AB,5,1,,,,,PL1 1AA,4 Mill Lane,Plymouth
AB,6,0,,32/05/2027,Late,Lee,PL1 1AA,5 Mill Lane,Plymouth
AB,7,0,,,Dyer,Dee,PL1 2BB,Rose Cottage,Park Road
`;

/** Takes a copy in for a branch. Answers its number, or the code of why not. */
export async function handIn(
  { house }: Pick<TestHouse, "house">,
  id: number,
  actor: Person,
  more: object = {},
): Promise<number | string> {
  const input = {
    ...{ id: String(id), council: "Plymouth City Council", area: "Ham ward" },
    ...{ suppliedOn: "2027-03-01", purpose: "yes", file: Buffer.from(CSV), ...more },
  };
  const outcome = await perform(house, handInRegister, input, { actor });
  if (typeof outcome === "symbol") throw new Error("twice");
  return isRefusal(outcome) ? outcome.code : outcome.id;
}
