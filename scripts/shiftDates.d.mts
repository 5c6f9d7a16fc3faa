export const examplesToday: string;
export function daysToShift(written: string, today: string): number;
export function shiftDates(text: string, days: number): string;
export function copyShifted(from: string, to: string, days: number): void;
