declare module 'virtual:words/*' {
  export const words: Record<string, object>
}
