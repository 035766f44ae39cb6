import type { ComponentChildren } from "preact";
import { words } from "../words.ts";

export type StateStep = { key: string; label: string };

type StateStripProps = {
  /** The main path, in order. */
  steps: readonly StateStep[];
  /** Key of the step reached. */
  current: string;
  /** A state beside the path, such as "Withdrawn": the strip stops at `current` and says so. */
  aside?: string;
  /** What happens next, in a sentence. */
  says?: ComponentChildren;
  /** When it happens. */
  when?: ComponentChildren;
  /** Who can move it. */
  who?: ComponentChildren;
  label?: string;
};

function stepLook(index: number, reached: number): "past" | "current" | "coming" {
  if (index < reached) return "past";
  return index === reached ? "current" : "coming";
}

/** Where a thing is on its way, what happens next, when, and who can move it. */
export function StateStrip(props: StateStripProps) {
  const { steps, current, aside } = props;
  const reached = steps.findIndex((step) => step.key === current);
  return (
    <section
      class={aside ? "state-strip is-aside" : "state-strip"}
      aria-label={props.label ?? words.state.label}
    >
      <ol class="state-steps">
        {steps.map((step, index) => {
          const look = stepLook(index, reached);
          return (
            <li
              key={step.key}
              class={`state-step is-${look}`}
              aria-current={look === "current" ? "step" : undefined}
            >
              <span class="state-label">{step.label}</span>
              <span class="sr-only">{words.state.looks[look]}</span>
            </li>
          );
        })}
      </ol>
      {aside ? <p class="state-aside">{aside}</p> : null}
      {props.says || props.when || props.who ? (
        <dl class="state-facts">
          {props.says ? <StateFact term={words.state.next} fact={props.says} /> : null}
          {props.when ? <StateFact term={words.state.when} fact={props.when} /> : null}
          {props.who ? <StateFact term={words.state.who} fact={props.who} /> : null}
        </dl>
      ) : null}
    </section>
  );
}

function StateFact({ term, fact }: { term: string; fact: ComponentChildren }) {
  return (
    <div class="state-fact">
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </div>
  );
}
