/** What `coach check --help` says after the options. */
export const CHECK_HELP = `
Formats:
  text     one finding a line, file:line:column: severity code message, which editors'
           problem matchers read; in a terminal with its place shown below, in colour
  json     for programs
  sarif    for code scanning (SARIF 2.1.0)
  junit    for servers that show tests, such as GitLab and Jenkins
  github   annotations of a pull request in GitHub Actions

Exit codes:
  0  nothing as grave as --fail-on was found, and no more warnings than --max-warnings
  1  something was
  2  not all of the work could be done, whatever was found

Which files are read:
  Paths, --changed-since and --shard choose what is reported on. All coach files of the
  workspace are read whatever they choose, so that a plan finds its compass and findings
  are the same everywhere. What git ignores and node_modules are left out of folders,
  also where such a folder is named; a file named outright is always checked.

Examples:
  coach check                                    everything in this folder
  coach check people/ana.coach.yaml              one plan, read with its compass
  coach check --fix                              mend misspelt keys and ids, and show the rest
  coach check --fail-on warning --format junit   for a pipeline
  coach check --max-warnings 10                  for a pipeline that is still getting there
  coach check --rule flat-ratings=off --rule no-vision=error
                                                 what counts, just this once, in young plans too
  coach check --changed-since "$(git merge-base origin/main HEAD)"
                                                 what this branch has changed
  coach check --shard 2/4 --format sarif         the second of four jobs
  coach check --cache                            again and again: only what has changed is looked at
  coach check --stdin --stdin-filename people/ana.coach.yaml < draft.yaml
                                                 a text that is not saved yet
  coach check ana --workspace ana --workspace team
                                                 a person's repository beside the team's

"coach explain CODE" says what a finding means and how it is mended.
`;
