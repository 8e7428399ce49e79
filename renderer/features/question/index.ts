export { ChoiceField, QuestionBar } from './question-bar.tsx';
