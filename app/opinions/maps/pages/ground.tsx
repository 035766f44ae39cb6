import { Section } from "../../../../web/parts.tsx";
import { opinionMapPath, opinionsPath } from "../../addresses.ts";
import type { StatementId } from "../../topic.ts";
import { words } from "../../words.ts";
import type { CommonOnPath } from "../map-queries.ts";
import { percentOf } from "../united.ts";

type Props = {
  ground: CommonOnPath;
  /** How many are shown. */
  most?: number;
  /** For whoever holds the pen: where a statement is put into the draft. */
  takePath?: ((statement: StatementId) => string) | undefined;
};

const SHOWN = 5;

/** What unites the groups, with the figures of each, as a part of another page. */
export function CommonGround({ ground, most = SHOWN, takePath }: Props) {
  const { topicId, isOpen, people, common } = ground;
  const { title, lead, none, answer, see } = words.common;
  return (
    <Section title={title} id="common-ground" more={{ label: see, href: opinionMapPath(topicId) }}>
      <p>{common.length === 0 ? none : lead(people)}</p>
      {common.length === 0 ? null : (
        <ul class="points">
          {common.slice(0, most).map((one) => (
            <li key={one.id}>
              <Item one={one} takePath={takePath} />
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <p>
          <a href={opinionsPath(topicId)}>{answer}</a>
        </p>
      ) : null}
    </Section>
  );
}

type ItemProps = { one: CommonOnPath["common"][number]; takePath: Props["takePath"] };

function Item({ one: { id, text, side, all, byGroup, letters }, takePath }: ItemProps) {
  const { agreeing, disagreeing, refused, inGroup, percent } = words.map;
  const whole = side === "agree" ? agreeing : disagreeing;
  const groups = byGroup.map((figures, at) =>
    inGroup(letters[at] ?? "", percent(percentOf(figures, side))),
  );
  return (
    <>
      <p class="points-claim" dir="auto">
        {side === "agree" ? text : refused(text)}
      </p>
      <p class="quiet">
        {whole(percentOf(all, side))}
        {groups.length < 2 ? null : ` · ${groups.join(" · ")}`}
      </p>
      {takePath === undefined || side !== "agree" ? null : (
        <p>
          <a href={takePath(id)}>
            {words.common.take}
            <span class="sr-only">: {text}</span>
          </a>
        </p>
      )}
    </>
  );
}
