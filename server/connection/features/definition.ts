import type { CoachDocument } from '../../document/document.ts';
import { definition as definitionOf } from '../../language/definition.ts';
import { filesAround } from '../../language/names/filesAround.ts';
import { nameAtPosition } from '../../language/names/seenFrom.ts';
import { wholeFiles } from '../wholeFiles.ts';
import type { Feature } from './feature.ts';

export const definition: Feature = {
  advertise: () => ({ definitionProvider: true }),
  listen({ connection, client, guard, index, document, read }) {
    connection.onDefinition(
      guard.request(null, async ({ textDocument, position }) => {
        const asked = document(textDocument.uri);
        // People are defined in plans, of which the index has no more than facts.
        const isPerson = asked && nameAtPosition(asked, position)?.sort === 'person';
        const whole = isPerson ? await index.readWhole() : new Map<string, CoachDocument>();
        const open = await read(textDocument.uri);
        if (!open) return null;
        const files = filesAround(open.document, open.surroundings, wholeFiles(index, whole));
        const lead = definitionOf(open.document, position, files);
        if (!lead) return null;
        const { from, to } = lead;
        if (!client.linksDefinitions) return [...to];
        return to.map(({ uri, range }) => ({
          originSelectionRange: from,
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        }));
      }),
    );
  },
};
