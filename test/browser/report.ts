import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench';

/** Opens the report of the article, and gives its page, inside the frames that the workbench puts around it. */
export async function reportIn(workbench: Workbench): Promise<Frame> {
  await workbench.showSidebar();
  await workbench.run('Policy Annotator: Show the Report of the Article');
  for (;;) {
    for (const frame of workbench.page.frames()) if ((await frame.locator('#speakers').count().catch(() => 0)) > 0) return frame;
    await workbench.page.waitForTimeout(200);
  }
}
