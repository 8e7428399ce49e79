export * from '#shared/reading/words.ts';
