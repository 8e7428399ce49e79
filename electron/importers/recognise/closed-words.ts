export * from '#shared/reading/closed-words.ts';
