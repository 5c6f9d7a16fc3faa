import { alternatives, schemaAt } from '../../document/schemaNode.ts';
import { valuesAt } from '../../document/schemaText.ts';
import type { Draft } from './offer.ts';
import type { Place } from './place.ts';

/** The values that the schema lists, and yes and no. */
export function enums({ kind, path }: Place): Draft[] {
  return [
    ...valuesAt(kind, path).map(
      ({ value, description }): Draft => ({
        kind: 'word',
        label: String(value),
        documentation: () => description,
        insert: { value },
      }),
    ),
    ...(isYesOrNo(kind, path) ? [yesOrNo(true), yesOrNo(false)] : []),
  ];
}

function isYesOrNo(kind: Place['kind'], path: Place['path']): boolean {
  const node = schemaAt(kind, path);
  return node !== undefined && alternatives(node).some(({ type }) => type === 'boolean');
}

function yesOrNo(value: boolean): Draft {
  return { kind: 'word', label: String(value), insert: { value } };
}
