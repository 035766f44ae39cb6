declare module "*?worker&inline" {
  const worker: new () => Worker;
  export = worker;
}
