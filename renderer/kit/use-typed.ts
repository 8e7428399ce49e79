import { useState } from 'react';

/**
 * What stands in a field while somebody types, and whether it cannot be read. Where the value behind it becomes another,
 * that is shown in the same drawing: a moment later it would fall between what a person selects and what they type over it.
 */
export function useTyped(shown: string): {
  readonly typed: string;
  readonly isWrong: boolean;
  readonly type: (text: string) => void;
  readonly judge: (isWrong: boolean) => void;
} {
  const [typed, setTyped] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  const [last, setLast] = useState(shown);
  if (last !== shown) {
    setLast(shown);
    setTyped(shown);
    setIsWrong(false);
  }
  return { typed, isWrong, type: setTyped, judge: setIsWrong };
}
