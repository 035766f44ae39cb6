import type { Hidden } from "../../../../platform/text/posts.ts";
import { HiddenPlace, WatchLinks } from "../../../../web/parts.tsx";
import { requestPath } from "../../../requests/addresses.ts";
import { hidePostFormPath, reportPostPath, restorePostFormPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Watching } from "../watching.ts";

/** How a room speaks of its posts, and where the forms are that hide one and bring one back. */
interface Ways<Kind extends string> {
  /** In the language spoken. */
  readonly kinds: () => Readonly<Record<Kind, string>>;
  readonly hideForm?: (kind: Kind, id: number) => string;
  readonly restoreForm?: (kind: Kind, id: number) => string;
}

interface Shown<Kind extends string> {
  kind: Kind;
  id: number;
  isOwn: boolean;
  watching: Watching;
}

/** What a room's pages show where two keys hide something, and the ways to report it and to ask that it be hidden. */
export function hiddenParts<Kind extends string>({
  kinds,
  hideForm = hidePostFormPath,
  restoreForm = restorePostFormPath,
}: Ways<Kind>) {
  /** What stands where it stood. */
  function HiddenPost({ kind, id, hidden, isOwn, watching }: Shown<Kind> & { hidden: Hidden }) {
    return (
      <HiddenPlace
        {...{ hidden, isOwn, now: watching.now }}
        says={{ ...words.hidden, since: words.hidden.sinceOf }}
        what={kinds()[kind]}
        requestHref={requestPath(hidden.request)}
        backHref={watching.mayAskToHide ? restoreForm(kind, id) : undefined}
      />
    );
  }
  /** The ways, for whoever reads it. `says` tells one such link from the next. */
  function WatchPost({ kind, id, isOwn, says, watching }: Shown<Kind> & { says: string }) {
    const { report, ask } = words.hidden;
    const links = [
      ...(watching.mayReport && !isOwn ? [{ label: report, href: reportPostPath(kind, id) }] : []),
      ...(watching.mayAskToHide ? [{ label: ask, href: hideForm(kind, id) }] : []),
    ];
    return <WatchLinks {...{ links, says }} />;
  }
  return { HiddenPost, WatchPost };
}
