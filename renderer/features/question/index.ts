export { ChoiceField } from './choice-field.tsx';
export { QuestionBar } from './question-bar.tsx';
export { readAmount } from './read-amount.ts';
export { readDate } from './read-date.ts';
export { SlidField } from './slid-field.tsx';
export { TypedField } from './typed-field.tsx';
