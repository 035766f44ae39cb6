import * as v from "valibot";
import { words } from "../words.ts";

const says = () => words.passkeys.notAccepted;

const bytes = (most: number) =>
  v.pipe(v.string(says), v.regex(/^[\w-]+$/, says), v.maxLength(most, says));

/** JSON text as the island sends it in a form's field. */
const answerOf = <Response extends v.GenericSchema>(response: Response) =>
  v.pipe(
    v.string(says),
    v.maxLength(40_000, says),
    v.rawTransform(({ dataset, addIssue, NEVER }): unknown => {
      try {
        return JSON.parse(dataset.value);
      } catch {
        addIssue({ message: says() });
        return NEVER;
      }
    }),
    v.object(
      {
        id: bytes(1400),
        rawId: bytes(1400),
        type: v.literal("public-key", says),
        response,
        clientExtensionResults: v.optional(
          v.pipe(
            v.unknown(),
            // No extension is asked for, so that none is listened to.
            v.transform(() => ({})),
          ),
          {},
        ),
      },
      says,
    ),
  );

const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;

/** What a browser answers when a passkey was made (WebAuthn §5.1.8, RegistrationResponseJSON). */
export const newPasskeyField = answerOf(
  v.object(
    {
      clientDataJSON: bytes(8000),
      attestationObject: bytes(20_000),
      transports: v.optional(v.array(v.picklist(TRANSPORTS, says), says), []),
    },
    says,
  ),
);

/** What a browser answers when a passkey has signed (AuthenticationResponseJSON). */
export const passkeyField = answerOf(
  v.object(
    {
      clientDataJSON: bytes(8000),
      authenticatorData: bytes(8000),
      signature: bytes(4000),
      userHandle: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
    },
    says,
  ),
);

export type PasskeyAnswer = v.InferOutput<typeof passkeyField>;
