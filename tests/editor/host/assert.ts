// What the suite uses of node:assert/strict, which a browser does not have. hostSuite.mts puts it in
// the place of that one there.

function fail(message: unknown, otherwise: string): never {
  throw new Error(typeof message === 'string' ? message : otherwise);
}

const assert = {
  ok(value: unknown, message?: string): asserts value {
    if (!value) fail(message, `${show(value)} is not true`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    if (Object.is(actual, expected)) fail(message, `it is ${show(expected)}`);
  },
  /** Of what JSON can hold. */
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (show(actual) !== show(expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
  },
  match(actual: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(actual)) fail(message, `${show(actual)} does not match ${pattern}`);
  },
  doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
    if (pattern.test(actual)) fail(message, `${show(actual)} matches ${pattern}`);
  },
};

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

export default assert;
