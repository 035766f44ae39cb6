import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  Form,
  filling,
  SeveralField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Overtaken, Section } from "../../../../web/parts.tsx";
import { albumPath } from "../../../pictures/addresses.ts";
import { discussPath, editPath, revisePath } from "../../../proposals/addresses.ts";
import type { Proposal } from "../../../proposals/door.ts";
import { planPostPath } from "../../addresses.ts";
import { NETWORK_NAMES, NETWORKS } from "../../networks/network.ts";
import { words } from "../../words.ts";
import { fieldOf, heldIn, type Outgoing, type Plan } from "../plan.ts";
import { Outgoings } from "./outgoings.tsx";

type PlanPageProps = {
  shell: Shell;
  proposal: Proposal;
  plan: Plan;
  outgoing: readonly Outgoing[];
  trouble: Trouble | undefined;
};

const labels = (): Readonly<Record<string, string>> => ({
  networks: words.plan.networks,
  link: words.plan.link,
  ...Object.fromEntries(
    NETWORKS.map((one) => [fieldOf(one), words.plan.ownTextOf(NETWORK_NAMES[one])]),
  ),
});

/** What of a post goes out on each network, for its author: counted, and to change. */
export function PlanPage({ shell, proposal, plan, outgoing, trouble }: PlanPageProps) {
  const says = words.plan;
  const { id, stay } = proposal;
  const page = { shell, title: says.titleOf(proposal.title), mainPage: discussPath, trouble };
  const field = filling(trouble, {
    ...Object.fromEntries(NETWORKS.map((one) => [fieldOf(one), plan.texts[one]])),
    link: plan.link,
  });
  const chosen = outgoing.filter(({ isChosen }) => isChosen).map(({ network }) => network);
  const stands = plan.version === 0 ? undefined : heldIn(plan);
  return (
    <FormPage {...page} lead={says.lead}>
      <Section title={says.counts} id="counts">
        <Outgoings outgoing={outgoing} isEvery />
        <p>
          <a href={stay.state === "draft" ? editPath(id) : revisePath(id)}>{says.edit}</a>
        </p>
        <p>
          <a href={albumPath("post", id)}>{says.pictures}</a>
        </p>
      </Section>
      <Overtaken trouble={trouble} labels={labels()} keepTheirs={planPostPath(id)} />
      <Form action={planPostPath(id)} hidden={seenBy(trouble, stands)}>
        <SeveralField
          {...field("networks")}
          label={says.networks}
          choices={NETWORKS.map((value) => ({ value, label: NETWORK_NAMES[value] }))}
          values={trouble === undefined ? chosen : (trouble.values.networks ?? "").split(",")}
        />
        <p class="quiet">{says.threadHint}</p>
        {NETWORKS.map((network) => (
          <TextArea
            key={network}
            {...field(fieldOf(network))}
            label={says.ownTextOf(NETWORK_NAMES[network])}
            hint={says.ownTextHint}
            rows={4}
          />
        ))}
        <TextField {...field("link")} label={says.link} hint={says.linkHint} type="url" />
        <Button>{says.save}</Button>
      </Form>
    </FormPage>
  );
}
