// Builds the site: React, self-hosted fonts and a service worker that keeps every chunk for offline use.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const pwa = VitePWA({
  registerType: 'autoUpdate',
  injectRegister: 'script-defer',
  manifest: {
    name: 'Deelwijs',
    short_name: 'Deelwijs',
    description: 'Mag ik dit delen? Per gegeven wat u de gemeente moet, mag of niet mag geven.',
    lang: 'nl',
    start_url: '/',
    display: 'standalone',
    background_color: '#fffdf9',
    theme_color: '#9c3f16',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,woff2,ttf,json,webmanifest}'],
    maximumFileSizeToCacheInBytes: 8_000_000,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/v1\//, /^\/\.well-known\//],
  },
})

// The component library names its components by assignment, which keeps every unused one in the bundle.
const dropDisplayNames: Plugin = {
  name: 'drop-display-names',
  transform(code, id) {
    if (!/[\\/]@utrecht[\\/].*\.mjs$/.test(id)) return null
    return { code: code.replace(/^\w+\.displayName = .*;$/gm, ''), map: null, moduleSideEffects: false }
  },
}

export default defineConfig({
  plugins: [dropDisplayNames, react(), pwa],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
