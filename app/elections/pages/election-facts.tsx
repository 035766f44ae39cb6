import { dayInWords, exactMomentInWords } from "../../../web/moments.ts";
import { DefinitionList, Section } from "../../../web/parts.tsx";
import { callFilePath, datesFilePath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { titleOfElected } from "../title.ts";
import type { ElectionView } from "../view.ts";
import { words } from "../words.ts";

/** What the call has settled, for good. */
export function ElectionFacts({ view }: { view: ElectionView }) {
  const { election } = view;
  const says = words.page;
  return (
    <Section title={says.facts} id="facts">
      <DefinitionList
        items={[
          ...about(view),
          ...times(election),
          ...(view.isReservedLess ? [{ term: says.reserved, says: says.reservedLess }] : []),
          { term: says.hash, says: <code>{election.callHash}</code> },
        ]}
      />
      <p>
        <a href={callFilePath(election.id)}>{says.call}</a>
        <br />
        <a href={datesFilePath(election.id)}>{says.dates}</a>
      </p>
    </Section>
  );
}

function about({ election: { terms, paper }, electorate }: ElectionView) {
  const says = words.page;
  const reserved = (paper?.reserved ?? terms.reserved).map(({ least, group, region }) =>
    region === undefined
      ? says.reservedSays(least, group)
      : says.reservedRegion(least, words.regions[region]),
  );
  return [
    { term: says.to, says: titleOfElected(terms.to) },
    { term: says.seats, says: String(terms.seats) },
    { term: says.why, says: says.causes[terms.cause] },
    ...(terms.countback === undefined
      ? [
          { term: says.votes, says: electorate },
          { term: says.standDays, says: says.standSays(terms.standDays) },
          { term: says.supporters, says: String(terms.supporters) },
        ]
      : []),
    { term: says.method, says: says.methodSays },
    ...(reserved.length === 0 ? [] : [{ term: says.reserved, says: reserved.join("; ") }]),
  ];
}

function times({ terms, nominationsClose, opensAt, closesAt, standsAt }: Election) {
  const says = words.page;
  const { to } = terms;
  const law =
    to.kind === "candidacy" ? [{ term: says.lawCloses, says: dayInWords(to.lawCloses) }] : [];
  const stands =
    standsAt === undefined ? [] : [{ term: says.stands, says: exactMomentInWords(standsAt) }];
  const votes =
    terms.countback === undefined
      ? [
          { term: says.opens, says: exactMomentInWords(opensAt) },
          { term: says.closes, says: exactMomentInWords(closesAt) },
        ]
      : [];
  return [
    {
      term: terms.countback === undefined ? says.nominationsClose : words.countback.answersClose,
      says: exactMomentInWords(nominationsClose),
    },
    ...votes,
    ...stands,
    ...law,
  ];
}
