import { type Format, summary } from '../result.ts';

/** For programs. The shape is a contract: `version` changes when it does. */
export const json: Format = (result) => {
  const files = result.files.map(({ path, findings }) => ({
    path,
    findings: findings.map(({ code, severity, message, range }) => ({
      code,
      severity,
      message,
      range,
    })),
  }));
  const output = { version: 1, today: result.today, files, summary: summary(result.files) };
  return `${JSON.stringify(output, null, 2)}\n`;
};
