import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/edits/edit.ts';
import { replaceLink } from '../../../server/edits/replaceLink.ts';
import { uriOf, workspaceOf } from '../../support/namedTexts.ts';

const plan = (path: string) => `kind: plan\nperson: { name: Ana }\ncompass: ${path} # ours\n`;
const notes = (path: string) => `kind: notes\nplan: "${path}"\n`;
const compass = 'kind: compass\nbuckets: {}\n';
const team = {
  'pm.coach.yaml': compass,
  'people/ana.coach.yaml': plan('../pm.coach.yaml'),
  'people/ben.coach.yaml': plan("'../pm.coach.yaml'"),
  'people/ana.private.coach.yaml': notes('ana.coach.yaml'),
  'other/eva.coach.yaml': plan('../design.coach.yaml'),
  'lost.coach.yaml': plan('../../../../pm.coach.yaml'),
};

/** The texts that change where files and folders get other places, by old and new path. */
async function after(
  moves: Readonly<Record<string, string>>,
  texts: Record<string, string> = team,
) {
  const index = await workspaceOf(texts);
  const all = Object.entries(moves).map(([old, now]) => ({
    oldUri: uriOf(old),
    newUri: uriOf(now),
  }));
  return Object.fromEntries(
    index
      .movedPaths([...index.names().all('plan'), ...index.names().all('notes')], all)
      .flatMap(({ file, value }) => {
        const change = replaceLink(file, value);
        const path = file.uri.replace(uriOf(''), '');
        return change ? [[path, applyEdits(change.text.getText(), change.edits)]] : [];
      }),
  );
}

test('plans follow their compass, quotes and comments and all', async () => {
  expect(await after({ 'pm.coach.yaml': 'compasses/product.coach.yaml' })).toEqual({
    'people/ana.coach.yaml': plan('../compasses/product.coach.yaml'),
    'people/ben.coach.yaml': plan("'../compasses/product.coach.yaml'"),
  });
});

test('a plan that is moved takes its path along, and its notes follow', async () => {
  expect(await after({ 'people/ana.coach.yaml': 'ana.coach.yaml' })).toEqual({
    'people/ana.coach.yaml': plan('pm.coach.yaml'),
    'people/ana.private.coach.yaml': notes('../ana.coach.yaml'),
  });
});

test('a folder takes all of its files along, which go on naming each other as before', async () => {
  expect(await after({ people: 'team/members' })).toEqual({
    'people/ana.coach.yaml': plan('../../pm.coach.yaml'),
    'people/ben.coach.yaml': plan("'../../pm.coach.yaml'"),
  });
});

test('files that are moved together keep their paths', async () => {
  const moves = { 'people/ana.coach.yaml': 'a/ana.coach.yaml', 'pm.coach.yaml': 'pm.coach.yaml' };
  expect(await after(moves)).toEqual({
    'people/ana.private.coach.yaml': notes('../a/ana.coach.yaml'),
  });
});

test('a path to where nothing is yet leads to the same place, and one out of the workspace stays', async () => {
  expect(await after({ other: 'more/other' })).toEqual({
    'other/eva.coach.yaml': plan('../../design.coach.yaml'),
  });
  expect(await after({ 'lost.coach.yaml': 'people/lost.coach.yaml' })).toEqual({});
});

test('a path that wants quotes has them', async () => {
  expect(await after({ 'pm.coach.yaml': 'a%20%231/pm.coach.yaml' })).toMatchObject({
    'people/ana.coach.yaml': plan('"../a #1/pm.coach.yaml"'),
  });
});

test('there and back is as it was', async () => {
  const moves = { 'pm.coach.yaml': 'compasses/product.coach.yaml', people: 'team/members' };
  const changed = { ...team, ...(await after(moves)) };
  const moved = Object.fromEntries(
    Object.entries(changed).map(([path, text]) => [
      path.replace('pm.coach', 'compasses/product.coach').replace('people/', 'team/members/'),
      text,
    ]),
  );
  const back = await after(
    Object.fromEntries(Object.entries(moves).map(([old, now]) => [now, old])),
    moved,
  );
  expect(back['team/members/ana.coach.yaml']).toBe(team['people/ana.coach.yaml']);
  expect(back['team/members/ben.coach.yaml']).toBe(team['people/ben.coach.yaml']);
});

test('a path is replaced in all ways in which it may be written, but not through an anchor', async () => {
  const texts = {
    'pm.coach.yaml': compass,
    'a.coach.yaml': 'kind: plan\ncompass: >-\n  pm.coach.yaml\nstatus: active\n',
    'b.coach.yaml': '{ kind: plan, compass: pm.coach.yaml }\n',
    'c.coach.yaml': 'kind: plan\nx-path: &path pm.coach.yaml\ncompass: *path\n',
    'd.coach.yaml': '\uFEFFkind: plan\r\n"compass": !!str \'pm.coach.yaml\' # ours\r\n',
  };
  expect(await after({ 'pm.coach.yaml': 'a,b/pm.coach.yaml' }, texts)).toEqual({
    'a.coach.yaml': 'kind: plan\ncompass: a,b/pm.coach.yaml\nstatus: active\n',
    'b.coach.yaml': '{ kind: plan, compass: "a,b/pm.coach.yaml" }\n',
    'd.coach.yaml': '\uFEFFkind: plan\r\n"compass": !!str \'a,b/pm.coach.yaml\' # ours\r\n',
  });
});
