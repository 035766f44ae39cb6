type EnvelopeProps = {
  name: string;
  /** Its lines, parted by commas. */
  address: string;
};

/** Name and address as they stand on an envelope, or in its window: a line for each part. */
export function Envelope({ name, address }: EnvelopeProps) {
  return (
    <address class="envelope" dir="auto">
      {[name, ...address.split(", ")].map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
