// esbuild bundles style sheets that a script imports into dist/webview.css.
declare module '*.css';
