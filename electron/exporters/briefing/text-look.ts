import type { Face } from './fonts.ts';

export type Text = { readonly face?: Face; readonly size: number; readonly color?: string; readonly align?: 'left' | 'right' };

export const margin = 52;
export const pageWidth = 595.28 - 2 * margin;
export const ink = '#1a1d21';
export const second = '#474c54';
