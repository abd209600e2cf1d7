/** The bundler serves fonts as hashed files and gives their address. */
declare module '*.ttf' {
  const url: string;
  export default url;
}

/** The bundler collects imported styles in a file of their own beside the script. */
declare module '*.css';
