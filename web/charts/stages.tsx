import { Chart, percentOf } from "./chart.tsx";

export type Stage = {
  label: string;
  /** How long at least and at most, in the chart's unit. */
  least: number;
  most: number;
  /** The same in words: "7 to 28 days". */
  says: string;
  /** Who ends it. */
  endedBy: string;
};

type StagesProps = {
  title: string;
  says: string;
  stages: readonly Stage[];
  headings: { stage: string; length: string; endedBy: string };
};

/** Stages that follow one another, each as long as it takes: a staircase in time. */
export function Stages({ title, says, stages, headings }: StagesProps) {
  const whole = stages.reduce((sum, stage) => sum + stage.most, 0);
  const begins = stages.map((_, index) =>
    stages.slice(0, index).reduce((sum, stage) => sum + stage.most, 0),
  );
  return (
    <Chart
      title={title}
      says={says}
      columns={[{ label: headings.stage }, { label: headings.length }, { label: headings.endedBy }]}
      rows={stages.map((stage) => [stage.label, stage.says, stage.endedBy])}
    >
      {stages.map((stage, index) => {
        const x = percentOf(begins[index] ?? 0, whole);
        return (
          <div key={stage.label} class="stage">
            <p class="stage-words">
              <span class="stage-label">{stage.label}</span> <span>{stage.says}</span>
            </p>
            <svg class="stage-svg" aria-hidden="true" width="100%" height="24" focusable="false">
              <line class="stage-line" x1="0" x2="100%" y1="23" y2="23" />
              <rect class="stage-most" x={x} width={percentOf(stage.most, whole)} height="24" />
              <rect class="stage-least" x={x} width={percentOf(stage.least, whole)} height="24" />
            </svg>
          </div>
        );
      })}
    </Chart>
  );
}
