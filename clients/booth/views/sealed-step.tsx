import { writeLinks } from "../opening/parts.ts";
import { words } from "../words.ts";
import { LongNumber, QrCode, StepTitle, TextToCopy } from "./parts.tsx";

interface SealedStepProps {
  readonly sealNumber: string;
  readonly onCast: () => void;
  readonly onChallenge: () => void;
}

/** The vote is sealed, and the booth has committed itself to it: now the voter decides. */
export function SealedStep({ sealNumber, onCast, onChallenge }: SealedStepProps) {
  return (
    <section>
      <StepTitle>{words.sealed.title}</StepTitle>
      <LongNumber label={words.sealed.number} number={sealNumber} />
      <p>{words.sealed.note}</p>
      <div class="booth-ways">
        <div>
          <h3>{words.sealed.castTitle}</h3>
          <p>{words.sealed.castSays}</p>
          <button type="button" class="button button-primary" onClick={onCast}>
            {words.sealed.cast}
          </button>
        </div>
        <div>
          <h3>{words.sealed.checkTitle}</h3>
          <p>{words.sealed.checkSays}</p>
          <button type="button" class="button button-quiet" onClick={onChallenge}>
            {words.sealed.check}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Nobody scans more, one after the other: a paper of seven questions has so many. */
const MOST_CODES = 12;

interface OpenedStepProps {
  readonly sealNumber: string;
  readonly openingText: string;
  readonly sealedId: string;
  readonly checkAddress: string;
  readonly onAgain: () => void;
}

export function OpenedStep(props: OpenedStepProps) {
  const { sealNumber, openingText, sealedId, checkAddress, onAgain } = props;
  const links = writeLinks(checkAddress, sealedId, sealNumber, openingText);
  return (
    <section>
      <StepTitle>{words.opened.title}</StepTitle>
      <p>{words.opened.says(checkAddress)}</p>
      <LongNumber label={words.opened.number} number={sealNumber} />
      {links.length > MOST_CODES ? (
        <p>{words.opened.noCodes}</p>
      ) : (
        links.map((link, at) => (
          <figure key={link}>
            <figcaption>{words.opened.part(at + 1, links.length)}</figcaption>
            <QrCode text={link} label={words.opened.part(at + 1, links.length)} />
          </figure>
        ))
      )}
      <TextToCopy text={links.join("\n")} label={words.opened.text} />
      <button type="button" class="button button-primary" onClick={onAgain}>
        {words.opened.again}
      </button>
    </section>
  );
}
