import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';

/** Has the client tell of coach files that are made, changed or removed outside of it. */
export function watchFiles(connection: Connection): Promise<Disposable> {
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: '**/*.coach.{yaml,yml}' }],
  });
}
