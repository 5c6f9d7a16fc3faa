/** A strict reader of as much XML as our drawings use: it throws at whatever is not well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export function parseXml(text: string): XmlElement {
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [] }];
  const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 80)}`);
    const [, closing, name, written, empty, content] = match;
    const parent = open.at(-1);
    if (!parent) throw new Error('more end tags than start tags');
    if (content !== undefined) parent.children.push(unescaped(content));
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const element = { name: name ?? '', attributes: attributesFrom(written ?? ''), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [document] = open;
  const [root, ...more] = document?.children ?? [];
  if (open.length !== 1 || typeof root !== 'object' || more.length > 0) {
    throw new Error('not one element');
  }
  return root;
}

function attributesFrom(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescaped(text: string): string {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isAllowed =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    if (!isAllowed) throw new Error(`XML does not allow U+${code.toString(16)}`);
  }
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`${entity} is no entity`);
    return character;
  });
}

/** The element and all within it, in the order of the text. */
export function elementsOf(root: XmlElement): XmlElement[] {
  return [
    root,
    ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
  ];
}

export function attributesOf(root: XmlElement, name: string, attribute: string): string[] {
  return elementsOf(root)
    .filter((element) => element.name === name && attribute in element.attributes)
    .map((element) => element.attributes[attribute] ?? '');
}

/** The texts of all elements of a name. */
export function textOf(root: XmlElement, name: string): string[] {
  return elementsOf(root)
    .filter((element) => element.name === name)
    .map(contentOf);
}

function contentOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : contentOf(child))).join('');
}
