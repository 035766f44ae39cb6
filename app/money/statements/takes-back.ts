/** What a treasurer says of a line that goes out with a member's reference: it takes back what they paid before. */
export const TAKES_BACK = "takes-back";
