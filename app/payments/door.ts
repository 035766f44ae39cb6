export { type Charge, REFUNDING } from "./charge.ts";
export {
  type ChargesOnLines,
  findChargesOnLines,
  listChargesOf,
  lockCharge,
  lockChargesOnLines,
} from "./charge-store.ts";
export { refundPayment, whyNoRefund } from "./refunding.ts";
