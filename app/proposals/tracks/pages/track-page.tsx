import { Page, type Shell } from "../../../../web/page.tsx";
import { EmptyState, PageTitle, Pagination, Tabs } from "../../../../web/parts.tsx";
import { decisionsPath } from "../../../policy/door.ts";
import { rotasPath } from "../../../social/addresses.ts";
import { discussPath, draftOfKindPath, trackPath } from "../../addresses.ts";
import type { Slice } from "../../reading/list-queries.ts";
import { ProposalCards } from "../../reading/pages/proposal-cards.tsx";
import { words } from "../../words.ts";
import { TRACKS, type Track } from "../track.ts";

const pathOf = (track: Track): string => (track === "policy" ? discussPath : trackPath(track));

/** Which kind of decision: the same on every page under Discuss. */
export function TrackTabs({ current }: { current: Track }) {
  const { lists, listsLabel } = words.tracks;
  return (
    <Tabs
      tabs={TRACKS.map((track) => ({ label: lists[track], href: pathOf(track) }))}
      current={pathOf(current)}
      label={listsLabel}
    />
  );
}

type TrackPageProps = {
  shell: Shell;
  track: Exclude<Track, "policy">;
  slice: Slice;
  now: Date;
};

function olderThan(track: Track, { next }: Slice): string | undefined {
  if (next === undefined) return undefined;
  const query = new URLSearchParams({
    ...{ kind: track, before: next.enteredAt.toISOString(), id: String(next.id) },
  });
  return `${discussPath}?${query}`;
}

/** Strategies, statements or posts that are under way. */
export function TrackPage({ shell, track, slice, now }: TrackPageProps) {
  const { leads, empty, decided, lists } = words.tracks;
  const begin = { label: words.kinds[track], href: draftOfKindPath(track) };
  return (
    <Page shell={shell} title={lists[track]} description={leads[track]} mainPage={discussPath}>
      <PageTitle look="poster" title={words.discuss.title} lead={leads[track]} />
      <TrackTabs current={track} />
      {slice.lines.length === 0 ? (
        <EmptyState title={empty[track]} says={words.discuss.emptySays} action={begin} />
      ) : (
        <ProposalCards level={2} lines={slice.lines} now={now} />
      )}
      <p>
        <a href={track === "post" ? rotasPath : decisionsPath(track)}>{decided[track]}</a>
      </p>
      <Pagination next={olderThan(track, slice)} />
    </Page>
  );
}
