// Stands in for @vscode/native-watchdog, a native module that ends an extension host which hangs after its parent's death. Building
// it takes a C++ compiler; VS Code's own check of the parent, once a second, does for tests.
export const start = () => undefined;
export const exit = (code) => process.exit(code);
