import { Fragment } from "preact";
import type { Hidden } from "../../../../platform/text/posts.ts";
import { Moment } from "../../../../web/parts.tsx";
import { reportPostPath } from "../../../discussions/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { hideFormPath, restoreFormPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { PostName } from "../hiding.ts";

/** What whoever looks may do about what others wrote. */
export interface Watching {
  readonly now: Date;
  readonly mayReport: boolean;
  /** They hold an office that asks for it. */
  readonly mayAskToHide: boolean;
}

type HiddenPostProps = PostName & { hidden: Hidden; isOwn: boolean; watching: Watching };

/** What stands where a hidden topic or point stood: since when, why, and how to challenge it. Never a word of it. */
export function HiddenPost({ kind, id, hidden, isOwn, watching }: HiddenPostProps) {
  const { kinds, since, grounds, request, challenge, own, askBack } = words.hidden;
  return (
    <div class="thread-gone">
      <p>
        {kinds[kind]}: {since} <Moment at={hidden.hiddenAt} now={watching.now} />:{" "}
        {grounds[hidden.ground].toLowerCase()}.{" "}
        <a href={requestPath(hidden.request)}>{request(hidden.request)}</a> {challenge}
      </p>
      {isOwn ? <p>{own}</p> : null}
      {watching.mayAskToHide ? (
        <p>
          <a href={restoreFormPath(kind, id)}>{askBack}</a>
        </p>
      ) : null}
    </div>
  );
}

type WatchProps = PostName & { isOwn: boolean; says: string; watching: Watching };

/** The ways to report it, for whoever reads it, and to ask that it be hidden. `says` tells one such link from the next. */
export function WatchPost({ kind, id, isOwn, says, watching }: WatchProps) {
  const { report, ask } = words.hidden;
  const links = [
    ...(watching.mayReport && !isOwn ? [{ label: report, href: reportPostPath(kind, id) }] : []),
    ...(watching.mayAskToHide ? [{ label: ask, href: hideFormPath(kind, id) }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <p class="points-small">
      {links.map(({ label, href }, index) => (
        <Fragment key={href}>
          {index === 0 ? null : " · "}
          <a href={href}>
            {label}
            <span class="sr-only">: {says}</span>
          </a>
        </Fragment>
      ))}
    </p>
  );
}
