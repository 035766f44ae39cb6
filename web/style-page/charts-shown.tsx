import { LineBars, ResultBars, SupportOverTime, TurnoutBar } from "../charts.tsx";
import { Section } from "../parts/layout.tsx";

const dayMs = 86_400_000;
const counts = [1, 4, 5, 9, 12, 18, 19, 27, 31, 34];

export function ChartsShown({ now }: { now: Date }) {
  const opensAt = new Date(now.getTime() - 12 * dayMs);
  return (
    <Section title="Charts" id="charts">
      <ResultBars
        title="Shall we plant the verges?"
        thresholdPercent={50}
        thresholdSays="More than half needed"
        bars={[
          { label: "Yes", votes: 812, tone: "for" },
          { label: "No", votes: 377, tone: "against" },
          { label: "No view", votes: 95, tone: "aside" },
        ]}
      />
      <ResultBars
        title="Which bulbs?"
        bars={[
          { label: "Crocus", votes: 402, tone: "option" },
          { label: "Daffodil", votes: 561, tone: "option" },
          {
            label: "A mixture of several that a member wrote in with a long name",
            votes: 0,
            tone: "option",
          },
        ]}
      />
      <LineBars
        most={120}
        threshold={61}
        bars={[
          { key: "1", label: "Hazel", amount: 74, says: "74.00000, chosen", tone: "for" },
          { key: "2", label: "Holly", amount: 41, says: "41.00000", tone: "option" },
          { key: "3", label: "Hawthorn", amount: 0, says: "0.00000, out", tone: "aside" },
        ]}
      />
      <TurnoutBar title="Who answered" roll={2140} active={1391} voted={1284} quorum={140} />
      <SupportOverTime
        title="Water over time"
        points={counts.map((count, index) => ({
          at: new Date(opensAt.getTime() + (index + 1) * 1.1 * dayMs),
          count,
        }))}
        opensAt={opensAt}
        endsAt={new Date(opensAt.getTime() + 30 * dayMs)}
        now={now}
        target={50}
      />
    </Section>
  );
}
