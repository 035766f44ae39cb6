export type { Charge } from "./charge.ts";
export { listChargesOf, lockCharge } from "./charge-store.ts";
export { refundPayment, whyNoRefund } from "./refunding.ts";
