/** The bundler takes style sheets by an import for their effect. */
declare module '*.css';
