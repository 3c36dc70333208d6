// Types of what the build adds: stylesheets, the glob import and the environment.
/// <reference types="vite/client" />
