import { countInWords, listInWords } from "@breakthrough/languages";
import { Chart } from "../../../../web/charts.tsx";
import { EmptyState, Moment, Section } from "../../../../web/parts.tsx";
import { opinionMapPath, opinionsPath } from "../../addresses.ts";
import { OpinionsFrame, type OpinionsPageProps } from "../../pages/opinions-frame.tsx";
import { words } from "../../words.ts";
import type { DrawnView, MapRules, MapView } from "../view.ts";
import { FiguresTable } from "./figures-table.tsx";
import { MapDrawing } from "./map-drawing.tsx";

type Props = OpinionsPageProps & { view: MapView; now: Date };

/** The map, the same in words and as tables, and where the reader stands. */
export function MapPage({ view, now, ...props }: Props) {
  const { topic } = props;
  const { rules, people, drawn } = view;
  const { title, lead, notYetTitle, notYet, help } = words.map;
  return (
    <OpinionsFrame {...props} title={title} lead={lead} current={opinionMapPath(topic.id)}>
      {drawn === undefined ? (
        <EmptyState
          title={notYetTitle}
          says={notYet(rules.mapLeastMembers, people)}
          action={{ label: help, href: opinionsPath(topic.id) }}
        />
      ) : (
        <Drawn drawn={drawn} rules={rules} now={now} />
      )}
    </OpinionsFrame>
  );
}

type DrawnProps = { drawn: DrawnView; rules: MapRules; now: Date };

function Drawn({ drawn, rules, now }: DrawnProps) {
  const { map, unites, parts, typical } = drawn;
  const { groups } = map;
  const least = rules.mapLeastGroup;
  const table = { groups, least };
  return (
    <div class="sections">
      <Section title={words.map.unitesTitle} id="unites">
        {unites.length === 0 ? (
          <p>{words.map.unitesNone}</p>
        ) : (
          <>
            <p>{words.map.unites}</p>
            <FiguresTable caption={words.map.unitesTitle} list={unites} {...table} />
          </>
        )}
      </Section>
      <Picture drawn={drawn} rules={rules} now={now} />
      <Own drawn={drawn} />
      {groups.length < 2 ? null : (
        <Section title={words.map.partsTitle} id="parts">
          {parts.length === 0 ? (
            <p>{words.map.partsNone}</p>
          ) : (
            <>
              <p>{words.map.parts}</p>
              <FiguresTable caption={words.map.partsTitle} list={parts} {...table} />
            </>
          )}
        </Section>
      )}
      {typical.map(({ letter, says }) => (
        <Section title={words.map.typicalTitle(letter)} id={`group-${letter.toLowerCase()}`}>
          {says.length === 0 ? (
            <p>{words.map.typicalNone}</p>
          ) : (
            <FiguresTable caption={words.map.typicalTitle(letter)} list={says} {...table} />
          )}
        </Section>
      ))}
    </div>
  );
}

/** How many took part, and how many groups there are. */
function inWords({ map: { groups, people } }: DrawnView): string {
  if (groups.length < 2) return words.map.oneGroup(people);
  const sizes = groups.map(({ letter, people: many }) => words.map.size(letter, many));
  return words.map.groups(people, groups.length, listInWords(sizes));
}

function Picture({ drawn, rules, now }: DrawnProps) {
  const { map, madeAt, own } = drawn;
  const withDots = map.people >= rules.mapDotsMembers;
  return (
    <section class="section" id="picture">
      <Chart
        title={words.map.picture}
        says={inWords(drawn)}
        columns={[{ label: words.map.title }, { label: words.map.members, isNumber: true }]}
        rows={map.groups.map(({ letter, people }) => [
          words.map.group(letter),
          countInWords(people),
        ])}
      >
        <MapDrawing map={map} withDots={withDots} own={own} />
      </Chart>
      <p class="quiet">
        {withDots ? null : `${words.map.noDots(rules.mapDotsMembers)} `}
        {words.map.drawn} <Moment at={madeAt} now={now} />.
      </p>
    </section>
  );
}

function Own({ drawn: { own, map } }: { drawn: DrawnView }) {
  return (
    <Section title={words.map.ownTitle} id="own">
      <p>{ownInWords(own, map)}</p>
    </Section>
  );
}

function ownInWords(own: DrawnView["own"], map: DrawnView["map"]): string {
  if (own === undefined) return words.map.ownNone;
  if (own.letter === null) return words.map.ownFew(map.leastVotes);
  return map.groups.length < 2 ? words.map.ownOne : words.map.own(own.letter);
}
