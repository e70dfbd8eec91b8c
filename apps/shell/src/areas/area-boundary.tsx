import { ErrorState, PageTitle } from '@freshfaces/web-kit/ui';
import { Component, type ReactNode } from 'react';

interface AreaBoundaryProps {
  title: string;
  onRetry: () => void;
  children: ReactNode;
}

interface AreaBoundaryState {
  failed: boolean;
}

/** Keeps what goes wrong in one area inside that area. */
export class AreaBoundary extends Component<AreaBoundaryProps, AreaBoundaryState> {
  override state: AreaBoundaryState = { failed: false };

  static getDerivedStateFromError(): AreaBoundaryState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <PageTitle title={`${this.props.title} is not available right now`} />
        <ErrorState
          sentence="We could not open this part of Freshfaces. Everything else still works."
          onRetry={() => this.retry()}
        />
      </>
    );
  }

  private retry() {
    this.props.onRetry();
    this.setState({ failed: false });
  }
}
