import type { Election } from "../election.ts";
import { isResultShown } from "../election.ts";

/** What of an election has its day. */
export type DateKind = "called" | "frozen" | "opens" | "closes" | "counted" | "stands" | "ended";

export interface ElectionDate {
  readonly kind: DateKind;
  readonly at: Date;
}

/** Every day of an election's timetable, past and to come, in the order in which they come. Pure. */
export function datesOf(election: Election): readonly ElectionDate[] {
  const { terms, nominationsClose, opensAt, closesAt, standsAt, endedAt, calledAt } = election;
  const votes: readonly ElectionDate[] =
    terms.countback === undefined
      ? [
          { kind: "opens", at: opensAt },
          { kind: "closes", at: closesAt },
        ]
      : [];
  return [
    { kind: "called", at: calledAt },
    { kind: "frozen", at: nominationsClose },
    ...votes,
    ...(standsAt === undefined ? [] : [{ kind: "stands", at: standsAt } as const]),
    ...(endedAt === undefined ? [] : [{ kind: "ended", at: endedAt } as const]),
  ];
}

/** What has happened, for whoever follows elections; nothing that only scrutineers may see. Pure. */
export function newsOf(election: Election, now: Date): readonly ElectionDate[] {
  const { state, result, standsAt, terms, endedAt } = election;
  const isOver = state === "ended";
  const countedAt =
    standsAt === undefined
      ? undefined
      : new Date(standsAt.getTime() - terms.resultHours * 3_600_000);
  return datesOf(election)
    .filter(({ kind, at }) => {
      if (at > now) return false;
      // Whatever its end made needless has not happened.
      if (kind === "opens") return state === "ballot" || result !== undefined;
      if (kind === "frozen") return election.paper !== undefined || result !== undefined;
      return kind === "called" || (kind === "ended" && isOver && endedAt !== undefined);
    })
    .concat(
      countedAt !== undefined && result !== undefined && isResultShown(result, now)
        ? [{ kind: "counted", at: countedAt }]
        : [],
    );
}
