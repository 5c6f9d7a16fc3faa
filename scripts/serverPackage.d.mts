export function packServer(options: {
  readonly built: string;
  readonly metafile: string;
  readonly to: string;
}): Promise<string>;
