export * from '#shared/reading/dates.ts';
