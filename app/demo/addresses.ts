export const demoPath = "/demo";
export const beSomebodyPath = "/demo/be";
export const passTimePath = "/demo/time";
