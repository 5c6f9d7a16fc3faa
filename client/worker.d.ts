// What we need of the browser's workers: the types of a whole browser would hide what is not there on
// a desktop.
declare class Worker {
  constructor(address: string);
  terminate(): void;
}
