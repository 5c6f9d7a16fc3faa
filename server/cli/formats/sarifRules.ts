import { type Explanation, explanations } from '../../language/explain.ts';
import { levels } from './levels.ts';

/** What each code means, in the order of docs/pitfalls.md, as SARIF's reporting descriptors. */
export function sarifRules() {
  return explanations().map((explanation) => {
    const { code, title, section, severity, what, why } = explanation;
    return {
      id: code,
      shortDescription: { text: title },
      fullDescription: { text: what },
      help: { text: `${what} ${why}`, markdown: markdown(explanation) },
      defaultConfiguration: { level: levels[severity] },
      properties: { severity, tags: [section] },
    };
  });
}

function markdown({ what, why, example }: Explanation): string {
  return [what, why, fenced(example.before), 'Better:', fenced(example.after)].join('\n\n');
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}
