import type { House } from "../../../platform/house.ts";
import { motionPath } from "../../motions/addresses.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import type { Request } from "../request.ts";
import { own } from "./asked.ts";

type Subject = readonly [field: string, pathOf: (id: number) => string];

/** Acts that speak of a thing by its number, by their room: where their form has it, and where it stands. */
const SUBJECTS: Readonly<Record<string, Readonly<Record<string, Subject>>>> = {
  holds: { hold: ["proposal", proposalPath], "hold-motion": ["motion", motionPath] },
};

/** Of which thing a request speaks by its number; undefined where its words say what it is of. */
function subjectOf({ act, input }: Pick<Request, "act" | "input">): string | undefined {
  const [room = "", name = ""] = act.split(".");
  const found = own(own(SUBJECTS, room) ?? {}, name);
  if (found === undefined || typeof input !== "object" || input === null) return undefined;
  const [field, pathOf] = found;
  return pathOf(Number((input as Readonly<Record<string, unknown>>)[field]));
}

/**
 * The same, each with what the thing that it speaks of is called today. For pages: a title that is to be covered must
 * not stand in letters, which nobody can take back.
 */
export async function withSubjects(
  { titlesOf }: Pick<House, "titlesOf">,
  requests: readonly Request[],
): Promise<readonly Request[]> {
  const titles = await titlesOf(requests.flatMap((request) => subjectOf(request) ?? []));
  return requests.map((request) => {
    const subject = titles.get(subjectOf(request) ?? "");
    return subject === undefined ? request : { ...request, subject };
  });
}
