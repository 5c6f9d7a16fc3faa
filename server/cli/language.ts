import { isGerman } from '../coaching/inLanguage.ts';

/**
 * The language that a terminal's user reads, as POSIX has it: the first of `LC_ALL`, `LC_MESSAGES` and
 * `LANG` that says anything decides. German where that is any German, such as `de_AT.UTF-8`, else English.
 */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): 'de' | 'en' {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return isGerman(said.split(/[_.@]/)[0] ?? '') ? 'de' : 'en';
}
