import { Component, type ErrorInfo, type ReactNode } from 'react'

type Props = {
  /** A different value is a different page: what failed there is no fault of this one. */
  page: string
  children: ReactNode
  renderFailed: (error: Error, where: string, tryAgain: () => void) => ReactNode
}

type State = { error: Error | undefined; where: string; page: string }

export class Boundary extends Component<Props, State> {
  override state: State = { error: undefined, where: '', page: this.props.page }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ page }: Props, state: State): State | null {
    return page === state.page ? null : { error: undefined, where: '', page }
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo) {
    this.setState({ where: componentStack ?? '' })
  }

  override render() {
    const { error, where, page } = this.state
    if (!error) return this.props.children
    return this.props.renderFailed(error, where, () => this.setState({ error: undefined, where: '', page }))
  }
}
