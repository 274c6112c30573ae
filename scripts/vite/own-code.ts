import react from '@vitejs/plugin-react'
import { createServer, type PluginOption, type ViteDevServer } from 'vite'

/** Lets the build run modules of the app itself, so that what it draws is drawn in one place only. */
export async function withOwnCode<T>(root: string, plugins: PluginOption[], act: (server: ViteDevServer) => Promise<T>): Promise<T> {
  const server = await createServer({
    root, configFile: false, appType: 'custom', logLevel: 'error', plugins: [react(), ...plugins],
    server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true },
  })
  try {
    return await act(server)
  } finally {
    await server.close()
  }
}
