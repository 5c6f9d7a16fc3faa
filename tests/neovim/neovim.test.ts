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

const team = {
  'pm.coach.yaml': [
    'kind: compass',
    'buckets:',
    '  planning:',
    '    good: Plans that others can follow.',
    '    skills:',
    '      - { id: roadmaps, good: A roadmap of outcomes. }',
    '  freight-knowledge: { good: Knows how freight is paid for. }',
    '',
  ].join('\n'),
  'people/ana.coach.yaml': [
    'kind: plan',
    'person: { name: Ana Lopez }',
    'owner: ana',
    'compass: ../pm.coach.yaml',
    'themes:',
    '  - id: freight',
    '    title: Learn what freight costs',
    '    bucket: freight-knowledge',
    '    actions:',
    '      - { do: Ride along, status: doing }',
    '',
  ].join('\n'),
};

it('goes from a plan to what its compass says', async () => {
  const { file, line } = await inNeovim<{ file: string; line: string }>(
    team,
    `open('people/ana.coach.yaml')
     go_to('freight-knowledge')
     event('BufEnter', vim.lsp.buf.definition, { pattern = '*pm.coach.yaml' })
     return { file = vim.fn.expand('%:t'), line = vim.fn.getline('.') }`,
  );
  expect(file).toBe('pm.coach.yaml');
  expect(line).toBe('  freight-knowledge: { good: Knows how freight is paid for. }');
});

it('renames what both files name', async () => {
  const { compass, plan } = await inNeovim<Record<'compass' | 'plan', string>>(
    team,
    `open('pm.coach.yaml')
     open('people/ana.coach.yaml')
     go_to('freight-knowledge')
     changed(function() vim.lsp.buf.rename('logistics') end)
     return { plan = text_of(), compass = text_of(vim.fn.bufnr('pm.coach.yaml')) }`,
  );
  expect(compass).toBe(team['pm.coach.yaml'].replace('freight-knowledge', 'logistics'));
  expect(plan).toBe(team['people/ana.coach.yaml'].replace('freight-knowledge', 'logistics'));
});

it('completes a word in a list, with the keys of whoever types', async () => {
  const text = await inNeovim<string>(
    team,
    `open('people/ana.coach.yaml')
     go_to('doing')
     vim.api.nvim_win_set_cursor(0, { vim.fn.line('.'), vim.fn.col('.') - 1 })
     event('CompleteChanged', function() press('cwdo<C-x><C-o>') end)
     event('InsertLeave', function() press('<C-n><C-y><Esc>') end)
     return vim.fn.getline('.')`,
  );
  expect(text).toMatch(/^ {6}- \{ do: Ride along, status: do(?:ing|ne) \}$/);
});

it('lists what is in a file', async () => {
  const list = await inNeovim<string>(
    team,
    `open('people/ana.coach.yaml')
     event('FileType', vim.lsp.buf.document_symbol, { pattern = 'qf' })
     return text_of()`,
  );
  expect(list).toContain('Learn what freight costs');
  expect(list).toContain('Ride along');
});

it('runs the command of the server that logs a session', async () => {
  const text = await inNeovim<string>(
    team,
    `open('people/ana.coach.yaml')
     changed(function()
       vim.lsp.buf_request(0, 'workspace/executeCommand', {
         command = 'coach.edit.logSession',
         arguments = { vim.uri_from_bufnr(0) },
       }, function() end)
     end)
     return text_of()`,
  );
  expect(text).toContain('log:\n  - date: 2026-11-24\n    kind: session\n');
});
