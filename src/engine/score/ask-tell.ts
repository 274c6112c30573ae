/** How much was asked and how much was told, in acts; silence is neither. */
export interface AskTell {
  asks: number
  tells: number
  /** Asks among both, 0 to 100; absent where nothing was said. */
  percent?: number
}
