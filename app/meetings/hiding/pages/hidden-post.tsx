import type { Hidden } from "../../../../platform/text/posts.ts";
import { HiddenPlace, WatchLinks } from "../../../../web/parts.tsx";
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

/** What stands where a hidden topic, point or version of notes stood. */
export function HiddenPost({ kind, id, hidden, isOwn, watching }: HiddenPostProps) {
  return (
    <HiddenPlace
      {...{ hidden, isOwn, now: watching.now }}
      says={words.hidden}
      what={words.hidden.kinds[kind]}
      requestHref={requestPath(hidden.request)}
      backHref={watching.mayAskToHide ? restoreFormPath(kind, id) : undefined}
    />
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
  return <WatchLinks {...{ links, says }} />;
}
