import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Meter,
  Moment,
  Notice,
  Numbers,
  Pagination,
  PersonName,
  Section,
  StateStrip,
  Tabs,
  TimeLeft,
} from "../parts.tsx";

const steps = [
  { key: "sown", label: "Sown" },
  { key: "sprouting", label: "Sprouting" },
  { key: "growing", label: "Growing" },
  { key: "flowering", label: "Flowering" },
  { key: "ripe", label: "Ripe" },
  { key: "picked", label: "Picked" },
];

const hourMs = 3_600_000;
const after = (now: Date, hours: number) => new Date(now.getTime() + hours * hourMs);

function NoticesShown() {
  return (
    <>
      <Notice>The hall opens at nine.</Notice>
      <Notice tone="good" title="Your answer is in">
        You can change it until Friday.
      </Notice>
      <Notice tone="warning">This closes in two hours.</Notice>
      <Notice tone="bad" title="That did not go through">
        The connection was lost. Nothing was saved. Try again.
      </Notice>
    </>
  );
}

function CardsShown({ now }: { now: Date }) {
  return (
    <Cards>
      <Card
        title="Open the library on Sundays"
        href="#parts"
        isUrgent
        above={
          <>
            <Badge tone="brand">Open</Badge>
            <TimeLeft until={after(now, 20)} now={now} />
          </>
        }
        below={<span>Asked of you now</span>}
      >
        Most people are free on one day only, and on that day it is shut.
      </Card>
      <Card
        title="A bench at every bus stop"
        href="#parts"
        above={<Badge>Growing</Badge>}
        below={
          <>
            <Meter label="Support" value={34} target={50} />
            <span>
              <PersonName name="Amara Okafor" /> ·{" "}
              <Moment at={after(now, -70)} now={now} form="since" />
            </span>
          </>
        }
      >
        Standing is hard for many. A bench costs less than one new sign.
      </Card>
      <Card
        title="Plant the verges"
        href="#parts"
        above={
          <>
            <Badge tone="good">Ripe</Badge>
            <TimeLeft until={after(now, -5)} now={now} />
          </>
        }
        below={<Meter label="Support" value={61} target={50} says="61, and 50 were needed" />}
      >
        Wild flowers need mowing once a year.
      </Card>
    </Cards>
  );
}

export function PartsShown({ now }: { now: Date }) {
  return (
    <Section title="Parts" id="parts" more={{ label: "See all of them", href: "#parts" }}>
      <Breadcrumbs
        trail={[
          { label: "Gardens", href: "#parts" },
          { label: "North side", href: "#fields" },
        ]}
      />
      <Tabs
        label="Views"
        current="#parts"
        tabs={[
          { label: "All", href: "#parts", count: 1284 },
          { label: "Mine", href: "#fields", count: 3 },
          { label: "Gone by", href: "#charts" },
        ]}
      />
      <StateStrip
        steps={steps}
        current="growing"
        says="It flowers when 50 people have watered it."
        when={<Moment at={after(now, 60)} now={now} />}
        who="Anybody with a can"
      />
      <StateStrip
        label="Where the other one is"
        steps={steps}
        current="sprouting"
        aside="Dug up by the one who sowed it"
      />
      <Numbers
        items={[
          { label: "beds to water", value: "3" },
          { label: "gardeners", value: "1,284" },
          { label: "came to the last picnic", value: "62%" },
        ]}
      />
      <CardsShown now={now} />
      <p>
        <Badge>Plain</Badge> <Badge tone="brand">Brand</Badge> <Badge tone="good">Good</Badge>{" "}
        <Badge tone="warning">Warning</Badge> <Badge tone="bad">Bad</Badge>{" "}
        <Badge tone="quiet">Quiet</Badge>
      </p>
      <NoticesShown />
      <EmptyState
        title="Nothing grows here yet"
        says="What you sow will stand here, with how much water it still needs."
        action={{ label: "Sow the first seed", href: "#fields" }}
      />
      <Pagination previous="#tokens" next="#charts" says="21 to 40 of 312" />
    </Section>
  );
}
