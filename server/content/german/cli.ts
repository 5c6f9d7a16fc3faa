/** The German of the command line. */
export function cli(): Readonly<Record<string, string>> {
  return {
    see: 'siehe',
    '1 error': '1 Fehler',
    '{0} errors': '{0} Fehler',
    '1 warning': '1 Warnung',
    '{0} warnings': '{0} Warnungen',
    '1 hint': '1 Anregung',
    '{0} hints': '{0} Anregungen',
    '{0} information': '{0} Hinweise',
    '1 file checked': '1 Datei geprüft',
    '{0} files checked': '{0} Dateien geprüft',
    '{0}: {1}, {2}, {3}, {4}': '{0}: {1}, {2}, {3}, {4}',
  };
}
