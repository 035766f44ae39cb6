import { words } from "../words.ts";
import { Copy, LongNumber, QrCode, StepTitle, TextToCopy } from "./parts.tsx";

interface ReceiptStepProps {
  readonly trackingNumber: string;
  readonly receipt: string;
  /** Where the sealed vote is found, with the host. */
  readonly address: string;
  readonly isKiosk: boolean;
  readonly onAgain: () => void;
  readonly onNext: () => void;
}

export function ReceiptStep(props: ReceiptStepProps) {
  const { trackingNumber, receipt, address, isKiosk, onAgain, onNext } = props;
  return (
    <section>
      <StepTitle>{words.receipt.title}</StepTitle>
      <LongNumber label={words.receipt.number} number={trackingNumber} />
      <p>{words.receipt.says}</p>
      <div class="buttons booth-screen-only">
        <Copy text={trackingNumber} label={words.receipt.copy} />
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {words.receipt.print}
        </button>
      </div>
      <figure>
        <figcaption>{words.receipt.scan}</figcaption>
        <QrCode text={address} label={words.receipt.scan} />
      </figure>
      <p class="booth-address">{address}</p>
      {isKiosk ? (
        <div class="booth-screen-only">
          <p>{words.kiosk.nextSays}</p>
          <button type="button" class="button button-primary booth-next" onClick={onNext}>
            {words.kiosk.next}
          </button>
        </div>
      ) : (
        <AtHome address={address} receipt={receipt} onAgain={onAgain} />
      )}
    </section>
  );
}

type AtHomeProps = Pick<ReceiptStepProps, "address" | "receipt" | "onAgain">;

function AtHome({ address, receipt, onAgain }: AtHomeProps) {
  return (
    <>
      <p class="booth-screen-only">
        <a href={address}>{words.receipt.look}</a>
      </p>
      <details>
        <summary>{words.receipt.signed}</summary>
        <p>{words.receipt.signedSays}</p>
        <TextToCopy text={receipt} label={words.receipt.signed} />
      </details>
      <p class="booth-aside booth-screen-only">{words.receipt.kept}</p>
      <p>{words.receipt.againSays}</p>
      <button type="button" class="button button-quiet booth-screen-only" onClick={onAgain}>
        {words.receipt.again}
      </button>
    </>
  );
}
