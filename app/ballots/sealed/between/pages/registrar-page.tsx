import type { Trouble } from "../../../../../platform/http/post-act.ts";
import { Button, FileField, Form, filling } from "../../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../../web/moments.ts";
import type { Shell } from "../../../../../web/page.tsx";
import { FormPage, Notice, Section } from "../../../../../web/parts.tsx";
import { isOffice, titleOf } from "../../../../rulebook/door.ts";
import { registrarListPath, registrarTaskPath, sealedPath } from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { words } from "../../../words.ts";
import type { SealedBallot } from "../../sealed-ballot.ts";
import type { Registrar } from "../../who/registrar-queries.ts";

export interface RegistrarView {
  readonly ballot: SealedBallot;
  readonly registrar: Registrar | undefined;
  /** Is it whoever reads the page? */
  readonly isYou: boolean;
  readonly step: "codes" | "replace" | "nothing";
  /** How many wait for a code, or for another one. */
  readonly voters: number;
}

type RegistrarPageProps = {
  shell: Shell;
  view: RegistrarView;
  trouble?: Trouble | undefined;
};

/** Who makes the voting codes, for everybody; and what is next, for the registrar. */
export function RegistrarPage({ shell, view, trouble }: RegistrarPageProps) {
  const { registrar } = words.sealed.booth;
  const title = paperTitle(view.ballot);
  const trail = [{ label: title, href: sealedPath(view.ballot.id) }];
  return (
    <FormPage
      shell={shell}
      title={registrar.title}
      lead={registrar.lead(title)}
      trail={trail}
      trouble={trouble}
      isPublic
    >
      <p>{sayWho(view.registrar)}</p>
      {view.isYou ? <YourTask shell={shell} view={view} trouble={trouble} /> : null}
    </FormPage>
  );
}

function sayWho(registrar: Registrar | undefined): string {
  const says = words.sealed.booth.registrar;
  if (registrar === undefined) return says.none;
  const { office } = registrar;
  if (office === undefined) return says.isPlatform;
  return says.who(isOffice(office) ? titleOf(office) : office);
}

function sayStep({ ballot, step, voters }: RegistrarView): string {
  const says = words.sealed.booth.registrar.step;
  if (step === "nothing") return says.nothing;
  if (step === "replace") return says.replace(voters);
  return says.codes(voters, ballot.spareCodes, exactMomentInWords(ballot.opensAt));
}

function YourTask({ shell, view, trouble }: RegistrarPageProps) {
  const { registrar } = words.sealed.booth;
  const { id } = view.ballot;
  return (
    <>
      <p>{registrar.says}</p>
      <Notice>{sayStep(view)}</Notice>
      {view.step === "nothing" ? null : (
        <>
          <Section title={registrar.one}>
            <p>{registrar.oneSays}</p>
            <p>
              <Button kind="quiet" href={registrarTaskPath(id)}>
                {registrar.fetch}
              </Button>
            </p>
          </Section>
          <Section title={registrar.two}>
            <p>{registrar.twoSays}</p>
            <pre>
              <code>{COMMAND}</code>
            </pre>
          </Section>
          <Section title={registrar.three}>
            <p>{registrar.threeSays}</p>
            <Form action={registrarListPath(id)} once={shell.once} multipart>
              <FileField {...filling(trouble)("file")} label={registrar.file} accept=".json" />
              <Button>{registrar.handIn}</Button>
            </Form>
          </Section>
        </>
      )}
      <p>{registrar.after}</p>
    </>
  );
}

const COMMAND =
  "npm run registrar -- task.json --codes codes.json --smtp smtp://… --from … > answer.json";
