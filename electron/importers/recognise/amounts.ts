export * from '#shared/reading/amounts.ts';
