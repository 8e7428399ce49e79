import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type Action, type ActionId, actions, type MenuName } from '#shared/contracts/actions.ts';
import type { RecentStore } from '#shared/contracts/store.ts';
import type { Language } from '#shared/contracts/values.ts';
import { doorTexts } from '#shared/text/door-texts.ts';
import { menuLabel, recentLabels } from './recent-labels.ts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** What the menu does: an action of the one list, or opening a store that was open before. */
export type MenuParts = {
  readonly choose: (action: ActionId) => void;
  readonly recent: readonly RecentStore[];
  readonly openRecent: (id: string) => void;
};

/** The menu of the shell: the actions of the one list, and what every program of the platform has. */
export function setMenu(language: Language, { choose, recent, openRecent }: MenuParts): void {
  const texts = doorTexts(language);
  const { menus, roles, recent: recentName, noRecent } = texts;
  const isMac = process.platform === 'darwin';
  const role = (name: keyof typeof roles): Item => ({ role: name, label: roles[name] });
  const of = (menu: MenuName) => actions.filter((action) => action.menu === menu).map((action) => item(action, language, choose));

  const opened = recent.filter(({ openedAt }) => openedAt !== null);
  const labels = recentLabels(opened, texts);
  const stores = opened.map(({ id, isThere }, at): Item => ({ label: labels[at] ?? '', enabled: isThere, click: () => openRecent(id) }));
  if (stores.length === 0) stores.push({ label: noRecent, enabled: false });

  const template: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    { label: menus.file, submenu: [...of('file'), line, { label: recentName, submenu: stores }, line, role(isMac ? 'close' : 'quit')] },
    { label: menus.edit, submenu: [...of('edit'), line, role('cut'), role('copy'), role('paste'), role('selectAll')] },
    { label: menus.view, submenu: [...of('view'), line, role('resetZoom'), role('zoomIn'), role('zoomOut'), role('togglefullscreen')] },
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    { role: 'help', label: menus.help, submenu: of('help') },
  ];
  app.setAboutPanelOptions({ applicationName: app.getName(), applicationVersion: app.getVersion(), copyright: 'EUPL-1.2' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function item({ id, keys, label }: Action, language: Language, choose: (action: ActionId) => void): Item {
  return {
    id,
    label: menuLabel(label[language]),
    click: () => choose(id),
    // Shown only: the page hears the key itself, so that in a text field it undoes typing and not a change set.
    ...(keys === null ? {} : { accelerator: keys.replace('Mod', 'CmdOrCtrl'), registerAccelerator: false }),
  };
}
