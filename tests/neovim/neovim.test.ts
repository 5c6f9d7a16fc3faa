import { expect, it } from 'vitest';
import { neovim } from './neovim.ts';

const inNeovim = neovim();

const plan = 'kind: plan\nperson: { name: Ana Lopez }\nhedline: Why\n';

it('knows a coach file by its name, as YAML with a language of its own', async () => {
  const options = await inNeovim(
    { 'ana.coach.yaml': plan },
    `open('ana.coach.yaml')
     return { filetype = vim.bo.filetype, syntax = vim.bo.syntax, comments = vim.bo.commentstring }`,
  );
  expect(options).toEqual({ filetype: 'coach', syntax: 'yaml', comments: '# %s' });
});

it('shows findings, and follows what is typed', async () => {
  const { first, later } = await inNeovim<Record<string, string[]>>(
    { 'ana.coach.yaml': plan },
    `open('ana.coach.yaml')
     local first = vim.tbl_keys(findings())
     vim.fn.setline(3, 'owner: ana-lopez')
     return { first = first, later = vim.tbl_keys(without('missing-owner')) }`,
  );
  expect(first).toEqual(expect.arrayContaining(['unknown-field', 'missing-owner']));
  expect(later).not.toContain('unknown-field');
});

it('says why a finding matters', async () => {
  const text = await inNeovim<string>(
    { 'ana.coach.yaml': plan },
    `open('ana.coach.yaml')
     go_to('hedline')
     return shown(function() vim.lsp.buf.hover() end)`,
  );
  expect(text).toMatch(/key/);
});

it('mends a misspelt key', async () => {
  const { titles, text } = await inNeovim<{ titles: string[]; text: string }>(
    { 'ana.coach.yaml': plan },
    `open('ana.coach.yaml')
     go_to('hedline')
     local titles = choosing('Change to \`headline\`', vim.lsp.buf.code_action)
     without('unknown-field')
     return { titles = titles, text = text_of() }`,
  );
  expect(text).toBe(plan.replace('hedline', 'headline'));
  expect(titles.length).toBeGreaterThan(1);
});
