import type { House } from "../../../platform/house.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import type { Request } from "../request.ts";

/** Of which thing a request speaks by its number; undefined where its words say what it is of. */
function subjectOf({ act, input }: Pick<Request, "act" | "input">): string | undefined {
  const [room, name] = act.split(".");
  if (room !== "holds" || name !== "hold") return undefined;
  if (typeof input !== "object" || input === null) return undefined;
  return proposalPath(Number((input as { proposal?: unknown }).proposal));
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
