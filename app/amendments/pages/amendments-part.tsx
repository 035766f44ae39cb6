import { Button, Buttons } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import {
  Badge,
  type BadgeTone,
  Card,
  Cards,
  EmptyState,
  Notice,
  Pagination,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { amendmentPath, newAmendmentPath, newCompositePath, sourcesPath } from "../addresses.ts";
import { type AmendmentState, amendmentsPageOf } from "../amendment.ts";
import type { Listed } from "../queries.ts";
import type { AmendmentsView } from "../view.ts";
import { words } from "../words.ts";
import { capital } from "./capital.ts";

type PartProps = { view: AmendmentsView };

const TONES: Partial<Record<AmendmentState, BadgeTone>> = {
  accepted: "good",
  carried: "good",
  fulfilled: "good",
  composited: "good",
  "to-vote": "brand",
  insisted: "brand",
  declined: "warning",
  "no-place": "warning",
};

export const StateBadge = ({ state, hasPlace }: Pick<Listed, "state" | "hasPlace">) => (
  <>
    <Badge tone={TONES[state] ?? "plain"}>{capital(words.fates[state])}</Badge>
    {hasPlace || state === "no-place" ? null : (
      <>
        {" "}
        <Badge tone="warning">{capital(words.fates["no-place"])}</Badge>
      </>
    )}
  </>
);

/** The text paragraph by paragraph, and its amendments, as a part of its item's page. */
export function AmendmentsPart({ view }: PartProps) {
  const { text, slice, after } = view;
  const mayAct = view.isOpen && view.isMember;
  return (
    <>
      {view.isOpen ? (
        <p class="lead">{words.part.lead(exactMomentInWords(text.closesAt))}</p>
      ) : (
        <Notice>{text.stage === "shut" ? words.part.shut : words.part.closed}</Notice>
      )}
      <p>{words.part.insist(text.insistNeeded)}</p>
      <Section title={words.part.list} id="amendments">
        {slice.count === 0 ? (
          <EmptyState title={words.part.none} says={words.part.noneSays} />
        ) : (
          <Cards>
            {slice.lines.map((line) => (
              <Line key={line.id} line={line} view={view} />
            ))}
          </Cards>
        )}
        <Pagination
          {...(after > 0 ? { previous: `${amendmentsPageOf(text.path)}#amendments` } : {})}
          {...(slice.next === undefined
            ? {}
            : { next: `${amendmentsPageOf(text.path)}?after=${slice.next}#amendments` })}
          says={words.part.count(slice.lines.length, slice.count)}
        />
        <Buttons>
          {mayAct && slice.count > 1 ? (
            <Button kind="quiet" href={newCompositePath(text.id)}>
              {words.part.composite}
            </Button>
          ) : null}
          <Button kind="quiet" href={sourcesPath(text.id)}>
            {words.part.sources}
          </Button>
        </Buttons>
      </Section>
      <Section title={words.part.text} id="text">
        {text.paragraphs.map((paragraph, index) => (
          <div key={paragraph} class="paragraph" id={`p${index + 1}`}>
            <Prose text={paragraph} />
            <p class="paragraph-source quiet">
              <a href={`#p${index + 1}`}>§ {index + 1}</a>
              {mayAct ? (
                <>
                  {" · "}
                  <a
                    href={newAmendmentPath(text.id, index + 1)}
                    aria-label={words.part.amendThis(index + 1)}
                  >
                    {words.part.amend}
                  </a>
                </>
              ) : null}
            </p>
          </div>
        ))}
      </Section>
    </>
  );
}

function Line({ line, view }: { line: Listed; view: AmendmentsView }) {
  const { line: says } = words;
  return (
    <Card
      title={line.isComposite ? says.composite(line.number) : says.name(line.number)}
      href={amendmentPath(line.id)}
      above={<StateBadge state={line.state} hasPlace={line.hasPlace} />}
      below={
        <>
          <span>{says.places(line.paragraphs)}</span>
          <MarkedName who={view.named(line.movedBy)} />
          <span>{says.support(line.support)}</span>
        </>
      }
    />
  );
}
