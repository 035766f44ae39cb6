import { Button, Form, TextArea, TextField } from "../../../web/form-fields.tsx";
import { momentInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { Badge, Card, Cards, Meter, Notice, Prose, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { inHearingPath } from "../addresses.ts";
import { type Alternative, type Case, isOpen, SIDES, type Side } from "../hearing.ts";
import type { HearingView } from "../queries.ts";
import { words } from "../words.ts";
import { CaseForm, labelOf } from "./case-page.tsx";

type HearingPartProps = { view: HearingView; shell: Shell; now: Date };
type PartProps = HearingPartProps & { mayAct: boolean; mayBack: boolean };

/** The hearing as a part of its item's page. */
export function HearingPart(props: HearingPartProps) {
  const { view, now } = props;
  const isStillOpen = isOpen(view.hearing, now);
  const mayAct = isStillOpen && view.mayTakePart;
  const part = { ...props, mayAct, mayBack: mayAct && view.notYet === undefined };
  return (
    <>
      {isStillOpen ? (
        <p class="lead">{words.lead(momentInWords(view.hearing.closesAt, now))}</p>
      ) : (
        <Notice>{words.over}</Notice>
      )}
      {mayAct && view.notYet !== undefined ? <Notice>{view.notYet}</Notice> : null}
      <div class="columns-even">
        {SIDES.map((side) => (
          <Cases key={side} {...part} side={side} />
        ))}
      </div>
      {view.hearing.backingNeeded === undefined ? null : <Alternatives {...part} />}
    </>
  );
}

function Cases(props: PartProps & { side: Side }) {
  const { view, side, mayAct } = props;
  const cases = view.cases.filter((text) => text.side === side);
  return (
    <Section title={words.caseTitle(side)} id={`case-${side}`}>
      {cases.length === 0 ? <p>{words.noCase(side)}</p> : <p class="quiet">{words.caseLead}</p>}
      {cases.map((text, index) => (
        <CaseCard key={text.id} {...props} text={text} isFirst={index === 0} />
      ))}
      {mayAct ? (
        <OwnCase {...props} own={cases.find((text) => text.writtenBy === view.viewerId)} />
      ) : null}
    </Section>
  );
}

const OwnCase = ({ view, side, own }: PartProps & { side: Side; own: Case | undefined }) => (
  <details>
    <summary>{labelOf(side, own)}</summary>
    <CaseForm hearing={view.hearing} side={side} own={own} />
  </details>
);

function CaseCard(props: PartProps & { side: Side; text: Case; isFirst: boolean }) {
  const { view, text, side, mayBack, isFirst } = props;
  const isBacked = view.backedCases[side] === text.id;
  return (
    <article class="card">
      {isFirst ? (
        <div class="card-above">
          <Badge tone="brand">{words.first}</Badge>
        </div>
      ) : null}
      <Prose text={text.body} />
      <p class="quiet">
        <MarkedName who={view.named(text.writtenBy)} /> · {words.backing(text.backing)}
      </p>
      {isBacked ? <p>{words.backed}</p> : null}
      {mayBack && !isBacked ? (
        <Form
          action={inHearingPath(view.hearing.id, "back-case")}
          hidden={{ caseId: String(text.id) }}
        >
          <Button kind="quiet">{words.back}</Button>
        </Form>
      ) : null}
    </article>
  );
}

function Alternatives(props: PartProps) {
  const { view, shell, mayBack } = props;
  const needed = view.hearing.backingNeeded ?? 0;
  return (
    <Section title={words.alternatives} id="alternatives">
      <p>{words.alternativesLead(needed)}</p>
      {view.alternatives.length === 0 ? <p>{words.noAlternatives}</p> : null}
      <Cards>
        {view.alternatives.map((alternative) => (
          <AlternativeCard key={alternative.id} {...props} alternative={alternative} />
        ))}
      </Cards>
      {mayBack ? <OfferForm view={view} shell={shell} /> : null}
    </Section>
  );
}

function AlternativeCard({ view, alternative, mayBack }: PartProps & { alternative: Alternative }) {
  const needed = view.hearing.backingNeeded ?? 0;
  const isBacked = view.backedAlternatives.has(alternative.id);
  return (
    <Card
      title={alternative.title}
      above={
        alternative.backing >= needed ? <Badge tone="good">{words.onBallot}</Badge> : undefined
      }
      below={
        <>
          <MarkedName who={view.named(alternative.offeredBy)} />
          <Meter
            label={words.backing(alternative.backing)}
            value={alternative.backing}
            target={needed}
            says={words.needs(alternative.backing, needed)}
          />
          {mayBack ? (
            <Form
              action={inHearingPath(view.hearing.id, "back-alternative")}
              hidden={{ alternativeId: String(alternative.id), back: isBacked ? "no" : "yes" }}
            >
              <Button kind="quiet">{isBacked ? words.takeBack : words.backAlternative}</Button>
            </Form>
          ) : null}
        </>
      }
    >
      <Prose text={alternative.body} />
    </Card>
  );
}

function OfferForm({ view, shell }: { view: HearingView; shell: Shell }) {
  return (
    <details>
      <summary>{words.offer}</summary>
      <Form
        action={inHearingPath(view.hearing.id, "offer-alternative")}
        {...(shell.once === undefined ? {} : { once: shell.once })}
        label={words.offer}
      >
        <TextField name="title" label={words.offerTitle} maxlength={120} minlength={5} required />
        <TextArea
          name="body"
          stem="body-alternative"
          label={words.offerBody}
          rows={8}
          minlength={10}
          required
        />
        <Button>{words.offer}</Button>
      </Form>
    </details>
  );
}
