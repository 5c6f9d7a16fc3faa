/** What the system's errors mean to a person. */
export const reasons = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'a link leads back to itself',
  ENAMETOOLONG: 'its path is too long',
} as const;

/** Why something could not be done with a file, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return code in reasons ? reasons[code as keyof typeof reasons] : error.message;
}
