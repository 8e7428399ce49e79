/** How many rows of a kind stand on a page over several areas, and on the page of one, where there is room for more. */
type Size = {
  readonly pictureRows: number;
  readonly unpaid: { readonly all: number; readonly one: number };
  readonly schemes: { readonly all: number; readonly one: number };
};

/** From the fullest page to the smallest: a page takes the first that fits on one sheet. */
export const sizes: readonly [Size, ...Size[]] = [
  { pictureRows: 6, unpaid: { all: 4, one: 9 }, schemes: { all: 3, one: 6 } },
  { pictureRows: 6, unpaid: { all: 3, one: 7 }, schemes: { all: 2, one: 5 } },
  { pictureRows: 5, unpaid: { all: 3, one: 6 }, schemes: { all: 2, one: 4 } },
  { pictureRows: 4, unpaid: { all: 3, one: 5 }, schemes: { all: 2, one: 3 } },
  { pictureRows: 4, unpaid: { all: 2, one: 4 }, schemes: { all: 1, one: 3 } },
  { pictureRows: 3, unpaid: { all: 1, one: 3 }, schemes: { all: 1, one: 2 } },
];

export function sizeAt(index: number): Size {
  return sizes[index] ?? sizes[0];
}
