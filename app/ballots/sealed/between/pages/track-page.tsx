import { Page, type Shell } from "../../../../../web/page.tsx";
import { Breadcrumbs, DefinitionList, Notice, PageTitle } from "../../../../../web/parts.tsx";
import { archivePath, decidePath, sealedPath } from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { words } from "../../../words.ts";
import type { SealedBallot } from "../../sealed-ballot.ts";

type TrackPageProps = {
  shell: Shell;
  ballot: SealedBallot;
  trackingNumber: string;
  /** Undefined where no ballot of that number stands in the file. */
  kept: { readonly height: number; readonly isLast: boolean } | undefined;
};

/** Whether a sealed vote stands in the public file, and whether it is the one that counts. */
export function TrackPage({ shell, ballot, trackingNumber, kept }: TrackPageProps) {
  const { board } = words.sealed;
  const { track } = board;
  return (
    <Page shell={shell} title={track.title} width="text" isPrivate>
      <Breadcrumbs
        trail={[
          { label: words.decide.title, href: decidePath },
          { label: paperTitle(ballot), href: sealedPath(ballot.id) },
        ]}
      />
      <PageTitle title={track.title} />
      {kept === undefined ? (
        <Notice tone="warning">{track.missing}</Notice>
      ) : (
        <Notice tone="good" title={track.isThere}>
          <p>{kept.isLast ? track.counts : track.replaced}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: track.number, says: <code class="long-code">{trackingNumber}</code> },
          ...(kept === undefined ? [] : [{ term: track.place, says: String(kept.height) }]),
        ]}
      />
      <p>{track.how}</p>
      <ul>
        <li>
          <a href={archivePath(ballot.id)}>{board.getFile}</a>
        </li>
        <li>
          <a href={sealedPath(ballot.id)}>{track.back}</a>
        </li>
      </ul>
    </Page>
  );
}
