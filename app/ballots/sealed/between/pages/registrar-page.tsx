import type { Trouble } from "../../../../../platform/http/post-act.ts";
import { inLanguage } from "../../../../../platform/language.ts";
import { Button, FileField, Form, filling } from "../../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../../web/moments.ts";
import type { Shell } from "../../../../../web/page.tsx";
import { ClientProgram, Command, FormPage, Notice, Section } from "../../../../../web/parts.tsx";
import { isOffice, titleOf } from "../../../../rulebook/door.ts";
import { registrarListPath, registrarTaskPath, sealedPath } from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { words } from "../../../words.ts";
import { codeLetter } from "../../code-letter.ts";
import type { SealedBallot } from "../../sealed-ballot.ts";
import type { Registrar } from "../../who/registrar-queries.ts";

export interface RegistrarView {
  readonly ballot: SealedBallot;
  readonly registrar: Registrar | undefined;
  /** Is it whoever reads the page? */
  readonly isYou: boolean;
  /** Where members vote, with the host. */
  readonly boothUrl: string;
  readonly step: "codes" | "replace" | "nothing";
  /** How many wait for a code, or for another one. */
  readonly voters: number;
  /** How many codes are to be taken back. */
  readonly ended: number;
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

function sayStep({ ballot, step, voters, ended }: RegistrarView): string {
  const says = words.sealed.booth.registrar.step;
  if (step === "nothing") return says.nothing;
  if (step === "replace") {
    const both = [voters > 0 ? says.replace(voters) : "", ended > 0 ? says.takeBack(ended) : ""];
    return both.filter((one) => one !== "").join(" ");
  }
  return says.codes(voters, ballot.spareCodes, exactMomentInWords(ballot.opensAt));
}

function YourTask({ shell, view, trouble }: RegistrarPageProps) {
  const { registrar } = words.sealed.booth;
  const { step } = view;
  return (
    <>
      <p>{registrar.says}</p>
      <Notice>{sayStep(view)}</Notice>
      {step === "nothing" ? null : (
        <Making shell={shell} view={{ ...view, step }} trouble={trouble} />
      )}
      <p>{registrar.after}</p>
    </>
  );
}

type MakingProps = RegistrarPageProps & {
  view: { step: Exclude<RegistrarView["step"], "nothing"> };
};

/** The letter of each language, with places for the name and the code: the program in the browser has no words of ours. */
const lettersFor = (ballot: SealedBallot, url: string) => {
  const letter = () =>
    codeLetter({
      name: "{name}",
      title: paperTitle(ballot),
      code: "{code}",
      link: url,
      closes: exactMomentInWords(ballot.closesAt),
    }).text;
  return { en: inLanguage("en", letter), cy: inLanguage("cy", letter) };
};

function Making({ shell, view, trouble }: MakingProps) {
  const { registrar } = words.sealed.booth;
  const { ballot, step, boothUrl } = view;
  const { id } = ballot;
  const given = { task: registrarTaskPath(id), step, letters: lettersFor(ballot, boothUrl) };
  return (
    <>
      <Section title={registrar.inBrowser}>
        <p>{registrar.oneSays}</p>
        <ClientProgram name="registrar" place="registrar" hasStyle={false} props={given}>
          <p>{words.sealed.booth.device.needsScript}</p>
        </ClientProgram>
      </Section>
      <Section title={registrar.inTerminal}>
        <p>{registrar.twoSays}</p>
        <p>
          <Button kind="quiet" href={registrarTaskPath(id)}>
            {registrar.fetch}
          </Button>
        </p>
        <Command>{COMMAND}</Command>
        <p>{registrar.threeSays}</p>
        <Form action={registrarListPath(id)} once={shell.once} id="hand-in-codes" multipart>
          <FileField {...filling(trouble)("file")} label={registrar.file} accept=".json" />
          <Button>{registrar.handIn}</Button>
        </Form>
      </Section>
    </>
  );
}

const COMMAND =
  "npm run registrar -- task.json --codes codes.json --smtp smtp://… --from … > answer.json";
