import ts from 'typescript';

/** The templates that a source tags with `say`, as `templateOf` writes them. */
export function templatesIn(source: string): string[] {
  if (!source.includes('say`')) return [];
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      found.push(templateOf(node.template));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const { head, templateSpans } = template;
  return (
    head.text + templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join('')
  );
}
