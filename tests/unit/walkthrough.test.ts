import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import german from '../../package.nls.de.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { moments } from '../../server/coaching/moments.ts';

const root = join(import.meta.dirname, '../..');
const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const commands = manifest.contributes.commands.map(({ command }) => command);
/** VS Code's own, and the one that is there for the walkthrough alone. */
const others = ['workbench.actions.view.problems', 'coach.onPlan'];

const words = (text: string, language: Readonly<Record<string, string>>) =>
  text.replace(/^%(.*)%$/, (_, key: string) => language[key] ?? '');

describe.each(Object.entries({ english, german }))('the walkthrough in %s', (_, language) => {
  it.each(steps)('leads in step $id to commands that there are', ({ description }) => {
    const links = [
      ...words(description, language).matchAll(/\]\(command:([\w.]+)(?:\?([^)]*))?\)/g),
    ];
    expect(links.length).toBeGreaterThan(0);
    for (const [, command = '', given] of links) {
      expect([...commands, ...others]).toContain(command);
      const [first] = given ? JSON.parse(decodeURIComponent(given)) : [];
      if (command === 'coach.onPlan') expect(commands).toContain(first);
      if (command === 'coach.newPlan') expect(moments).toContain(first);
    }
  });
});

it('has a step for each occasion', () => {
  const begun = steps.flatMap(({ completionEvents }) => completionEvents);
  for (const moment of moments) expect(begun).toContain(`onContext:coach.begun == '${moment}'`);
});

it('ticks off each step by something that happens', () => {
  for (const { completionEvents } of steps) {
    expect(completionEvents.length).toBeGreaterThan(0);
    for (const event of completionEvents) {
      const [, command] = /^onCommand:(.*)$|^onContext:coach\.begun == '[a-zA-Z.-]+'$/.exec(
        event,
      ) ?? [''];
      if (command !== undefined) expect([...commands, ...others]).toContain(command);
    }
  }
});

it('has pictures that are there, in the colours of the editor', () => {
  const folder = join(root, 'images/walkthrough');
  const named = steps.map(({ media }) => media.svg);
  expect(named.sort()).toEqual(
    readdirSync(folder)
      .map((name) => `images/walkthrough/${name}`)
      .sort(),
  );
  for (const path of named) {
    expect(existsSync(join(root, path))).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).not.toMatch(
      /#[0-9a-f]{3,8}\b|rgb|<script|<text/i,
    );
  }
});
