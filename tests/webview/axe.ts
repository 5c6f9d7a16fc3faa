import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface WithAxe {
  axe: {
    getRules(): { readonly ruleId: string; readonly tags: readonly string[] }[];
    run(
      context: unknown,
      options: object,
    ): Promise<{
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      passes: { id: string }[];
    }>;
  };
}

/** What axe finds on a page by all of its rules but those of level AAA: violations in a line each, and the rules that passed. */
export async function accessibility(
  page: Page,
): Promise<{ violations: string[]; passed: string[] }> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as WithAxe;
    const rules = axe
      .getRules()
      .filter(({ tags }) => !tags.some((tag) => tag.endsWith('aaa') || tag === 'deprecated'))
      .map(({ ruleId }) => [ruleId, { enabled: true }]);
    const { violations, passes } = await axe.run(document, {
      rules: Object.fromEntries(rules),
      // Preloading would fetch style sheets by script, which the policy rightly forbids.
      preload: false,
    });
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`),
      ),
      passed: passes.map(({ id }) => id),
    };
  });
}
