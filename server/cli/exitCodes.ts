/** Exit codes of every command (experience.md, "Elsewhere"). */
export const exitCodes = {
  /** All work was done, and nothing is as grave as `--fail-on`. */
  clean: 0,
  /** All work was done, and there are findings as grave as `--fail-on`. */
  findings: 1,
  /** Not all work could be done, whatever was found. */
  failed: 2,
} as const;
