/** An address to write to. */
export const Mail = ({ to }: { to: string }) => <a href={`mailto:${to}`}>{to}</a>;
