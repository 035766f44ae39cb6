import type { Named } from "../../../platform/house.ts";
import {
  Button,
  Buttons,
  ChoiceField,
  Form,
  filling,
  TextArea,
} from "../../../web/form-fields.tsx";
import { Moment, Pagination, Prose, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { teamDecisionsPath, toTeamPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { DECISION_KINDS, type Decision } from "../team.ts";
import { words } from "../words.ts";
import { DecidedList } from "./decision-parts.tsx";
import { TeamFrame, type TeamProps, type TeamView } from "./frame.tsx";

export interface OpenDecision extends Decision {
  readonly who: Named | undefined;
  readonly isOwn: boolean;
  /** What they said; undefined where nothing yet. */
  readonly saidYes: boolean | undefined;
  /** They may say yes or no to it. */
  readonly maySay: boolean;
}

export interface Decisions {
  readonly open: readonly OpenDecision[];
  readonly decided: readonly Decision[];
  readonly next: number | undefined;
  /** Members whose support counts: why somebody's does not, in words. */
  readonly notYet: string | undefined;
  readonly mayPut: boolean;
  readonly isCoordinator: boolean;
}

type DecisionsProps = TeamProps & { decisions: Decisions };

/** What is put to a team, and what it decided; for those outside it, what it decided in the party's name. */
export function DecisionsPage({ shell, view, decisions }: DecisionsProps) {
  const { team, now, isInside } = view;
  const says = words.decisions;
  const { decided, next } = decisions;
  const older = next && `${teamDecisionsPath(team.id)}?before=${next}`;
  return (
    <TeamFrame
      shell={shell}
      view={view}
      part="decisions"
      lead={isInside ? says.lead : says.leadOutside}
    >
      {isInside ? <Open shell={shell} view={view} decisions={decisions} /> : null}
      {isInside ? <Put shell={shell} view={view} decisions={decisions} /> : null}
      <Section title={isInside ? says.past : words.view.decided} id="decided">
        {decided.length === 0 ? (
          <p>{isInside ? says.nonePast : words.view.decidedNone}</p>
        ) : (
          <DecidedList decisions={decided} now={now} />
        )}
        {older ? <Pagination next={older} /> : null}
      </Section>
      {decisions.isCoordinator ? (
        <Section title={says.stepDown} id="step-down">
          <p>{says.stepDownSays}</p>
          <Form action={toTeamPath(team.id, "step-down")} label={says.stepDown}>
            <Button kind="quiet">{says.stepDown}</Button>
          </Form>
        </Section>
      ) : null}
    </TeamFrame>
  );
}

function Open({ view, decisions: { open } }: DecisionsProps) {
  const says = words.decisions;
  return (
    <Section title={says.open} id="open">
      {open.length === 0 ? <p>{says.noneOpen}</p> : null}
      {open.map((decision) => (
        <article class="card" key={decision.id}>
          <h3 class="card-title">{says.kinds[decision.kind]}</h3>
          <Prose text={decision.says} />
          <p class="quiet">
            {decision.who === undefined ? null : (
              <>
                {says.by} <MarkedName who={decision.who} /> ·{" "}
              </>
            )}
            {says.until} <Moment at={decision.closesAt} now={view.now} />
          </p>
          <p class="quiet">{says.how(decision.least, `${decision.percent}%`)}</p>
          <Say decision={decision} view={view} />
        </article>
      ))}
    </Section>
  );
}

function Say({ decision, view: { team } }: { decision: OpenDecision; view: TeamView }) {
  const says = words.decisions;
  const { id, saidYes, maySay, isOwn } = decision;
  const hidden = { decision: String(id) };
  const said = saidYes ? says.saidYes : says.saidNo;
  return (
    <>
      {saidYes === undefined ? null : <p>{said}</p>}
      {maySay ? (
        <Form
          action={toTeamPath(team.id, "say")}
          hidden={hidden}
          label={`${says.yes}, ${says.no}: ${id}`}
          inline
        >
          <Buttons>
            <Button name="answer" value="yes" kind={saidYes ? "quiet" : "primary"}>
              {says.yes}
            </Button>
            <Button name="answer" value="no" kind="quiet">
              {says.no}
            </Button>
          </Buttons>
        </Form>
      ) : null}
      {isOwn ? (
        <Form
          action={toTeamPath(team.id, "withdraw")}
          hidden={hidden}
          label={`${says.takeBack}: ${id}`}
        >
          <Button kind="quiet">{says.takeBack}</Button>
        </Form>
      ) : null}
    </>
  );
}

function Put({ shell, view: { team, trouble }, decisions: { mayPut, notYet } }: DecisionsProps) {
  const says = words.decisions;
  const field = filling(trouble, { kind: "decide" });
  if (!mayPut)
    return (
      <Section title={says.put} id="put">
        <p>{notYet ?? says.takesPart}</p>
      </Section>
    );
  return (
    <Section title={says.put} id="put">
      <Form action={toTeamPath(team.id, "propose")} once={shell.once} label={says.put}>
        <ChoiceField
          {...field("kind")}
          label={says.kind}
          choices={DECISION_KINDS.map((kind) => ({
            value: kind,
            label: says.kinds[kind],
            hint: says.kindHints[kind],
          }))}
        />
        <TextArea
          {...field("says")}
          label={says.says}
          hint={says.saysHint}
          maxlength={MOST_CHARACTERS.decision}
          minlength={LEAST_CHARACTERS.decision}
          required
        />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
