import { Fragment } from "preact";
import type { HidingGround } from "../../platform/text/posts.ts";
import { Moment } from "./time.tsx";

/** What a room says there: each has these sentences from one place, and its own for since when. */
interface HiddenWords {
  readonly since: string;
  readonly grounds: Readonly<Record<HidingGround, string>>;
  readonly request: (number: number) => string;
  readonly challenge: string;
  readonly own: string;
  readonly askBack: string;
}

interface HiddenPlaceProps {
  readonly says: HiddenWords;
  /** What stood there, where others of another kind stand beside it. */
  readonly what?: string;
  readonly hidden: {
    readonly ground: HidingGround;
    readonly request: number;
    readonly hiddenAt: Date;
  };
  readonly requestHref: string;
  /** Whoever looks wrote it. */
  readonly isOwn: boolean;
  /** The form that asks for it back, for those who may. */
  readonly backHref: string | undefined;
  readonly now: Date;
}

/** What stands where something hidden stood: since when, why, and how to challenge it. Never a word of its text. */
export function HiddenPlace(props: HiddenPlaceProps) {
  const { says, what, hidden, requestHref, isOwn, backHref, now } = props;
  return (
    <div class="thread-gone">
      <p>
        {what === undefined ? null : `${what}: `}
        {says.since} <Moment at={hidden.hiddenAt} now={now} />:{" "}
        {says.grounds[hidden.ground].toLowerCase()}.{" "}
        <a href={requestHref}>{says.request(hidden.request)}</a> {says.challenge}
      </p>
      {isOwn ? <p>{says.own}</p> : null}
      {backHref === undefined ? null : (
        <p>
          <a href={backHref}>{says.askBack}</a>
        </p>
      )}
    </div>
  );
}

interface WatchLinksProps {
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** Tells those of one post from those of the next, for whoever hears the page. */
  readonly says: string;
}

/** The ways to report what somebody shows and to ask that it be hidden, for whoever may; nothing where they may neither. */
export function WatchLinks({ links, says }: WatchLinksProps) {
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
