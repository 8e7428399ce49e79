export { ChoiceField, QuestionBar } from './question-bar.tsx';
export { readDate } from './read-date.ts';
export { TypedField } from './typed-field.tsx';
