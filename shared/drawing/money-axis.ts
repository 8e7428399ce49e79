import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { tenth } from './shapes.ts';

/** A tenth of a million, in cents: an axis is written in millions with one decimal, so that less between two lines reads the same. */
const smallestStep = 10_000_000;

/** Heights of amounts in cents, from nothing at the bottom; never finer than the axis can say. */
export function moneyScale(most: number, { top, bottom }: { readonly top: number; readonly bottom: number }): ScaleLinear<number, number> {
  return scaleLinear([0, Math.max(smallestStep, most) * 1.04], [bottom, top]);
}

/** Lines of the axis, each with an amount of its own. */
export function moneyTicks(scale: ScaleLinear<number, number>): readonly { readonly y: number; readonly cents: number }[] {
  const isSaid = (cents: number) => cents % smallestStep === 0;
  return scale
    .ticks(5)
    .filter(isSaid)
    .map((cents) => ({ y: tenth(scale(cents)), cents }));
}
