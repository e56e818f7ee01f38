import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree, as Chromium gives it to screen readers. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly checked?: 'true' | 'false' | 'mixed';
  readonly expanded?: boolean;
  readonly focused?: boolean;
  readonly modal?: boolean;
  readonly level?: number;
  readonly live?: string;
}

/** The nodes of the page's accessibility tree, in the order of reading. Only Chromium shows it. */
export async function accessibilityTree(): Promise<readonly TreeNode[]> {
  return executeServerCommand('accessibility-tree', {});
}
